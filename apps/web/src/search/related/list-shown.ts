import type { RelatedThings, SearchKind } from "@rammevaerk/contracts/search";
import { searchKinds } from "../search-address.ts";

export type RelatedThing = RelatedThings["items"][number];

/** What the page of a thing says of itself in a part of its own, so that it is not said twice. */
function isSaidElsewhere(kind: SearchKind, thing: RelatedThing): boolean {
  switch (kind) {
    case "method":
      return ["tied", "uses-method", "knows-method"].includes(thing.reason);
    case "offer":
      return (
        thing.reason === "uses-method" || (thing.kind === "offer" && thing.reason === "same-target-groups")
      );
    case "network":
      return (
        (thing.kind === "method" && thing.reason === "tied") ||
        (thing.kind === "event" && thing.reason === "takes-place-in")
      );
    case "event":
      return thing.kind === "method" && thing.reason === "tied";
    default:
      return false;
  }
}

/** What is left to show of what belongs together with a thing, by kind, each kind in the order it came. */
export function listShown(
  kind: SearchKind,
  things: readonly RelatedThing[],
): { kind: SearchKind; things: RelatedThing[] }[] {
  const left = things.filter((thing) => !isSaidElsewhere(kind, thing));
  return searchKinds
    .map((one) => ({ kind: one, things: left.filter((thing) => thing.kind === one) }))
    .filter((group) => group.things.length > 0);
}
