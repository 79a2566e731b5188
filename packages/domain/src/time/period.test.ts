import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate } from "./iso-date.ts";
import { calculateLastDay, isInForce, type Period, periodsOverlap } from "./period.ts";

const day = (number: number): IsoDate => addDays("2020-01-01", number);
const numbers = fc.integer({ min: 0, max: 30 });
const periods: fc.Arbitrary<Period> = fc
  .record({ from: numbers, to: fc.option(numbers, { nil: undefined }) })
  .map(({ from, to }) =>
    to === undefined ? { validFrom: day(from) } : { validFrom: day(from), validTo: day(to) },
  );
const shownDays = Array.from({ length: 32 }, (_, number) => day(number));

describe("isInForce", () => {
  const untilMerger: Period = { validFrom: "2007-01-01", validTo: "2027-01-01" };

  test("holds from the first day to the day before validTo", () => {
    expect(isInForce(untilMerger, "2006-12-31")).toBe(false);
    expect(isInForce(untilMerger, "2007-01-01")).toBe(true);
    expect(isInForce(untilMerger, "2026-12-31")).toBe(true);
    expect(isInForce(untilMerger, "2027-01-01")).toBe(false);
  });

  test("holds for ever without an end", () => {
    expect(isInForce({ validFrom: "2027-01-01" }, "9999-12-31")).toBe(true);
    expect(isInForce({ validFrom: "2027-01-01", validTo: undefined }, "9999-12-31")).toBe(true);
  });

  test("holds on no day when it ends where it begins, or before", () => {
    expect(isInForce({ validFrom: "2026-01-01", validTo: "2026-01-01" }, "2026-01-01")).toBe(false);
    expect(isInForce({ validFrom: "2026-01-02", validTo: "2026-01-01" }, "2026-01-01")).toBe(false);
  });

  test("gives every day to exactly one of two periods that meet", () => {
    fc.assert(
      fc.property(numbers, numbers, (change, on) => {
        const before = isInForce({ validFrom: day(0), validTo: day(change) }, day(on));
        const after = isInForce({ validFrom: day(change) }, day(on));
        expect(before).not.toBe(after);
      }),
    );
  });
});

describe("periodsOverlap", () => {
  test("sees neither gap nor overlap where two periods meet", () => {
    expect(
      periodsOverlap({ validFrom: "2019-01-01", validTo: "2021-01-01" }, { validFrom: "2021-01-01" }),
    ).toBe(false);
    expect(
      periodsOverlap({ validFrom: "2019-01-01", validTo: "2021-01-02" }, { validFrom: "2021-01-01" }),
    ).toBe(true);
  });

  test("agrees with comparing day by day, in either order", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const shared = shownDays.some((on) => isInForce(a, on) && isInForce(b, on));
        expect(periodsOverlap(a, b)).toBe(shared);
        expect(periodsOverlap(b, a)).toBe(shared);
      }),
      { numRuns: 500 },
    );
  });
});

describe("calculateLastDay", () => {
  test("gives the day that people expect", () => {
    expect(calculateLastDay({ validFrom: "2007-01-01", validTo: "2027-01-01" })).toBe("2026-12-31");
    expect(calculateLastDay({ validFrom: "2027-01-01" })).toBeUndefined();
  });

  test("is in force, and the day after is not", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 30 }), (from, length) => {
        const period = { validFrom: day(from), validTo: day(from + length) };
        const last = calculateLastDay(period) as IsoDate;
        expect(isInForce(period, last)).toBe(true);
        expect(isInForce(period, addDays(last, 1))).toBe(false);
      }),
    );
  });
});
