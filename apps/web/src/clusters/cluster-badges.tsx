import type { ClusterSummary } from "@rammevaerk/contracts/clusters";
import { Badge } from "@rammevaerk/ui";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { clustersText } from "./clusters-text.ts";

/** What a reader should know at once: one's own place in it, and that it is invented. */
export function ClusterBadges(props: { cluster: Pick<ClusterSummary, "standing" | "isDemo"> }) {
  const { standing, isDemo } = props.cluster;
  const { card } = useText(clustersText);
  const { demo } = useText(shellText);
  if (standing === "none" && !isDemo) return null;
  return (
    <span className="badges">
      {standing !== "none" && <Badge kind="success">{card.standing[standing]}</Badge>}
      {isDemo && <Badge kind="info">{demo.badge}</Badge>}
    </span>
  );
}
