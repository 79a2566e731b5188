import type { RateRefusal } from "./rate-refusal.ts";

/** Answers "year-unknown" for a number that is no year of the calendar, 1 to 9999, or undefined when it is one. */
export function checkYear(year: number, path: string): RateRefusal | undefined {
  if (Number.isInteger(year) && year >= 1 && year <= 9999) return undefined;
  return { code: "year-unknown", path, value: year };
}
