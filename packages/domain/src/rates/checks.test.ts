import { describe, expect, test } from "vitest";
import { calculateRateTable } from "./bulk/calculate-rate-table.ts";
import { collectRateColumns } from "./bulk/collect-rate-columns.ts";
import {
  type AccountYear,
  calculateBudgetedOccupancy,
  calculateCarriedLedger,
  calculatePriorYearAdjustment,
  calculateRates,
  checkAccountYear,
  checkRateBudget,
  checkRateOptions,
  checkRateParameters,
  describeRateRefusal,
  getRateParameters,
  type RateBudget,
  RateError,
  type RateParameters,
  type RateRefusalCode,
  rateRefusalCodes,
  rateRefusalTexts,
} from "./index.ts";

const parameters = getRateParameters("syddanmark", 2019).values;
const budget: RateBudget = {
  year: 2019,
  opening: { kind: "round-the-clock" },
  costs: [{ category: "pay", amountOere: 1_335_600_000 }],
  revenues: [],
  overhead: { kind: "percent", percent: 0 },
  occupancyPercent: 97,
  structure: { kind: "single", places: 20 },
  supplements: [],
};
const account: AccountYear = {
  year: 2017,
  budgetOere: 1_335_600_000,
  costsOere: 1_280_000_000,
  charged: [{ careDays: 7240, rateOere: 188_617 }],
  otherRevenueOere: 0,
  carriedInOere: 0,
};
const level = { key: "1", name: "Lav", places: 6, weight: 1 };

/** What was found, in short: "code path limit". */
const shorten = (refusals: readonly { code: string; path: string; limit?: number }[]) =>
  refusals.map(({ code, path, limit }) => [code, path, limit].filter((part) => part !== undefined).join(" "));
const refusalsOf = (calculate: () => unknown): string[] => {
  try {
    calculate();
  } catch (error) {
    if (error instanceof RateError) return shorten(error.refusals);
  }
  return [];
};

describe("checkRateBudget", () => {
  test("finds nothing wrong with a budget that a rate can be calculated from", () => {
    expect(checkRateBudget(budget)).toEqual([]);
    expect(checkRateBudget({ ...budget, opening: { kind: "opening-days", days: 365 } })).toEqual([]);
  });

  test.each<[Partial<RateBudget>, string]>([
    [{ year: 10_000 }, "year-unknown year"],
    [{ year: 2019.5 }, "year-unknown year"],
    [{ opening: { kind: "opening-days", days: 0 } }, "no-days opening.days"],
    [{ opening: { kind: "opening-days", days: Number.NaN } }, "no-days opening.days"],
    [{ opening: { kind: "opening-days", days: 366 } }, "days-beyond-calendar opening.days 365"],
    [{ opening: { kind: "opening-days", days: 200.5 } }, "days-beyond-calendar opening.days 365"],
    [{ costs: [] }, "no-costs costs"],
    [
      { costs: [{ category: "pay", amountOere: Number.NaN }] },
      "amount-unsafe costs.0.amountOere 1000000000000",
    ],
    [
      { costs: Array.from({ length: 3 }, () => ({ category: "pay", amountOere: 4e11 })) },
      "amount-unsafe costs 1000000000000",
    ],
    [{ overhead: { kind: "amount", amountOere: -1 } }, "amount-negative overhead.amountOere"],
    [{ overhead: { kind: "percent", percent: 1000.1 } }, "percent-out-of-range overhead.percent 1000"],
    [{ overhead: { kind: "percent", percent: 6.000_01 } }, "too-many-decimals overhead.percent 4"],
    [{ occupancyPercent: -5 }, "occupancy-not-positive occupancyPercent"],
    [{ occupancyPercent: 0.5 }, "percent-out-of-range occupancyPercent 1"],
    [{ occupancyPercent: 1001 }, "percent-out-of-range occupancyPercent 1000"],
    [{ structure: { kind: "single", places: -1 } }, "places-not-positive structure.places"],
    [{ structure: { kind: "single", places: 100_001 } }, "figure-too-large structure.places 100000"],
    [{ structure: { kind: "levels", levels: [] } }, "no-levels structure.levels"],
    [
      { structure: { kind: "levels", levels: [{ ...level, weight: 0 }] } },
      "weights-all-zero structure.levels",
    ],
    [
      { structure: { kind: "levels", levels: [{ ...level, weight: 1001 }] } },
      "figure-too-large structure.levels.0.weight 1000",
    ],
    [
      { structure: { kind: "levels", levels: [{ ...level, weight: 0.000_01 }] } },
      "too-many-decimals structure.levels.0.weight 4",
    ],
    [
      {
        structure: {
          kind: "levels",
          levels: [
            { ...level, places: 90_000 },
            { ...level, key: "2", places: 20_000 },
          ],
        },
      },
      "figure-too-large structure.levels 100000",
    ],
    [
      { structure: { kind: "basis-and-service", basisPercent: 101, levels: [level] } },
      "percent-out-of-range structure.basisPercent 100",
    ],
  ])("finds what is wrong with %j", (wrong, found) => {
    expect(shorten(checkRateBudget({ ...budget, ...wrong }))).toEqual([found]);
    expect(refusalsOf(() => calculateRates({ ...budget, ...wrong }, { parameters }))).toEqual([found]);
  });
});

