import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate } from "../time/index.ts";
import { calculateFreshness } from "./calculate-freshness.ts";

describe("calculateFreshness", () => {
  test.each<[string, IsoDate, string]>([
    ["2026-11-22", "2026-11-22", "fresh"],
    ["2026-12-01", "2026-11-22", "fresh"],
    ["2025-11-22", "2026-11-22", "fresh"],
    ["2025-11-21", "2026-11-22", "due"],
    ["2024-11-22", "2026-11-22", "due"],
    ["2024-11-21", "2026-11-22", "stale"],
    ["2009-01-01", "2026-11-22", "stale"],
    ["2024-02-29", "2025-02-28", "fresh"],
    ["2024-02-29", "2025-03-01", "due"],
    ["2024-02-29", "2026-02-28", "due"],
    ["2024-02-29", "2026-03-01", "stale"],
  ])("confirmed %s, on %s: %s", (confirmedOn, today, expected) => {
    expect(calculateFreshness(confirmedOn, today)).toBe(expected);
  });

  test("never gets fresher with time", () => {
    const order = { fresh: 0, due: 1, stale: 2 };
    const days = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(days, days, (first, second) => {
        const [early, late] = [Math.min(first, second), Math.max(first, second)];
        const at = (day: number) => order[calculateFreshness("2023-03-01", addDays("2023-03-01", day))];
        expect(at(early)).toBeLessThanOrEqual(at(late));
      }),
    );
  });
});
