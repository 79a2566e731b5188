import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AccountYear,
  adjustmentModes,
  bandBases,
  calculateCarriedLedger,
  calculatePriorYearAdjustment,
  calculateRates,
  calculateRateTable,
  collectRateColumns,
  costCategories,
  deficitModes,
  getRateParameters,
  overheadBases,
  type RateBudget,
  type RateLevel,
  type RateOptions,
  type RateParameters,
  type RateResult,
  revenueCategories,
} from "./index.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });
const decimals = (min: number, max: number) =>
  fc.oneof(
    whole(min, max),
    whole(min * 100, max * 100).map((n) => n / 100),
    whole(min * 10_000, max * 10_000).map((n) => n / 10_000),
  );
const amounts = fc.oneof(
  whole(1, 1_000_000),
  whole(50_000_000, 2_000_000_000),
  fc.constantFrom(900_000_000_000),
);
const levels: fc.Arbitrary<RateLevel[]> = fc
  .array(fc.record({ places: whole(1, 60), weight: decimals(0, 5) }), { minLength: 1, maxLength: 4 })
  .filter((list) => list.some(({ weight }) => weight > 0))
  .map((list) => list.map((level, at) => ({ key: `niveau-${at}`, name: `Niveau ${at}`, ...level })));
const structures: fc.Arbitrary<RateBudget["structure"]> = fc.oneof(
  whole(1, 90).map((places) => ({ kind: "single", places }) as const),
  levels.map((list) => ({ kind: "levels", levels: list }) as const),
  fc
    .record({ list: levels, basisPercent: decimals(0, 100) })
    .map(({ list, basisPercent }) => ({ kind: "basis-and-service", basisPercent, levels: list }) as const),
);
const budgets: fc.Arbitrary<RateBudget> = fc.record({
  year: whole(2014, 2032),
  opening: fc.oneof(
    fc.constant({ kind: "round-the-clock" } as const),
    whole(1, 365).map((days) => ({ kind: "opening-days", days }) as const),
  ),
  costs: fc
    .array(fc.record({ category: fc.constantFrom(...costCategories), amountOere: amounts }), {
      minLength: 1,
      maxLength: 6,
    })
    .filter((lines) => lines.reduce((sum, { amountOere }) => sum + amountOere, 0) <= 1e12),
  revenues: fc.array(
    fc.record({ category: fc.constantFrom(...revenueCategories), amountOere: whole(0, 1000) }),
    { maxLength: 2 },
  ),
  overhead: fc.oneof(
    decimals(0, 15).map((percent) => ({ kind: "percent", percent }) as const),
    whole(0, 90_000_000).map((amountOere) => ({ kind: "amount", amountOere }) as const),
  ),
  occupancyPercent: decimals(1, 130),
  structure: structures,
  supplements: fc.constant([]),
});
const base = getRateParameters("syddanmark", 2019).values;
const parameters: fc.Arbitrary<RateParameters> = fc
  .record({
    overheadBase: fc.constantFrom(...overheadBases),
    rateStepOere: fc.constantFrom(1, 25, 100),
    adjustmentMode: fc.constantFrom(...adjustmentModes),
    deficitMode: fc.constantFrom(...deficitModes),
    bandBase: fc.constantFrom(...bandBases),
    bandPercent: decimals(0, 10),
  })
  .map((own) => ({ ...base, ...own }));
const accountOf = (year: number): fc.Arbitrary<AccountYear> =>
  fc.record({
    year: fc.constant(year),
    budgetOere: whole(0, 2_000_000_000),
    costsOere: whole(0, 2_000_000_000),
    charged: fc.array(fc.record({ careDays: decimals(0, 8000), rateOere: whole(0, 400_000) }), {
      maxLength: 3,
    }),
    otherRevenueOere: whole(0, 1_000_000),
    carriedInOere: whole(-1_000_000, 1_000_000),
  });

/** Some budgets have revenues above their costs; those are refused, and no law is about them. */
function calculate(budget: RateBudget, options: RateOptions): RateResult {
  const directOere = budget.costs.reduce((sum, { amountOere }) => sum + amountOere, 0);
  fc.pre(directOere > 3000);
  return calculateRates(budget, { ...options, explain: false });
}

