import fc from "fast-check";
import { describe, expect, test } from "vitest";
import overheadAverage from "../scenarios/norms/overhead-average.json" with { type: "json" };
import { calculateOverheadVerdict, type OverheadBasis } from "./calculate-overhead-verdict.ts";
import { calculateSpendingVerdicts } from "./calculate-spending-verdicts.ts";
import { findAgreedOverheadNorm } from "./find-agreed-overhead-norm.ts";
import { findAgreedSpendingRule } from "./find-agreed-spending-rule.ts";
import { agreedOverheadNorms } from "./overhead-norm.ts";
import type { OperatorOverhead } from "./overhead-verdict.ts";
import { agreedSpendingRules } from "./spending-rule.ts";

const basis = { norm: overheadAverage.norm } as OverheadBasis;
const operators = overheadAverage.operators as OperatorOverhead[];

describe("the overhead norm", () => {
  test("is an average over the municipalities weighted by cost, with the region outside", () => {
    const verdict = calculateOverheadVerdict(operators, basis);
    expect(verdict).toMatchObject(overheadAverage.expected);
    expect(verdict.operators.map((o) => [o.operatorId, o.percent, o.isCounted, o.isAboveGuideline])).toEqual([
      ["m1", 5, true, false],
      ["m2", 8, true, true],
      ["r1", 10, false, false],
    ]);
  });

  test("explains itself, with where the norm stands and what is open", () => {
    const agreed = findAgreedOverheadNorm("hovedstaden", "2017-06-01");
    if (agreed === undefined) throw new Error("A norm is agreed for 2017.");
    const verdict = calculateOverheadVerdict(operators, agreed);
    const steps = verdict.outcome === "cannot-be-judged" ? [] : (verdict.steps ?? []);
    expect(steps.map(({ key, value }) => [key, value])).toEqual([
      ["average", 5.69],
      ["headroom", 4_000_000],
      ["outcome", "kept"],
    ]);
    expect(steps[1]?.inputs[0]).toMatchObject({ value: 6, source: "RA-H-2017", open: agreed.open });
    expect(calculateOverheadVerdict(operators, agreed, { isBrief: true })).not.toHaveProperty("steps");
    const own = calculateOverheadVerdict(operators, basis);
    expect(own).toMatchObject({
      steps: { 1: { inputs: { 0: expect.not.objectContaining({ source: agreed.source }) } } },
    });
  });

  test("is exceeded by the smallest amount over the target, and kept at it", () => {
    const judge = (overheadOere: number) =>
      calculateOverheadVerdict(
        [{ operatorId: "m", operatorKind: "municipal", directCostsOere: 10_000_000, overheadOere }],
        basis,
      );
    expect(judge(600_000)).toMatchObject({ outcome: "kept", headroomOere: 0, averagePercent: 6 });
    expect(judge(600_001)).toMatchObject({ outcome: "exceeded", headroomOere: -1, averagePercent: 6 });
  });

  test("can't be judged when nobody who is counted has direct costs", () => {
    const outside = { ...operators[2], operatorId: "r" } as OperatorOverhead;
    const none: OperatorOverhead = {
      operatorId: "m",
      operatorKind: "municipal",
      directCostsOere: 0,
      overheadOere: 0,
    };
    const verdict = calculateOverheadVerdict([outside, none], basis);
    expect(verdict.outcome).toBe("cannot-be-judged");
    expect(verdict.operators[0]).not.toHaveProperty("percent");
  });

  test("has no guideline where the agreement has none", () => {
    const norm = { ...basis.norm, guidelinePercent: undefined };
    const verdict = calculateOverheadVerdict(operators, { norm });
    expect(verdict.operators.some(({ isAboveGuideline }) => isAboveGuideline)).toBe(false);
  });

  test("refuses negative and unsafe amounts, all of them at once", () => {
    const wrong = { ...operators[0], directCostsOere: -1, overheadOere: 0.5 } as OperatorOverhead;
    expect(() => calculateOverheadVerdict([wrong], basis)).toThrow(
      /amount-negative at "operators.0.directCostsOere": -1; amount-unsafe/,
    );
  });

  test("does not depend on the order of the operators", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(operators, { minLength: operators.length }), (shuffled) => {
        expect(calculateOverheadVerdict(shuffled, basis)).toEqual(calculateOverheadVerdict(operators, basis));
      }),
    );
  });
});

describe("the spending rule", () => {
  const asSpent = { priceLevel: "as-spent" } as const;

  test("asks whether every party's spending fell, held or rose", () => {
    const parties = [
      { key: "461", previousOere: 100, currentOere: 99 },
      { key: "561", previousOere: 100, currentOere: 100 },
      { key: "621", previousOere: 100, currentOere: 101 },
    ];
    expect(calculateSpendingVerdicts(parties, asSpent)).toEqual([
      { key: "461", outcome: "fell", allowedOere: 100, changeOere: -1 },
      { key: "561", outcome: "held", allowedOere: 100, changeOere: 0 },
      { key: "621", outcome: "rose", allowedOere: 100, changeOere: 1 },
    ]);
  });

  test("counts the year before with the projection when it says so", () => {
    const parties = [{ key: "461", previousOere: 1_000_000, currentOere: 1_017_001 }];
    expect(calculateSpendingVerdicts(parties, { priceLevel: "projected" }, 1.7)).toEqual([
      { key: "461", outcome: "rose", allowedOere: 1_017_000, changeOere: 1 },
    ]);
  });

  test("names what is missing instead of guessing", () => {
    expect(
      calculateSpendingVerdicts(
        [
          { key: "a", currentOere: 1 },
          { key: "b", previousOere: 1 },
        ],
        asSpent,
      ),
    ).toEqual([
      { key: "a", outcome: "cannot-be-judged", missing: ["previous-year"] },
      { key: "b", outcome: "cannot-be-judged", missing: ["current-year"] },
    ]);
    expect(calculateSpendingVerdicts([{ key: "c" }], { priceLevel: "projected" })).toMatchObject([
      { missing: ["previous-year", "current-year", "price-wage"] },
    ]);
  });

  test("refuses negative amounts", () => {
    expect(() => calculateSpendingVerdicts([{ key: "a", previousOere: -1 }], asSpent)).toThrow(
      "amount-negative",
    );
  });
});

test("norms are found by region and day, and each says what is open", () => {
  expect(findAgreedOverheadNorm("hovedstaden", "2018-01-01")?.norm).not.toHaveProperty("guidelinePercent");
  expect(findAgreedOverheadNorm("hovedstaden", "2025-01-01")).toBeUndefined();
  expect(findAgreedOverheadNorm("nordjylland", "2018-01-01")).toBeUndefined();
  expect(findAgreedSpendingRule("syddanmark", "2020-12-31")?.rule).toEqual({ priceLevel: "as-spent" });
  expect(findAgreedSpendingRule("syddanmark", "2021-01-01")).toBeUndefined();
  expect(findAgreedSpendingRule("hovedstaden", "2020-01-01")).toBeUndefined();
  for (const { open } of [...agreedOverheadNorms, ...agreedSpendingRules]) expect(open.da).not.toBe(open.en);
});
