import type { CommitmentDegree } from "@rammevaerk/contracts/clusters";
import { Badge } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { clustersText } from "./clusters-text.ts";

const kinds = { informed: "neutral", "takes-part": "info", bound: "success" } as const;

/** How far a party has bound itself, in a word and a colour. */
export function DegreeBadge({ degree }: { degree: CommitmentDegree }) {
  const { degrees } = useText(clustersText);
  return (
    <span className={`degree--${degree}`}>
      <Badge kind={kinds[degree]}>{degrees[degree].name}</Badge>
    </span>
  );
}
