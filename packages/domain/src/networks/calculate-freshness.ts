import type { IsoDate } from "../time/index.ts";

/** How far what a person said of the own competence can be trusted by its age. */
export type Freshness = "fresh" | "due" | "stale";

/**
 * Our own rule, in force since 22 November 2026: what was confirmed within 12 months is fresh, within 24 months it is
 * due to be confirmed again, after that it is stale. Counted in whole years, so that the anniversary itself counts in.
 */
const freshForYears = 1;
const dueForYears = 2;

/**
 * Answers how fresh a statement is on a day. What is confirmed on a later day is fresh.
 * @param confirmedOn the calendar day somebody last said that it holds
 * @example calculateFreshness("2025-11-22", "2026-11-22") // "fresh"; "due" a day later
 */
export function calculateFreshness(confirmedOn: string, today: IsoDate): Freshness {
  if (today <= addYears(confirmedOn, freshForYears)) return "fresh";
  return today <= addYears(confirmedOn, dueForYears) ? "due" : "stale";
}

/** For comparing as text only: the 29 February of a common year stands where it should, between 28 February and 1 March. */
function addYears(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
}
