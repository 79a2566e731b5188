import type { EventSummary } from "@rammevaerk/contracts/events";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { eventsText } from "./events-text.ts";

const stateKinds = { seated: "success", waiting: "info", offered: "warning" } as const;

/** What a reader should know at once of an event: that it is off or not out yet, the own place in it, whether there is room. */
export function EventBadges({ event }: { event: EventSummary }) {
  const text = useText(eventsText);
  const { demo } = useText(shellText);
  const { status, myState, registration } = event;
  const badges: { kind: BadgeKind; label: string }[] = [];
  if (status === "cancelled") badges.push({ kind: "error", label: text.statuses.cancelled });
  if (status === "draft" || status === "proposed")
    badges.push({ kind: "warning", label: text.statuses[status] });
  if (myState === "seated" || myState === "waiting" || myState === "offered")
    badges.push({ kind: stateKinds[myState], label: text.myStates[myState] });
  else if (status === "published" && registration !== "not-taken")
    badges.push({
      kind: registration === "open" ? "success" : "neutral",
      label: text.windows[registration],
    });
  if (event.isDemo) badges.push({ kind: "info", label: demo.badge });
  if (badges.length === 0) return null;
  return (
    <span className="badges">
      {badges.map(({ kind, label }) => (
        <Badge key={label} kind={kind}>
          {label}
        </Badge>
      ))}
    </span>
  );
}
