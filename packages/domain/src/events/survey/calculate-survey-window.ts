import {
  addDays,
  calculateDayStart,
  type IsoDate,
  type IsoInstant,
  toDateInCopenhagen,
} from "../../time/index.ts";

/** When a survey can be answered: from `opensAt` until before `closesAt`, UTC instants. */
export interface SurveyWindow {
  readonly opensAt: IsoInstant;
  readonly closesAt: IsoInstant;
}

/** Not begun, can be answered, over. */
export type SurveyState = "planned" | "open" | "closed";

/**
 * Answers when a survey can be answered: from the end of what it is about, through so many whole Danish days after, but not
 * past the day on which those who may answer are erased.
 * @throws RangeError when `endsAt` is no instant
 * @example
 * calculateSurveyWindow({ endsAt: "2026-11-22T15:00:00.000Z", closesDays: 14, erasedOn: "2027-11-22" }).closesAt
 * // "2026-12-06T23:00:00.000Z": answers until the end of 6 December
 */
export function calculateSurveyWindow({
  endsAt,
  closesDays,
  erasedOn,
}: {
  /** The end of the event or session, a UTC instant. */
  readonly endsAt: string;
  /** Whole days, from 1. */
  readonly closesDays: number;
  /** The first Danish day without the participants. */
  readonly erasedOn: IsoDate;
}): SurveyWindow {
  const opensAt = endsAt as IsoInstant;
  const planned = calculateDayStart(addDays(toDateInCopenhagen(endsAt), closesDays + 1));
  const erased = calculateDayStart(erasedOn);
  return { opensAt, closesAt: planned < erased ? planned : erased };
}

/**
 * Answers whether a survey can be answered at a moment. That of a cancelled event can't, whenever it was cancelled.
 * @example findSurveyState({ opensAt, closesAt }, { now: opensAt, isCancelled: false }) // "open"
 */
export function findSurveyState(
  { opensAt, closesAt }: SurveyWindow,
  { now, isCancelled }: { readonly now: string; readonly isCancelled: boolean },
): SurveyState {
  if (isCancelled || now >= closesAt) return "closed";
  return now < opensAt ? "planned" : "open";
}