/** How far rounding may take revenue from costs: half a step a day, and half an øre for the revenue of each level. */
function allowRounding(result: RateResult, { rateStepOere }: RateParameters): number {
  const parts = result.levels[0]?.basisOere === undefined ? 1 : 2;
  return (parts * result.careDays * rateStepOere) / 2 + result.levels.length + 1;
}

describe("the rate", () => {
  test("times its days is the net cost base, within the rounding of the rate", () => {
    fc.assert(
      fc.property(budgets, parameters, (budget, own) => {
        const result = calculate(budget, { parameters: own });
        expect(Math.abs(result.roundingOere)).toBeLessThanOrEqual(allowRounding(result, own));
        expect(result.budgetRevenueOere - result.roundingOere).toBe(result.netCostBaseOere);
      }),
    );
  });

  test("is the exact quotient, rounded once to the nearest of its step", () => {
    const parts = (decimal: number) => BigInt(Math.round(decimal * 10_000));
    fc.assert(
      fc.property(budgets, parameters, (budget, own) => {
        const result = calculate(budget, { parameters: own });
        const { overhead, occupancyPercent } = budget;
        const capital = budget.costs.filter(({ category }) => /^(depreciation|interest)$/.test(category));
        const excluded = {
          direct: 0,
          "direct-less-revenues": result.revenuesOere,
          "direct-without-capital": capital.reduce((sum, { amountOere }) => sum + amountOere, 0),
        };
        const overheadBase = BigInt(result.directCostsOere - excluded[own.overheadBase]);
        const direct = BigInt(result.directCostsOere - result.revenuesOere) * 1_000_000n;
        const indirect =
          overhead.kind === "percent"
            ? overheadBase * parts(overhead.percent)
            : BigInt(overhead.amountOere) * 1_000_000n;
        const days = BigInt(result.places * result.daysInYear) * parts(occupancyPercent);
        const twiceOff = 2n * (direct + indirect - BigInt(result.unitRateOere) * days);
        const step = BigInt(own.rateStepOere) * days;
        expect(twiceOff < step && twiceOff >= -step).toBe(true);
        expect(result.unitRateOere % own.rateStepOere).toBe(0);
      }),
    );
  });

  test("is never raised by more places or a higher occupancy at the same cost", () => {
    fc.assert(
      fc.property(budgets, parameters, whole(1, 9), (budget, own, more) => {
        fc.pre(budget.structure.kind === "single");
        const places = (budget.structure.kind === "single" ? budget.structure.places : 0) + more;
        const { unitRateOere } = calculate(budget, { parameters: own });
        const larger = { ...budget, structure: { kind: "single", places } } as const;
        const fuller = { ...budget, occupancyPercent: budget.occupancyPercent + more };
        expect(calculate(larger, { parameters: own }).unitRateOere).toBeLessThanOrEqual(unitRateOere);
        fc.pre(Number.isInteger(budget.occupancyPercent));
        expect(calculate(fuller, { parameters: own }).unitRateOere).toBeLessThanOrEqual(unitRateOere);
      }),
    );
  });

  test("comes back when what was added is taken away", () => {
    fc.assert(
      fc.property(budgets, parameters, whole(-100_000_000, 100_000_000), (budget, own, amountOere) => {
        const adjustments = [
          { accountYear: 2011, amountOere },
          { accountYear: 2012, amountOere: 0 - amountOere },
        ];
        const result = calculate(budget, { parameters: own });
        expect(calculate(budget, { parameters: own, adjustments })).toEqual(result);
        const costs = [{ category: "pay", amountOere: 7_654_321 } as const, ...budget.costs];
        const more = { ...budget, costs };
        fc.pre(own.overheadBase === "direct" && result.directCostsOere < 9e11);
        const taken = [{ accountYear: 2012, amountOere: 7_654_321 }];
        fc.pre(budget.overhead.kind === "amount");
        expect(calculate(more, { parameters: own, adjustments: taken }).levels).toEqual(result.levels);
      }),
    );
  });

  test("does not depend on the order of lines and levels", () => {
    fc.assert(
      fc.property(budgets, parameters, (budget, own) => {
        const turned: RateBudget = {
          ...budget,
          costs: budget.costs.toReversed(),
          revenues: budget.revenues.toReversed(),
          structure:
            budget.structure.kind === "single"
              ? budget.structure
              : { ...budget.structure, levels: budget.structure.levels.toReversed() },
        };
        const result = calculate(budget, { parameters: own });
        const other = calculate(turned, { parameters: own });
        expect({ ...other, levels: other.levels.toReversed() }).toEqual(result);
      }),
    );
  });

  test("is the sum of basis and service, and of equal weights the same for all", () => {
    fc.assert(
      fc.property(budgets, parameters, (budget, own) => {
        const { structure } = budget;
        if (structure.kind !== "basis-and-service") return;
        for (const { rateOere, basisOere = 0, serviceOere = 0 } of calculate(budget, { parameters: own })
          .levels)
          expect(basisOere + serviceOere).toBe(rateOere);
        const equal = structure.levels.map((level) => ({ ...level, weight: 1 }));
        const flat = calculate(
          { ...budget, structure: { kind: "levels", levels: equal } },
          { parameters: own },
        );
        expect(flat.levels.map(({ rateOere }) => rateOere)).toEqual(equal.map(() => flat.unitRateOere));
      }),
    );
  });

  test("is the same explained, not explained, and in bulk with its account year", () => {
    fc.assert(
      fc.property(fc.array(budgets, { maxLength: 5 }), accountOf(2012), parameters, (list, account, own) => {
        const adjustment = calculatePriorYearAdjustment(account, { parameters: own, explain: false });
        const { steps: _steps, ...explained } = calculatePriorYearAdjustment(account, { parameters: own });
        expect(explained).toEqual(adjustment);
        const rows = list.flatMap((budget) => [{ budget }, { budget, account }]);
        const table = calculateRateTable(collectRateColumns(rows, own.overheadBase), own);
        for (const [at, row] of rows.entries()) {
          const amountOere = "account" in row ? adjustment.toRateOere : 0;
          const adjustments = [{ accountYear: 2012, amountOere }];
          const options = { parameters: own, adjustments };
          let result: RateResult | undefined;
          try {
            const { steps, ...rest } = calculateRates(row.budget, options);
            expect(steps?.at(-1)?.value).toBe(rest.roundingOere);
            result = calculateRates(row.budget, { ...options, explain: false });
            expect(rest).toEqual(result);
          } catch {
            result = undefined;
          }
          expect(table.adjustmentOere[at]).toBe(amountOere);
          expect(table.unitRateOere[at]).toBe(result?.unitRateOere ?? Number.NaN);
          if (result === undefined) continue;
          expect(table.netCostBaseOere[at]).toBe(result.netCostBaseOere);
          expect(table.careDays[at]).toBe(result.careDays);
        }
      }),
    );
  });
});

