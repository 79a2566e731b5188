import { expect, test } from "vitest";
import { calculateDayStart } from "./calculate-day-start.ts";

test.each([
  ["2027-01-01", "2026-12-31T23:00:00.000Z"],
  ["2026-07-01", "2026-06-30T22:00:00.000Z"],
  ["2026-03-29", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z"],
  ["2026-10-26", "2026-10-25T23:00:00.000Z"],
] as const)("%s begins in Denmark at %s", (day, instant) => {
  expect(calculateDayStart(day)).toBe(instant);
});
