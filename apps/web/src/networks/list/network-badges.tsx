import type { NetworkSummary } from "@rammevaerk/contracts/networks";
import { Badge } from "@rammevaerk/ui";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";

const kinds = { requested: "warning", invited: "info", member: "success", coordinator: "success" } as const;

/** What a reader should know at once: my own place in it, that it sleeps, that it is invented. */
export function NetworkBadges(props: { network: Pick<NetworkSummary, "standing" | "isDormant" | "isDemo"> }) {
  const { standing, isDormant, isDemo } = props.network;
  const { card } = useText(networksText);
  const { demo } = useText(shellText);
  if (standing === "none" && !isDormant && !isDemo) return null;
  return (
    <span className="badges">
      {standing !== "none" && <Badge kind={kinds[standing]}>{card.standing[standing]}</Badge>}
      {isDormant && <Badge>{card.dormant}</Badge>}
      {isDemo && <Badge kind="info">{demo.badge}</Badge>}
    </span>
  );
}