describe("what an account year leaves", () => {
  const five = [2012, 2013, 2014, 2015, 2016];
  const accounts = fc.tuple(...five.map(accountOf));

  test("is divided without rest, mirrored for a deficit, and beyond the band alone enters by its rule", () => {
    fc.assert(
      fc.property(accountOf(2017), parameters, (account, own) => {
        const adjustment = calculatePriorYearAdjustment(account, { parameters: own });
        const { resultOere, bandOere, excessOere, toRateOere, toFrameOere, setAsideOere } = adjustment;
        expect(toRateOere + toFrameOere + setAsideOere).toBe(resultOere);
        expect(Math.abs(excessOere)).toBe(Math.max(0, Math.abs(resultOere) - bandOere));
        expect(Math.abs(toRateOere)).toBeLessThanOrEqual(Math.abs(resultOere));
        expect(setAsideOere).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("adds up over the years, in every row and from first to last, whatever the order", () => {
    fc.assert(
      fc.property(accounts, parameters, (list, own) => {
        const rows = calculateCarriedLedger(list, own, []);
        expect(calculateCarriedLedger(list.toReversed(), own, [])).toEqual(rows);
        let closing = 0;
        for (const row of rows) {
          expect(row.openingOere).toBe(closing);
          closing =
            row.openingOere +
            row.resultOere -
            row.toRateOere -
            row.toFrameOere -
            row.usedOere -
            row.lapsedOere;
          expect(row.closingOere).toBe(closing);
        }
        expect(closing).toBe(0);
        expect(rows[0]?.year).toBe(2012);
      }),
    );
  });
});
