import fc from "fast-check";
import { describe, expect, test } from "vitest";
import weighted from "../scenarios/cap/weighted-by-cost.json" with { type: "json" };
import type { PriceWageEstimate } from "../series/price-wage-estimate.ts";
import { toShownFactor } from "../series/to-shown-factor.ts";
import { calculateCapFactor } from "./calculate-cap-factor.ts";
import { calculateCapHeadrooms } from "./calculate-cap-headrooms.ts";
import { type CapBasis, calculateCapVerdicts } from "./calculate-cap-verdicts.ts";
import { calculateCostsPerDay, type OfferCost } from "./calculate-costs-per-day.ts";
import { calculateHeadroom } from "./calculate-headroom.ts";
import type { CapRule } from "./cap-rule.ts";
import { capStrategyKeys } from "./cap-strategies.ts";

const basis: CapBasis = {
  rule: weighted.rule as CapRule,
  estimates: weighted.estimates as PriceWageEstimate[],
  estimateRule: { knownOn: "2026-12-31", basis: "service-expenditure" },
  year: weighted.year,
};
const costs = weighted.costs as OfferCost[];

const percent = fc.integer({ min: -20_000, max: 60_000 }).map((parts) => parts / 10_000);
const cost = fc.record({
  costOere: fc.integer({ min: 1, max: 5_000_000_000 }),
  careDays: fc.integer({ min: 10_000, max: 300_000_000 }).map((parts) => parts / 10_000),
});
const anyRule = fc.record({
  strategy: fc.constantFrom(...capStrategyKeys),
  baseYear: fc.constant(2014),
  endYear: fc.integer({ min: 2018, max: 2030 }),
  reductionPercent: fc.integer({ min: 0, max: 100_000 }).map((parts) => parts / 10_000),
  binding: fc.constantFrom("end-point" as const, "every-year" as const),
});

describe("laws", () => {
  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(costs, { minLength: costs.length }), (shuffled) => {
        for (const by of ["offer", "operator", "region"] as const)
          expect(calculateCapVerdicts(calculateCostsPerDay(shuffled, by), basis)).toEqual(
            calculateCapVerdicts(calculateCostsPerDay(costs, by), basis),
          );
      }),
    );
  });

  test("with nothing taken off, every strategy is the projection alone", () => {
    fc.assert(
      fc.property(anyRule, fc.array(percent, { maxLength: 4 }), (rule, percents) => {
        const factors = capStrategyKeys.map((strategy) =>
          toShownFactor(calculateCapFactor({ ...rule, strategy, reductionPercent: 0 }, percents)),
        );
        expect(new Set(factors).size).toBe(1);
      }),
    );
  });

  test("the order of the years' projections does not matter to where the path ends", () => {
    fc.assert(
      fc.property(anyRule, fc.array(percent, { minLength: 2, maxLength: 4 }), (rule, percents) => {
        expect(toShownFactor(calculateCapFactor(rule, percents.toReversed()))).toBe(
          toShownFactor(calculateCapFactor(rule, percents)),
        );
      }),
    );
  });

  test("what is left per day times the days is what is left in all, within the rounding of a day", () => {
    fc.assert(
      fc.property(cost, cost, anyRule, (base, current, rule) => {
        const headroom = calculateHeadroom(base, current, calculateCapFactor(rule, [2, 1.7]));
        const difference = headroom.headroomPerDayOere * current.careDays - headroom.headroomOere;
        expect(Math.abs(difference)).toBeLessThanOrEqual(current.careDays / 2 + 0.51);
      }),
    );
  });

  test("the fast path gives the same as the exact one, to the øre", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cost, cost), { maxLength: 20 }), anyRule, (pairs, rule) => {
        const factor = calculateCapFactor(rule, [2, 1.7, 0.0001]);
        const bulk = calculateCapHeadrooms(
          {
            baseCostOere: pairs.map(([base]) => base.costOere),
            baseCareDays: pairs.map(([base]) => base.careDays),
            costOere: pairs.map(([, current]) => current.costOere),
            careDays: pairs.map(([, current]) => current.careDays),
          },
          factor,
        );
        for (const [at, [base, current]] of pairs.entries()) {
          const exact = calculateHeadroom(base, current, factor);
          expect(bulk.headroomOere[at]).toBe(exact.headroomOere);
          expect(bulk.headroomPerDayOere[at]).toBe(exact.headroomPerDayOere);
          expect(bulk.verdicts[at]).toBe(exact.isKept ? 1 : 0);
        }
      }),
    );
  });
});

test("the fast path settles ties exactly, and leaves what has no days unjudged", () => {
  const factor = calculateCapFactor({ ...basis.rule, reductionPercent: 0 }, [0]);
  const bulk = calculateCapHeadrooms(
    {
      baseCostOere: [300_000, 300_000, 300_000, 100_001, 100_001, 0],
      baseCareDays: [3, 3, 0, 2, 2, 0],
      costOere: [300_000, 300_001, 1, 50_000, 50_001, 0],
      careDays: [3, 3, 1, 1, 1, 1],
    },
    factor,
  );
  expect([...bulk.verdicts]).toEqual([1, 0, -1, 1, 0, -1]);
  expect([...bulk.headroomOere]).toEqual([0, -1, 0, 1, -1, 0]);
});
