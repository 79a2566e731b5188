import type { EventDetail } from "@rammevaerk/contracts/events";
import { type EventValues, listChangedParts, toEventContent } from "./event-values.ts";

/** What follows from saving a published event. */
export type Effect =
  | "time"
  | "place"
  | "timeAndPlace"
  | "quiet"
  | "raised"
  | "lowered"
  | "erasure"
  | "hidden"
  | "shown";

/** What saving will do to those who are registered; empty for an event that nobody has seen, or without changes. */
export function listEffects(
  event: Pick<EventDetail, "status">,
  before: EventValues,
  after: EventValues,
): Effect[] {
  const changed = listChangedParts(before, after);
  if (event.status !== "published" || changed.length === 0) return [];
  const isMoved = changed.includes("time");
  const isElsewhere = isPlaceChanged(before, after);
  const mail = isMoved ? (isElsewhere ? "timeAndPlace" : "time") : isElsewhere ? "place" : "quiet";
  const effects: (Effect | undefined)[] = [
    mail,
    capacityEffect(before, after),
    changed.includes("erasure") ? "erasure" : undefined,
    before.visibility === after.visibility ? undefined : after.visibility === "members" ? "hidden" : "shown",
  ];
  return effects.filter((effect) => effect !== undefined);
}

function isPlaceChanged(before: EventValues, after: EventValues): boolean {
  const keys = ["format", "placeName", "placeAddress", "onlineUrl"] as const;
  return keys.some((key) => before[key] !== after[key]);
}

function capacityEffect(before: EventValues, after: EventValues): "raised" | "lowered" | undefined {
  const was = toEventContent(before);
  const is = toEventContent(after);
  const sizes = (["capacity", "onlineCapacity"] as const).map(
    (key) => (is[key] ?? Infinity) - (was[key] ?? Infinity),
  );
  if (sizes.some((change) => change > 0)) return "raised";
  return sizes.some((change) => change < 0) ? "lowered" : undefined;
}

/** How many hear of a change: those with a seat and those who wait. */
export function countConcerned({ seats }: Pick<EventDetail, "seats">): number {
  return [seats.onSite, seats.online].reduce(
    (sum, count) => sum + (count === null ? 0 : count.taken + count.waiting),
    0,
  );
}
