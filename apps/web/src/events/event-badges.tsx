import type { EventSummary } from "@rammevaerk/contracts/events";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { eventsText } from "./events-text.ts";

const stateKinds = { seated: "success", waiting: "info", offered: "warning" } as const;

interface BadgeContent {
  readonly kind: BadgeKind;
  readonly label: string;
}

/** What a reader should know at once of an event: that it is off or not out yet, the own place in it, whether there is room. */
export function EventBadges({ event }: { event: EventSummary }) {
  const text = useText(eventsText);
  const { demo } = useText(shellText);
  const { status, myState, registration } = event;
  const badges: BadgeContent[] = [];
  const demoBadge: BadgeContent[] = event.isDemo ? [{ kind: "info", label: demo.badge }] : [];
  if (status === "cancelled") badges.push({ kind: "error", label: text.statuses.cancelled });
  if (status === "draft" || status === "proposed")
    badges.push({ kind: "warning", label: text.statuses[status] });
  if (status === "held") badges.push({ kind: "info", label: text.statuses.held });
  if (status !== "published") return <Badges badges={[...badges, ...demoBadge]} />;
  if (myState === "seated" || myState === "waiting" || myState === "offered")
    badges.push({ kind: stateKinds[myState], label: text.myStates[myState] });
  else if (registration !== "not-taken")
    badges.push({
      kind: registration === "open" ? "success" : "neutral",
      label: text.windows[registration],
    });
  return <Badges badges={[...badges, ...demoBadge]} />;
}

function Badges({ badges }: { badges: readonly BadgeContent[] }) {
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
