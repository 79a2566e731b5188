import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoInstant, toDateInCopenhagen } from "./iso-instant.ts";

describe("isIsoInstant", () => {
  test("knows the one form that goes over the wire", () => {
    expect(isIsoInstant("2026-11-22T10:00:00.000Z")).toBe(true);
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => isIsoInstant(date.toISOString()),
      ),
    );
  });

  test.each([
    "2026-11-22T10:00:00Z",
    "2026-11-22T10:00:00.000+01:00",
    "2026-11-22T10:00:00.000",
    "2026-02-30T10:00:00.000Z",
    "2026-11-22T24:00:00.000Z",
    "2026-11-22T25:00:00.000Z",
    "0000-01-01T00:00:00.000Z",
    "2026-11-22",
    "",
    0,
    undefined,
  ])("refuses %j", (value) => {
    expect(isIsoInstant(value)).toBe(false);
  });
});

/** The rule of the European Union since 1996, written out: summer time from 01:00 UTC on the last Sunday of March to that of October. */
function calculateOffsetHours(instant: Date): 1 | 2 {
  const lastSundayAtOne = (month: number) => {
    const last = new Date(Date.UTC(instant.getUTCFullYear(), month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const time = instant.getTime();
  return time >= lastSundayAtOne(2) && time < lastSundayAtOne(9) ? 2 : 1;
}

describe("toDateInCopenhagen", () => {
  test.each([
    ["2026-12-31T22:59:59.999Z", "2026-12-31"],
    ["2026-12-31T23:00:00.000Z", "2027-01-01"],
    ["2026-07-01T21:59:59.999Z", "2026-07-01"],
    ["2026-07-01T22:00:00.000Z", "2026-07-02"],
    ["2026-03-28T22:59:59.999Z", "2026-03-28"],
    ["2026-03-29T22:00:00.000Z", "2026-03-30"],
    ["2026-10-24T22:00:00.000Z", "2026-10-25"],
    ["2026-10-25T22:30:00.000Z", "2026-10-25"],
    ["0500-03-01T00:00:00.000Z", "0500-03-01"],
  ])("%s is %s", (instant, date) => {
    expect(toDateInCopenhagen(instant)).toBe(date);
  });

  test("agrees with the rule of summer time", () => {
    const years = { min: new Date("1996-01-01"), max: new Date("2037-12-31"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const local = new Date(date.getTime() + calculateOffsetHours(date) * 3_600_000);
        expect(toDateInCopenhagen(date.toISOString())).toBe(local.toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["", "2026-11-22", "2026-11-22T10:00", "9999-12-31T23:30:00.000Z"])("refuses %j", (instant) => {
    expect(() => toDateInCopenhagen(instant)).toThrow(RangeError);
  });
});
