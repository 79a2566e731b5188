import type { MandateView } from "@rammevaerk/contracts/clusters";
import { Badge } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";

const kinds = { approved: "success", "approved-with-conditions": "info", declined: "error" } as const;

/** What a council said, in a word and a colour; missing when it has not decided. */
export function CouncilBadge(props: { result: MandateView["decisions"][number]["result"] | undefined }) {
  const { mandates: text } = useText(clustersText);
  if (props.result === undefined) return <Badge kind="warning">{text.missing}</Badge>;
  return <Badge kind={kinds[props.result]}>{text.results[props.result]}</Badge>;
}
