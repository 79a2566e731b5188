import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate } from "../../time/index.ts";
import {
  type ChangeInYear,
  calculateChangeInYear,
  calculateOverOccupancy,
  calculatePlaceDays,
  calculateRates,
  type ExtraStay,
  getRateParameters,
  type PlacePeriod,
  type RateBudget,
  RateError,
} from "../index.ts";

const { values: parameters, rows } = getRateParameters("syddanmark", 2028);
const budget: RateBudget = {
  year: 2028,
  opening: { kind: "round-the-clock" },
  costs: [{ category: "pay", amountOere: 1_335_600_000 }],
  revenues: [],
  overhead: { kind: "percent", percent: 6.25 },
  occupancyPercent: 97,
  structure: { kind: "single", places: 20 },
  supplements: [],
};
const change: ChangeInYear = {
  before: budget,
  after: { ...budget, costs: [{ category: "pay", amountOere: 1_400_000_000 }], occupancyPercent: 98.5 },
  changesFrom: "2028-03-01",
  chargedFrom: "2028-06-01",
  isRecovered: true,
};
const refusalsOf = (calculate: () => unknown): string[] => {
  try {
    calculate();
  } catch (error) {
    if (error instanceof RateError) return error.refusals.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
};

describe("calculateChangeInYear", () => {
  const days = fc.integer({ min: 0, max: 365 }).map((number): IsoDate => addDays("2028-01-01", number));

  test("changes nothing when nothing changes, whenever it does", () => {
    const { unitRateOere } = calculateRates(budget, { parameters });
    fc.assert(
      fc.property(days, days, fc.boolean(), (one, other, isRecovered) => {
        const [changesFrom, chargedFrom] = one < other ? [one, other] : [other, one];
        const same = { before: budget, after: budget, changesFrom, chargedFrom, isRecovered };
        const changed = calculateChangeInYear(same, { parameters, explain: false });
        expect(changed.costsOere).toBe(changed.before.netCostBaseOere);
        // Recovery puts what rounding left of the old rate into what may be a single day's.
        const rate = changed.levels[0]?.rateOere ?? 0;
        const allowedOere = isRecovered ? changed.before.careDays / (changed.levels[0]?.careDays ?? 1) : 0;
        expect(Math.abs(rate - unitRateOere)).toBeLessThanOrEqual(allowedOere);
      }),
    );
  });

  test("brings in the year's costs when the change is recovered, up to the rounding of the rate", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }), (from, amountOere) => {
        const after = { ...budget, costs: [{ category: "pay", amountOere } as const] };
        const recovered = { ...change, after, changesFrom: from, chargedFrom: from };
        const { levels, resultOere } = calculateChangeInYear(recovered, { parameters, rows });
        expect(Math.abs(resultOere)).toBeLessThanOrEqual((levels[0]?.careDays ?? 0) / 2 + 1);
      }),
    );
  });

  test("charges levels by weight, and a new level its own rate from the day of the change", () => {
    const [low, high] = [
      { key: "1", name: "Lav", places: 12, weight: 1 },
      { key: "2", name: "Høj", places: 8, weight: 2 },
    ];
    const levelled = (...levels: (typeof low)[]): RateBudget => ({
      ...budget,
      structure: { kind: "levels", levels },
    });
    const left = { ...change, before: levelled(low), after: levelled(low, high), isRecovered: false };
    const { levels, before, chargedOere, steps, resultOere } = calculateChangeInYear(left, { parameters });
    const wholeYear = calculateRates(levelled(low, high), { parameters });
    expect(levels.map(({ rateOere }) => rateOere)).toEqual(wholeYear.levels.map(({ rateOere }) => rateOere));
    const [oldRate = 0, newRate = 0] = [before.levels[0]?.rateOere, wholeYear.levels[1]?.rateOere];
    // 60 days before 1 March in a leap year, 92 from then to 1 June.
    expect(chargedOere).toBe(
      Math.round(oldRate * 12 * 60 * 0.97) +
        Math.round(oldRate * 12 * 92 * 0.97) +
        Math.round(newRate * 8 * 92 * 0.97),
    );
    expect(steps.map(({ key }) => key)).toContain("weightedDays");
    expect(steps.at(-1)?.value).toBe(resultOere);
  });

  test.each<[Partial<ChangeInYear>, string[]]>([
    [{ changesFrom: "2027-03-01" }, ["period-outside-year changesFrom"]],
    [{ chargedFrom: "2028-02-30" }, ["period-outside-year chargedFrom", "period-outside-year chargedFrom"]],
    [{ chargedFrom: "2028-02-29" }, ["period-outside-year chargedFrom"]],
    [{ after: { ...budget, year: 2029 } }, ["period-outside-year after.year"]],
    [{ after: { ...budget, occupancyPercent: 0 } }, ["occupancy-not-positive occupancyPercent"]],
    [
      { after: { ...budget, costs: [{ category: "pay", amountOere: 1 }] }, chargedFrom: "2028-12-31" },
      ["cost-base-negative "],
    ],
  ])("refuses %j", (wrong, found) => {
    expect(refusalsOf(() => calculateChangeInYear({ ...change, ...wrong }, { parameters }))).toEqual(found);
  });
});

