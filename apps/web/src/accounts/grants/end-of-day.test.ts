import { expect, test } from "vitest";
import { endOfDay } from "./end-of-day.ts";

test.each([
  ["2026-07-01", "2026-07-01T21:59:59.999Z"],
  ["2026-12-31", "2026-12-31T22:59:59.999Z"],
  ["2026-03-28", "2026-03-28T22:59:59.999Z"],
  ["2026-03-29", "2026-03-29T21:59:59.999Z"],
  ["2026-10-25", "2026-10-25T22:59:59.999Z"],
])("%s ends at %s", (day, instant) => {
  expect(endOfDay(day)).toBe(instant);
});

test("what is no day has no end", () => {
  expect(endOfDay("")).toBeUndefined();
  expect(endOfDay("2026-02-30")).toBeUndefined();
});
