import { type IsoDate, isIsoDate } from "../time/index.ts";
import type { MethodStatus, ShownMethodStatus } from "./vocabulary.ts";

/**
 * Answers the day on which a method is to be looked at again: so many months on, the last day of the month where that has no such day.
 * @param months whole, from 1
 * @throws RangeError when the day does not exist or `months` is not whole
 * @example calculateNextReview("2026-08-31", 6) // "2027-02-28"
 */
export function calculateNextReview(from: IsoDate, months: number): IsoDate {
  if (!isIsoDate(from) || !Number.isInteger(months))
    throw new RangeError(`No day lies ${months} months after "${from}".`);
  const [year, month, day] = from.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10) as IsoDate;
}

/**
 * Answers the status that a reader is told: a published method is due from the morning of its review date until somebody has looked at it.
 * @param method `nextReviewOn` null: no date was set
 * @example findShownStatus({ status: "published", nextReviewOn: "2026-11-22" }, "2026-11-22") // "due"
 */
export function findShownStatus(
  { status, nextReviewOn }: { readonly status: MethodStatus; readonly nextReviewOn: string | null },
  today: IsoDate,
): ShownMethodStatus {
  return status === "published" && nextReviewOn !== null && nextReviewOn <= today ? "due" : status;
}
