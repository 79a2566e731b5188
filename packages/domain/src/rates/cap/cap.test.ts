import { describe, expect, test } from "vitest";
import { RateError } from "../rate-refusal.ts";
import tv5 from "../scenarios/cap/tv5.json" with { type: "json" };
import weighted from "../scenarios/cap/weighted-by-cost.json" with { type: "json" };
import { calculatePriceWageIndex } from "../series/calculate-price-wage-index.ts";
import type { PriceWageEstimate } from "../series/price-wage-estimate.ts";
import { priceWageEstimates } from "../series/price-wage-estimates.ts";
import { toShownFactor } from "../series/to-shown-factor.ts";
import { agreedCaps } from "./agreed-caps.ts";
import { calculateCapFactor } from "./calculate-cap-factor.ts";
import { calculateCapPath } from "./calculate-cap-path.ts";
import { type CapBasis, calculateCapVerdicts } from "./calculate-cap-verdicts.ts";
import { type CapGrouping, calculateCostsPerDay, type OfferCost } from "./calculate-costs-per-day.ts";
import type { CapRule } from "./cap-rule.ts";
import { capStrategies, capStrategyKeys } from "./cap-strategies.ts";
import { checkCapRule } from "./check-cap-rule.ts";
import { describeCapGap } from "./describe-cap-gap.ts";
import { findAgreedCap } from "./find-agreed-cap.ts";

const known = { knownOn: "2026-12-31", basis: "service-expenditure" } as const;
const basis: CapBasis = {
  rule: weighted.rule as CapRule,
  estimates: weighted.estimates as PriceWageEstimate[],
  estimateRule: known,
  year: weighted.year,
};
const costs = weighted.costs as OfferCost[];

describe.each(tv5.expected)("worked example TV5 to $endYear", (expected) => {
  const { endYear, reductionPercent } = expected;
  const rule: CapRule = { strategy: "B", baseYear: 2014, endYear, reductionPercent, binding: "end-point" };
  const estimates = tv5.estimates as PriceWageEstimate[];
  const projection = calculatePriceWageIndex(estimates, { fromYear: 2014, toYear: endYear }, known);
  const percents = projection.kind === "known" ? projection.used.map(({ percent }) => percent) : [];

  test("the index", () => expect(projection).toMatchObject({ kind: "known", index: expected.index }));

  test.each(capStrategyKeys)("strategy %s", (strategy) => {
    expect(calculateCapPath({ ...rule, strategy }, tv5.base, percents).at(-1)).toEqual({
      year: endYear,
      capOere: expected[strategy],
      isBinding: true,
    });
  });
});

test("the path grows with the years, ends with the rule, and binds at its end only, unless every year does", () => {
  const rule: CapRule = {
    strategy: "A",
    baseYear: 2014,
    endYear: 2016,
    reductionPercent: 1,
    binding: "end-point",
  };
  expect(calculateCapPath(rule, tv5.base, [2, 2, 2])).toEqual([
    { year: 2014, capOere: 200_000, isBinding: false },
    { year: 2015, capOere: 203_000, isBinding: false },
    { year: 2016, capOere: 206_045, isBinding: true },
  ]);
  const everyYear = calculateCapPath({ ...rule, binding: "every-year" }, tv5.base, [2]);
  expect(everyYear.map(({ isBinding }) => isBinding)).toEqual([false, true]);
});

describe("costs per day", () => {
  test.each(Object.entries(weighted.expected))("are judged by %s, weighted by cost", (by, expected) => {
    const verdicts = calculateCapVerdicts(calculateCostsPerDay(costs, by as CapGrouping), basis);
    expect(verdicts).toMatchObject(expected);
    expect(verdicts).toHaveLength(expected.length);
  });

  test("are added up by offer type, in the order of keys and years", () => {
    const groups = calculateCostsPerDay(costs, "offer-type");
    expect(groups.map(({ key, year, offers, careDays }) => [key, year, offers, careDays])).toEqual([
      ["SEL-107", 2014, 1, 4000],
      ["SEL-107", 2016, 2, 5000],
      ["SEL-108", 2014, 2, 9500],
      ["SEL-108", 2016, 2, 9500],
    ]);
  });

  test.each([
    [{ costOere: 0.5 }, "amount-unsafe"],
    [{ careDays: 0 }, "no-days"],
    [{ careDays: Number.NaN }, "no-days"],
    [{ careDays: 0.00001 }, "too-many-decimals"],
  ])("with %o are refused: %s", (wrong, code) => {
    const rows = [...costs, { ...costs[0], ...wrong } as OfferCost];
    expect(() => calculateCostsPerDay(rows, "region")).toThrow(code);
  });

  test("whose sum is not exact are refused", () => {
    const rows = Array.from(
      { length: 9_008 },
      () => ({ ...costs[0], costOere: 1_000_000_000_000 }) as OfferCost,
    );
    expect(() => calculateCostsPerDay(rows, "region")).toThrow(RateError);
  });
});

