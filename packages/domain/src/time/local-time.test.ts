import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addLocalDays,
  addLocalMinutes,
  calculateDayStart,
  calculateLocalMinutes,
  getLocalDate,
  type IsoLocalTime,
  isIsoLocalTime,
  toInstant,
  toLocal,
} from "./local-time.ts";
import { copenhagen, type LocalZone } from "./local-zone.ts";
import { type IsoDate } from "./iso-date.ts";

/** What the runtime's own tables of time zones say: an independent source. */
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});
const askRuntime = (time: number): string => clock.format(new Date(time)).replace(" ", "T");

const minutes = fc
  .integer({ min: Date.parse("1996-01-01") / 60_000, max: Date.parse("2040-12-31") / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString());
const walls = minutes.map((instant) => instant.slice(0, 16) as IsoLocalTime);

describe("local time in Denmark", () => {
  test("agrees with the runtime at every half hour around each change from 1996 to 2040", () => {
    for (let year = 1996; year <= 2040; year++)
      for (const month of [2, 9])
        for (let half = 0; half < 9 * 48; half++) {
          const time = Date.UTC(year, month, 23) + half * 30 * 60_000;
          const instant = new Date(time).toISOString();
          const { local, fold } = toLocal(instant);
          expect(local).toBe(askRuntime(time));
          expect(toInstant(local, fold)).toEqual({ kind: "once", instant });
        }
  });

  test("agrees with the runtime at any minute, there and back", () => {
    fc.assert(
      fc.property(minutes, (instant) => {
        const { local, fold } = toLocal(instant);
        expect(local).toBe(askRuntime(Date.parse(instant)));
        expect(toInstant(local, fold)).toEqual({ kind: "once", instant });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2026-03-29T02:30", "2026-03-29T03:30"],
    ["2027-03-28T02:00", "2027-03-28T03:00"],
    ["2027-03-28T02:59", "2027-03-28T03:59"],
  ] as [IsoLocalTime, IsoLocalTime][])("%s is skipped, and an hour later is proposed", (local, proposal) => {
    expect(toInstant(local)).toEqual({ kind: "missing", proposal });
    expect(toInstant(local, "later")).toEqual({ kind: "missing", proposal });
    expect(toInstant(proposal).kind).toBe("once");
  });

  test.each([
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
    ["2027-10-31T02:00", "2027-10-31T00:00:00.000Z", "2027-10-31T01:00:00.000Z"],
    ["2027-10-31T02:59", "2027-10-31T00:59:00.000Z", "2027-10-31T01:59:00.000Z"],
  ] as [IsoLocalTime, string, string][])("%s comes twice", (local, earlier, later) => {
    expect(toInstant(local)).toEqual({ kind: "twice", earlier, later });
    expect(toInstant(local, "earlier")).toEqual({ kind: "once", instant: earlier });
    expect(toInstant(local, "later")).toEqual({ kind: "once", instant: later });
    expect(toLocal(earlier)).toEqual({ local, fold: "earlier" });
    expect(toLocal(later.replace("00.000Z", "42.007Z"))).toEqual({ local, fold: "later" });
    expect(toLocal(earlier.replace("00.000Z", "59.999Z"))).toEqual({ local, fold: "earlier" });
  });

  test.each([
    ["2026-03-29T01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
    ["2027-03-28T09:00", "2027-03-28T07:00:00.000Z"],
    ["2026-10-25T01:59", "2026-10-24T23:59:00.000Z"],
    ["2027-10-31T03:00", "2027-10-31T02:00:00.000Z"],
    ["1996-01-01T00:00", "1995-12-31T23:00:00.000Z"],
  ] as [IsoLocalTime, string][])("%s is %s", (local, instant) => {
    expect(toInstant(local, "later")).toEqual({ kind: "once", instant });
    expect(toLocal(instant)).toEqual({ local, fold: "earlier" });
  });

  test("knows no clock before 1996, and no time that is none", () => {
    expect(() => toInstant("1995-12-31T23:59")).toThrow(RangeError);
    expect(() => toLocal("1995-12-31T22:59:00.000Z")).toThrow(RangeError);
    expect(() => toLocal("2026-11-22")).toThrow(RangeError);
    for (const text of ["2026-02-29T09:00", "2026-11-22T24:00", "2026-11-22T09:60", "2026-11-22 09:00", ""]) {
      expect(isIsoLocalTime(text)).toBe(false);
      expect(() => toInstant(text as IsoLocalTime)).toThrow(RangeError);
      expect(() => addLocalDays(text as IsoLocalTime, 1)).toThrow(RangeError);
    }
    expect(isIsoLocalTime(undefined)).toBe(false);
    expect(isIsoLocalTime("2026-11-22T09:00")).toBe(true);
  });
});

describe("a rule that changes", () => {
  const abolished: LocalZone = {
    ...copenhagen,
    rules: [...copenhagen.rules, { validFrom: "2030-10-27", source: "invented" }],
  };
  test("holds from its day on", () => {
    expect(toInstant("2030-07-01T12:00", undefined, abolished)).toEqual(toInstant("2030-07-01T12:00"));
    expect(toInstant("2031-07-01T12:00", undefined, abolished)).toEqual({
      kind: "once",
      instant: "2031-07-01T11:00:00.000Z",
    });
    expect(toLocal("2031-07-01T11:00:00.000Z", abolished).local).toBe("2031-07-01T12:00");
    expect(calculateDayStart("2031-07-01", abolished)).toBe("2031-06-30T23:00:00.000Z");
  });

  test("may skip midnight elsewhere, and then that day has no start to calculate", () => {
    const atMidnight: LocalZone = {
      ...copenhagen,
      rules: [
        {
          validFrom: "1996-01-01",
          source: "invented",
          summer: {
            offsetMinutes: 120,
            begins: { month: 3, utcHour: -1 },
            ends: { month: 10, utcHour: 1 },
          },
        },
      ],
    };
    expect(() => calculateDayStart("2027-03-28", atMidnight)).toThrow(RangeError);
  });
});

describe("calculating with local times", () => {
  test("keeps the time of day across a change of the clock", () => {
    expect(addLocalDays("2027-03-27T09:00", 1)).toBe("2027-03-28T09:00");
    expect(addLocalDays("2026-10-25T09:00", -1)).toBe("2026-10-24T09:00");
    fc.assert(
      fc.property(walls, fc.integer({ min: -400, max: 400 }), (local, days) => {
        const moved = addLocalDays(local, days);
        expect(moved.slice(10)).toBe(local.slice(10));
        expect(addLocalDays(moved, -days)).toBe(local);
        expect(calculateLocalMinutes(local, moved)).toBe(days * 24 * 60);
        expect(addLocalMinutes(local, days * 24 * 60)).toBe(moved);
      }),
    );
  });

  test("counts minutes by a clock that is not set", () => {
    expect(calculateLocalMinutes("2027-03-28T01:00", "2027-03-28T04:00")).toBe(180);
    fc.assert(
      fc.property(walls, walls, (from, to) => {
        expect(addLocalMinutes(from, calculateLocalMinutes(from, to))).toBe(to);
      }),
    );
    expect(() => addLocalMinutes("9999-12-31T23:59", 1)).toThrow(RangeError);
  });

  test("finds the beginning of a day, also of those of 23 and 25 hours", () => {
    expect(getLocalDate("2027-03-28T09:00")).toBe("2027-03-28");
    expect(calculateDayStart("2027-03-28")).toBe("2027-03-27T23:00:00.000Z");
    expect(calculateDayStart("2027-03-29")).toBe("2027-03-28T22:00:00.000Z");
    fc.assert(
      fc.property(walls, (local) => {
        fc.pre(!local.startsWith("1996-01-01"));
        const day: IsoDate = getLocalDate(local);
        const start = calculateDayStart(day);
        expect(toLocal(start).local).toBe(`${day}T00:00`);
        expect(getLocalDate(toLocal(new Date(Date.parse(start) - 1).toISOString()).local) < day).toBe(true);
      }),
    );
  });
});
