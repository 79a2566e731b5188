import { calculateDaysInYear } from "./calculate-days-in-year.ts";

/**
 * A calendar day, "YYYY-MM-DD". Literals are checked by the compiler as far as it can (shape, not calendar);
 * text from outside becomes an IsoDate through `isIsoDate`. Days of this form sort as text.
 */
export type IsoDate = `${number}-${number}-${number}`;

const shape = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const millisecondsPerDay = 86_400_000;

/**
 * Answers whether a value is a day that exists in the calendar, in the years 0001 to 9999.
 * @example isIsoDate("2026-02-29") // false: 2026 is no leap year
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !shape.test(value)) return false;
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number);
  return day !== undefined && day >= 1 && day <= countDaysInMonth(year ?? 0, month ?? 0);
}

function countDaysInMonth(year: number, month: number): number {
  return month === 2 && calculateDaysInYear(year) === 366 ? 29 : (daysInMonths[month - 1] ?? 0);
}

/**
 * Answers the order of two days: -1 when `a` is earlier, 1 when it is later, 0 when they are the same. Fits `sort`.
 * @example compareDates("2026-12-31", "2027-01-01") // -1
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Answers the day that lies a number of days after another, or before it when `days` is negative.
 * @param days a whole number
 * @throws RangeError when the day does not exist, `days` is not whole, or the answer leaves the years 0001 to 9999
 * @example addDays("2026-12-31", 1) // "2027-01-01"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is no day in the calendar.`);
  if (!Number.isInteger(days)) throw new RangeError(`${days} is no whole number of days.`);
  const moved = new Date(Date.parse(`${date}T00:00:00.000Z`) + days * millisecondsPerDay);
  const answer = moved.toISOString().slice(0, 10);
  if (!isIsoDate(answer))
    throw new RangeError(`${days} days from ${date} is outside the years 0001 to 9999.`);
  return answer;
}