describe("checkRateParameters and checkRateOptions", () => {
  test.each<[Partial<Record<keyof RateParameters, unknown>>, string]>([
    [{ overheadBase: "guess" }, "parameter-unknown overheadBase"],
    [{ deficitMode: "set-aside" }, "parameter-unknown deficitMode"],
    [{ rateStepOere: 0 }, "parameter-out-of-range rateStepOere 1"],
    [{ rateStepOere: 100_001 }, "parameter-out-of-range rateStepOere 100000"],
    [{ lagYears: 1.5 }, "parameter-out-of-range lagYears 1"],
    [{ bandPercent: 101 }, "percent-out-of-range bandPercent 100"],
    [
      { occupancyMinimumPercent: { "round-the-clock": -1, day: 95, "short-stay": 90 } },
      "percent-out-of-range occupancyMinimumPercent.round-the-clock 0",
    ],
  ])("find what is wrong with %j", (wrong, found) => {
    const changed = { ...parameters, ...wrong } as RateParameters;
    expect(shorten(checkRateParameters(changed))).toEqual([found]);
    const [code, path, ...rest] = found.split(" ");
    const inOptions = [code, `parameters.${path}`, ...rest].join(" ");
    expect(shorten(checkRateOptions({ parameters: changed }, 2019))).toEqual([inOptions]);
  });

  test("want each account year once, and before the rate year", () => {
    const adjustments = [
      { accountYear: 2019, amountOere: 1 },
      { accountYear: 2017.5, amountOere: 1 },
      { accountYear: 2017, amountOere: -1 },
      { accountYear: 2017, amountOere: 2e12 },
    ];
    expect(shorten(checkRateOptions({ parameters, adjustments }, 2019))).toEqual([
      "account-year-wrong adjustments.0.accountYear 2018",
      "account-year-wrong adjustments.1.accountYear 2018",
      "account-year-repeated adjustments.3.accountYear",
      "amount-unsafe adjustments.3.amountOere 1000000000000",
    ]);
  });

  test("leave it to the calculation to see that nothing is left to charge", () => {
    const adjustments = [{ accountYear: 2017, amountOere: 1_335_600_001 }];
    expect(() => calculateRates(budget, { parameters, adjustments })).toThrow('cost-base-negative at "": -1');
    const all = [{ accountYear: 2017, amountOere: 1_335_600_000 }];
    expect(calculateRates(budget, { parameters, adjustments: all }).unitRateOere).toBe(0);
  });
});

describe("checkAccountYear", () => {
  test.each<[Partial<AccountYear>, string]>([
    [{ year: 0 }, "year-unknown year"],
    [{ costsOere: -1 }, "amount-negative costsOere"],
    [{ carriedInOere: 0.5 }, "amount-unsafe carriedInOere 1000000000000"],
    [{ charged: [{ careDays: -1, rateOere: 1 }] }, "days-negative charged.0.careDays"],
    [{ charged: [{ careDays: 1e9, rateOere: 1 }] }, "figure-too-large charged.0.careDays 100000000"],
    [{ charged: [{ careDays: 1.000_01, rateOere: 1 }] }, "too-many-decimals charged.0.careDays 4"],
    [{ charged: [{ careDays: 1e6, rateOere: 1e10 }] }, "amount-unsafe charged 1000000000000"],
  ])("finds what is wrong with %j", (wrong, found) => {
    expect(shorten(checkAccountYear({ ...account, ...wrong }))).toEqual([found]);
    expect(refusalsOf(() => calculatePriorYearAdjustment({ ...account, ...wrong }, { parameters }))).toEqual([
      found,
    ]);
  });
});

