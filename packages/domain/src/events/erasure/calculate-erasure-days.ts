import { addDays, type IsoDate, toDateInCopenhagen } from "../../time/index.ts";
import type { ErasureClass } from "../vocabulary.ts";

/** What decides when the personal data of an event goes, as the event is now. */
export interface ErasureRule {
  /** The end, a UTC instant: it moves with the event. */
  readonly endsAt: string;
  /** When it was cancelled, a UTC instant; null when it was not. */
  readonly cancelledAt: string | null;
  /** Whole days after the end. */
  readonly days: Readonly<Record<ErasureClass, number>>;
}

/**
 * Answers the Danish day from which the days until erasure are counted: that of the event's end, or of its cancellation
 * when that came before. What is not going to take place is not waited for.
 * @throws RangeError when an instant is none
 */
function findCountedFrom({ endsAt, cancelledAt }: ErasureRule): IsoDate {
  const counted = cancelledAt !== null && cancelledAt < endsAt ? cancelledAt : endsAt;
  return toDateInCopenhagen(counted);
}

/**
 * Answers for each class of personal data the first Danish day on which it is gone: so many days after the end as it is
 * now. A moved event takes the days along. A cancelled one counts from its planned end or the cancellation, whichever is
 * earlier.
 * @throws RangeError when an instant or a number of days is none
 * @example
 * calculateErasureDays({
 *   endsAt: "2026-11-22T15:00:00.000Z",
 *   cancelledAt: null,
 *   days: { contact: 30, sensitive: 7, answers: 30, attendance: 365 },
 * }).sensitive // "2026-11-29"
 */
export function calculateErasureDays(rule: ErasureRule): Readonly<Record<ErasureClass, IsoDate>> {
  const from = findCountedFrom(rule);
  const { contact, sensitive, answers, attendance } = rule.days;
  return {
    contact: addDays(from, contact),
    sensitive: addDays(from, sensitive),
    answers: addDays(from, answers),
    attendance: addDays(from, attendance),
  };
}

/**
 * Answers the first Danish day on which the answers to one question are gone. People were told the question's own number
 * of days; the event's, where it is smaller, takes them sooner. They are there until
 * the event is over, so the day after is the first.
 * @param questionDays whole days after the end, from 0
 * @example
 * calculateAnswerErasureDay(rule, 10) // with an event that ended on 2026-11-22 and keeps answers 30 days: "2026-12-02"
 */
export function calculateAnswerErasureDay(rule: ErasureRule, questionDays: number): IsoDate {
  return addDays(findCountedFrom(rule), Math.max(1, Math.min(questionDays, rule.days.answers)));
}
