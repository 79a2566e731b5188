import type { LocalTime } from "@rammevaerk/contracts/events";
import { isIsoLocalTime, toInstant } from "@rammevaerk/domain/time";

/** What a typed time is: nothing yet, one moment, none (with the nearest that exists), or one of two. */
export type ReadTime =
  | { readonly kind: "empty" }
  | { readonly kind: "found"; readonly instant: string }
  | { readonly kind: "missing"; readonly proposal: string }
  | { readonly kind: "twice" };

/** Reads a time as it stands in a field. `fold` says which of the two when the clock is set back. */
export function readLocalTime({ local, fold }: LocalTime): ReadTime {
  if (!isIsoLocalTime(local)) return { kind: "empty" };
  const meaning = toInstant(local, fold);
  return meaning.kind === "once" ? { kind: "found", instant: meaning.instant } : meaning;
}
