import {
  addLocalDays,
  calculateDaysBetween,
  type Fold,
  getLocalDate,
  type IsoInstant,
  type IsoLocalTime,
  toInstant,
} from "../time/index.ts";

/** A local time with the moment it is. */
export interface PlacedTime {
  readonly local: IsoLocalTime;
  readonly fold: Fold;
  readonly instant: IsoInstant;
}

/**
 * Answers where a session of an event is when the event moves from one day to another: on the day that lies as far
 * from the event's first one, at the same time of day. Where the clock skips that time, it is one hour later.
 * @param first the event's first local time before and after
 * @throws RangeError as `addLocalDays`
 * @example moveLocal({ local: "2027-03-21T09:00", fold: "earlier" }, { from: "2027-03-21T09:00", to: "2027-03-28T09:00" }).instant // "2027-03-28T07:00:00.000Z"
 */
export function moveLocal(
  { local, fold }: { readonly local: IsoLocalTime; readonly fold: Fold },
  first: { readonly from: IsoLocalTime; readonly to: IsoLocalTime },
): PlacedTime {
  const moved = addLocalDays(local, calculateDaysBetween(getLocalDate(first.from), getLocalDate(first.to)));
  return placeLocal(moved, fold);
}

/**
 * Answers the moment of a local time without asking: one that the clock skips becomes the one an hour later, one that
 * comes twice is taken by its fold. For what is moved with something else; who writes a time is asked instead.
 * @throws RangeError as `toInstant`
 * @example placeLocal("2027-03-28T02:30", "earlier").local // "2027-03-28T03:30"
 */
export function placeLocal(local: IsoLocalTime, fold: Fold): PlacedTime {
  const meaning = toInstant(local);
  switch (meaning.kind) {
    case "missing":
      return placeLocal(meaning.proposal, fold);
    case "twice":
      return { local, fold, instant: meaning[fold] };
    case "once":
      return { local, fold: "earlier", instant: meaning.instant };
  }
}