describe("calculatePlaceDays", () => {
  test.each<[readonly PlacePeriod[], number]>([
    [[], 0],
    [[{ validFrom: "2028-02-29", places: 1 }], 307],
    [[{ validFrom: "2020-01-01", places: 20 }], 20 * 366],
    [[{ validFrom: "2029-01-01", places: 20 }], 0],
    [[{ validFrom: "2020-01-01", validTo: "2028-01-01", places: 20 }], 0],
    [
      [
        { validFrom: "2028-07-01", places: 0 },
        { validFrom: "2027-07-01", validTo: "2028-07-01", places: 3 },
      ],
      3 * 182,
    ],
  ])("of %j are %i", (periods, days) => {
    expect(calculatePlaceDays(periods, 2028).placeDays).toBe(days);
    expect(calculatePlaceDays(periods.toReversed(), 2028)).toEqual(calculatePlaceDays(periods, 2028));
  });

  test.each<[readonly PlacePeriod[], string[]]>([
    [[{ validFrom: "2027-02-29", places: 1 }], ["period-outside-year 0.validFrom"]],
    [[{ validFrom: "2027-02-28", validTo: "2027-02-30", places: 1 }], ["period-outside-year 0.validFrom"]],
    [
      [{ validFrom: "2027-02-28", validTo: "2027-02-28", places: 1.5 }],
      ["period-outside-year 0.validFrom", "places-not-whole 0.places"],
    ],
    [[{ validFrom: "2027-02-28", places: -1 }], ["places-not-whole 0.places"]],
    [
      [
        { validFrom: "2027-01-01", places: 1 },
        { validFrom: "2028-01-01", places: 1 },
      ],
      ["periods-overlap 1.validFrom"],
    ],
  ])("of %j are refused", (periods, found) => {
    expect(refusalsOf(() => calculatePlaceDays(periods, 2028))).toEqual(found);
  });
});

describe("calculateOverOccupancy", () => {
  const stay: ExtraStay = { validFrom: "2028-02-28", validTo: "2028-03-01", people: 2, rateOere: 100 };

  test("of nobody brings in nothing", () => {
    expect(calculateOverOccupancy([], 2028)).toMatchObject({ careDays: 0, revenueOere: 0, charged: [] });
  });

  test("counts the day of a leap year", () => {
    expect(calculateOverOccupancy([stay], 2028).careDays).toBe(4);
    expect(
      calculateOverOccupancy([{ ...stay, validFrom: "2027-02-28", validTo: "2027-03-01" }], 2027).careDays,
    ).toBe(2);
  });

  test.each<[Partial<ExtraStay>, string[]]>([
    [{ validFrom: "2027-12-31" }, ["period-outside-year 0.validFrom"]],
    [{ validTo: "2029-01-02" }, ["period-outside-year 0.validTo"]],
    [{ validTo: "2028-02-28" }, ["period-outside-year 0.validTo"]],
    [{ people: 0 }, ["places-not-whole 0.people"]],
    [{ people: 1.5, rateOere: -1 }, ["places-not-whole 0.people", "amount-negative 0.rateOere"]],
    [{ people: 1000, rateOere: 1e12 }, ["amount-unsafe "]],
  ])("refuses %j", (wrong, found) => {
    expect(refusalsOf(() => calculateOverOccupancy([{ ...stay, ...wrong }], 2028))).toEqual(found);
  });
});