describe("a verdict", () => {
  const perOperator = calculateCostsPerDay(costs, "operator");

  test("explains itself in steps that end in the verdict", () => {
    const [verdict] = calculateCapVerdicts(perOperator, {
      ...basis,
      source: "RA-H-2017",
      open: { da: "å", en: "o" },
    });
    const steps = verdict?.outcome === "kept" ? (verdict.steps ?? []) : [];
    expect(steps.map(({ key, value }) => [key, value])).toEqual([
      ["baseCostPerDay", 177_778],
      ["costPerDay", 183_000],
      ["priceWageIndex", 1.0455],
      ["capFactor", 1.035045],
      ["cap", 184_008],
      ["headroom", 9_072_000],
      ["headroomPerDay", 1_008],
      ["outcome", "kept"],
    ]);
    expect(steps[2]?.formula).toBe("(1 + PL2015 / 100) × (1 + PL2016 / 100)");
    expect(steps[3]?.inputs).toMatchObject([
      { key: "priceWageIndex", value: 1.0455 },
      { key: "strategy", value: "B, version 1", open: { da: "å", en: "o" } },
      { key: "reduction", value: 1, source: "RA-H-2017" },
      { key: "years", value: 2 },
      { key: "n", value: 2 },
    ]);
    expect(steps[2]?.inputs.map(({ key, value }) => [key, value])).toEqual([
      ["PL2015", 2],
      ["PL2016", 2.5],
    ]);
  });

  test.each([
    ["A", "(1 + PL2015 / 100 − reduction / years / 100) × (1 + PL2016 / 100 − reduction / years / 100)"],
    ["B", "priceWageIndex × (1 − n × reduction / years / 100)"],
    ["C", "priceWageIndex × (1 − reduction / years / 100) × (1 − reduction / years / 100)"],
    ["D", "priceWageIndex − n × reduction / years / 100"],
  ] as const)("by strategy %s names every input of its formula", (strategy, formula) => {
    const rule = { ...basis.rule, strategy };
    const [verdict] = calculateCapVerdicts(perOperator, { ...basis, rule });
    const step = verdict?.outcome === "kept" ? verdict.steps?.[3] : undefined;
    expect(step?.formula).toBe(formula);
    const named = new Set(formula.match(/[A-Za-z][A-Za-z0-9]*/gu));
    expect(new Set(step?.inputs.filter(({ unit }) => unit !== "choice").map(({ key }) => key))).toEqual(
      named,
    );
  });

  test("shows the source of a projection and what it leaves open", () => {
    const shipped: CapBasis = {
      ...basis,
      year: 2020,
      estimates: priceWageEstimates,
      rule: { ...basis.rule, baseYear: 2019, endYear: 2020 },
    };
    const years = costs.map((cost) => ({ ...cost, year: cost.year === 2014 ? 2019 : 2020 }));
    const [verdict] = calculateCapVerdicts(calculateCostsPerDay(years, "operator"), shipped);
    expect(verdict).toMatchObject({ steps: { 2: { inputs: [{ value: 1.7, source: "PL2020", open: {} }] } } });
  });

  test("is brief when asked", () => {
    const [verdict] = calculateCapVerdicts(perOperator, basis, { isBrief: true });
    expect(verdict).not.toHaveProperty("steps");
  });

  test("of a year over the line that does not bind is no breach, unless every year binds", () => {
    const rule = { ...basis.rule, endYear: 2018, reductionPercent: 2 };
    const perOffer = calculateCostsPerDay(costs, "offer");
    const outcomes = (cap: CapRule) =>
      calculateCapVerdicts(perOffer, { ...basis, rule: cap }).map(({ outcome }) => outcome);
    expect(outcomes(rule)).toEqual(["kept", "above-path", "kept", "cannot-be-judged"]);
    expect(outcomes({ ...rule, binding: "every-year" })).toEqual([
      "kept",
      "broken",
      "kept",
      "cannot-be-judged",
    ]);
  });

  test("can't be given without projections, costs or a line, and all that is missing is named", () => {
    const without = { ...basis, estimates: basis.estimates.slice(0, 1) };
    const [, , k3] = calculateCapVerdicts(perOperator, without);
    expect(k3).toEqual({
      key: "k3",
      year: 2016,
      outcome: "cannot-be-judged",
      gaps: [
        { kind: "price-wage", fromYear: 2015, toYear: 2016 },
        { kind: "cost", year: 2014 },
      ],
    });
    const closed = calculateCapVerdicts(calculateCostsPerDay(costs.slice(0, 1), "offer"), basis);
    expect(closed).toMatchObject([{ key: "a", gaps: [{ kind: "cost", year: 2016 }] }]);
    for (const year of [2014, 2017])
      expect(calculateCapVerdicts(perOperator, { ...basis, year })[0]).toMatchObject({
        gaps: [{ kind: "year-outside-path", year }, ...(year === 2017 ? [{ kind: "cost", year }] : [])],
      });
  });

  test("in words says what is missing", () => {
    expect(describeCapGap({ kind: "price-wage", fromYear: 2016, toYear: 2017 })).toEqual({
      da: "mangler PL 2016→17",
      en: "missing PL 2016→17",
    });
    expect(describeCapGap({ kind: "cost", year: 2014 }).da).toBe("mangler udgifter og døgn for 2014");
    expect(describeCapGap({ kind: "year-outside-path", year: 2021 }).en).toBe("the cap has no line for 2021");
  });

  test.each([
    [{ endYear: 2014 }, "years-out-of-order"],
    [{ endYear: 2115 }, "years-out-of-order"],
    [{ endYear: 2016.5 }, "years-out-of-order"],
    [{ baseYear: 2013.5 }, "years-out-of-order"],
    [{ reductionPercent: -1 }, "percent-out-of-range"],
    [{ reductionPercent: 0.33333 }, "too-many-decimals"],
  ])("by a rule with %o is refused: %s", (wrong, code) => {
    const rule = { ...basis.rule, ...wrong };
    expect(() => calculateCapVerdicts(perOperator, { ...basis, rule })).toThrow(code);
    expect(() => calculateCapFactor(rule, [])).toThrow(code);
  });
});