describe("what is asked of several years", () => {
  const options = { parameters };
  test("the occupancy needs the latest years without a gap, each once", () => {
    const of = (...years: [number, number][]) =>
      refusalsOf(() =>
        calculateBudgetedOccupancy(
          years.map(([year, occupancyPercent]) => ({ year, occupancyPercent })),
          "day",
          options,
        ),
      );
    expect(of()).toEqual(["no-accounts "]);
    expect(of([2015, 97], [2017, 98])).toEqual(["account-year-missing "]);
    expect(of([2017, 97], [2017, 98])).toEqual(["account-year-repeated 1.year", "account-year-missing "]);
    expect(of([2016, -1], [2017, 98])).toEqual(["percent-out-of-range 0.occupancyPercent 0"]);
  });

  test("the ledger needs every year once, and no more used than was set aside", () => {
    const of = (years: number[], uses: { year: number; amountOere: number }[] = []) =>
      refusalsOf(() =>
        calculateCarriedLedger(
          years.map((year) => ({ ...account, year })),
          getRateParameters("nordjylland", 2019).values,
          uses,
        ),
      );
    expect(of([])).toEqual(["no-accounts accounts"]);
    expect(of([2017, 2017, 2019])).toEqual([
      "account-year-repeated accounts",
      "account-year-missing accounts",
    ]);
    expect(of([0])).toEqual(["year-unknown accounts.0.year"]);
    expect(of([2017], [{ year: 0, amountOere: -1 }])).toEqual([
      "year-unknown uses.0.year",
      "amount-negative uses.0.amountOere",
    ]);
    expect(of([2017], [{ year: 2018, amountOere: 66_780_001 }])).toEqual([
      "set-aside-exceeded uses 66780000",
    ]);
    expect(of([2017], [{ year: 2017, amountOere: 1 }])).toEqual(["set-aside-exceeded uses 0"]);
    expect(of([2017], [{ year: 2022, amountOere: 66_780_000 }])).toEqual([]);
    expect(of([2017], [{ year: 2023, amountOere: 1 }])).toEqual(["set-aside-exceeded uses 0"]);
  });
});

describe("calculateRateTable", () => {
  test("settles by exact calculation what a float can't", () => {
    // A band of 0.5 øre, and a rate of 1,100.5 øre.
    const half = { ...account, year: 2017, budgetOere: 10, costsOere: 0, charged: [], otherRevenueOere: 3 };
    const tied: RateBudget = {
      ...budget,
      opening: { kind: "opening-days", days: 100 },
      costs: [{ category: "pay", amountOere: 110_052 }],
      occupancyPercent: 100,
      structure: { kind: "single", places: 1 },
    };
    const columns = collectRateColumns([{ budget: tied, account: half }], parameters.overheadBase);
    const table = calculateRateTable(columns, parameters);
    expect([table.adjustmentOere[0], table.netCostBaseOere[0], table.unitRateOere[0]]).toEqual([
      2, 110_050, 1101,
    ]);
  });
});

describe("rateRefusalTexts", () => {
  test.each(rateRefusalCodes)("say what %s is about in both languages, with the value seen", (code) => {
    const { da, en } = rateRefusalTexts[code];
    expect(da).not.toBe(en);
    for (const text of [da, en]) expect(text).toMatch(/(\{value\}|ingen |no |all).*\.$/iu);
    const told = describeRateRefusal({ code, path: "", value: 7, limit: 9 });
    expect(`${told.da}${told.en}`).not.toMatch(/[{}]/);
  });

  test.each<[RateRefusalCode, { value: string | number; limit?: number }, string]>([
    ["amount-negative", { value: -123_450 }, "-1.234,50 kroner."],
    [
      "days-beyond-calendar",
      { value: 400, limit: 366 },
      "400 åbningsdage passer ikke i året, som har 366 dage",
    ],
    ["figure-too-large", { value: 2_000_000, limit: 1_000_000 }, "2.000.000 er mere"],
    ["figure-too-large", { value: 3 }, "Skriv højst ."],
    ["account-year-missing", { value: 2017 }, "Regnskabet for 2017 mangler"],
    ["category-unknown", { value: "lotteri" }, "»lotteri«"],
    ["amount-unsafe", { value: 0.5, limit: 1e12 }, "0,005 kroner"],
  ])("%s of %j", (code, seen, text) => {
    const { da } = describeRateRefusal({ code, path: "", ...seen });
    // Newer editions of Unicode's Danish write the minus sign, older ones a hyphen.
    expect(da.replaceAll("−", "-")).toContain(text);
  });
});
