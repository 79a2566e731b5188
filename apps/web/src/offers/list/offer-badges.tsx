import type { OfferSummary } from "@rammevaerk/contracts/offers";
import { Badge } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";

/** What a reader must know before anything else: it is closed, sources disagree, it is invented. */
export function OfferBadges(props: {
  offer: Pick<OfferSummary, "closedOn" | "hasContradiction" | "isDemo">;
}) {
  const { closedOn, hasContradiction, isDemo } = props.offer;
  const { row: text } = useText(offersText);
  const { demo } = useText(shellText);
  const format = useFormat();
  if (closedOn === null && !hasContradiction && !isDemo) return null;
  return (
    <span className="badges">
      {closedOn !== null && (
        <Badge kind="error">
          {closedOn <= today() ? text.closed(format.date(closedOn)) : text.closes(format.date(closedOn))}
        </Badge>
      )}
      {hasContradiction && <Badge kind="warning">{text.contradiction}</Badge>}
      {isDemo && <Badge kind="info">{demo.badge}</Badge>}
    </span>
  );
}
