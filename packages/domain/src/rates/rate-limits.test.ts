import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calculateRates,
  checkRateBudget,
  costCategories,
  describeRateSheet,
  getRateParameters,
  overheadBases,
  type RateBudget,
  RateError,
  type RateLevel,
} from "./index.ts";

const { values } = getRateParameters("national", 2019);
const percents = fc.constantFrom(0.0001, 1, 1.0001, 97.6, 99.9999, 100, 999.9999, 1000);
const amounts = fc.constantFrom(0, 1, 3, 1_335_600_000, 499_999_999_999, 500_000_000_000);
const places = fc.constantFrom(1, 2, 20, 33_333);
const levels: fc.Arbitrary<RateLevel[]> = fc
  .array(fc.record({ places, weight: percents }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((level, at) => ({ key: String(at), name: "", ...level })));
const budgets: fc.Arbitrary<RateBudget> = fc.record({
  year: fc.constantFrom(1, 2019, 2028, 9999),
  opening: fc.oneof(
    fc.constant({ kind: "round-the-clock" } as const),
    fc.constantFrom(1, 100, 365).map((days) => ({ kind: "opening-days", days }) as const),
  ),
  costs: fc.array(fc.record({ category: fc.constantFrom(...costCategories), amountOere: amounts }), {
    minLength: 1,
    maxLength: 2,
  }),
  revenues: fc.array(fc.record({ category: fc.constant("sales"), amountOere: amounts }), { maxLength: 1 }),
  overhead: fc.oneof(
    percents.map((percent) => ({ kind: "percent", percent }) as const),
    amounts.map((amountOere) => ({ kind: "amount", amountOere }) as const),
  ),
  occupancyPercent: percents,
  structure: fc.oneof(
    places.map((count) => ({ kind: "single", places: count }) as const),
    levels.map((list) => ({ kind: "levels", levels: list }) as const),
    fc
      .record({ list: levels, basisPercent: fc.constantFrom(0, 0.0001, 50, 100) })
      .map(({ list, basisPercent }) => ({ kind: "basis-and-service", basisPercent, levels: list }) as const),
  ),
  supplements: fc.constant([]),
});

describe("within the limits", () => {
  test("every figure is safe and every budget is calculated or refused, up to the very ends", () => {
    fc.assert(
      fc.property(
        budgets,
        fc.constantFrom(1, 100, 100_000),
        fc.constantFrom(...overheadBases),
        (budget, rateStepOere, overheadBase) => {
          const options = { parameters: { ...values, rateStepOere, overheadBase } };
          try {
            const { levels: rates, ...result } = calculateRates(budget, options);
            expect(checkRateBudget(budget)).toEqual([]);
            expect(describeRateSheet({ budget, options }, "en").rows.length).toBeGreaterThan(10);
            const figures = [result.netCostBaseOere, result.unitRateOere, result.budgetRevenueOere];
            for (const figure of [...figures, ...rates.map(({ rateOere }) => rateOere)])
              expect(Number.isSafeInteger(figure)).toBe(true);
          } catch (error) {
            if (!(error instanceof RateError)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