describe("the agreements' caps", () => {
  test("are found by region and day", () => {
    expect(findAgreedCap("hovedstaden", "2018-12-31")?.agreementId).toBe("hovedstaden-2017");
    expect(findAgreedCap("hovedstaden", "2019-01-01")?.rule.reductionPercent).toBe(3);
    expect(findAgreedCap("hovedstaden", "2021-01-01")).toBeUndefined();
    expect(findAgreedCap("sjaelland", "2019-01-01")).toBeUndefined();
  });

  test("can be calculated by, use the recommended strategy, and say what is open", () => {
    for (const { rule, open } of agreedCaps) {
      expect(checkCapRule(rule)).toEqual([]);
      expect(rule.strategy).toBe("B");
      expect(open.da).not.toBe(open.en);
    }
    for (const key of capStrategyKeys) expect(capStrategies[key].key).toBe(key);
  });

  test("continue each other's slope: the path to 2020 passes the cap of 2018", () => {
    const [until2018, until2020] = agreedCaps.map(({ rule }) => rule);
    const percents = [1.3, 1.7, 2.1, 1.9];
    if (until2018 === undefined || until2020 === undefined) throw new Error("Two caps are expected.");
    for (const strategy of capStrategyKeys)
      expect(toShownFactor(calculateCapFactor({ ...until2020, strategy }, percents))).toBe(
        toShownFactor(calculateCapFactor({ ...until2018, strategy }, percents)),
      );
  });
});
