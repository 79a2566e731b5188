import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculatePriceWageIndex } from "./calculate-price-wage-index.ts";
import { checkEstimate } from "./check-estimate.ts";
import { formatYearPair } from "./format-year-pair.ts";
import type { PriceWageEstimate } from "./price-wage-estimate.ts";
import { priceWageEstimates } from "./price-wage-estimates.ts";
import { type EstimateRule, selectEstimate } from "./select-estimate.ts";

const rule: EstimateRule = { knownOn: "2020-12-31", basis: "service-expenditure" };
const pair = { fromYear: 2019, toYear: 2020 };

function estimate(values: Partial<PriceWageEstimate>): PriceWageEstimate {
  return {
    ...pair,
    percent: 2,
    basis: "service-expenditure",
    status: "estimate",
    publishedOn: "2019-06-01",
    ...values,
  };
}

describe("the shipped series", () => {
  test("holds what the sources give and nothing else", () => {
    expect(priceWageEstimates.map((e) => `${formatYearPair(e)} ${e.percent} ${e.status}`)).toEqual([
      "2012→13 1.53 estimate",
      "2019→20 1.8 agreement",
      "2019→20 1.7 estimate",
    ]);
    expect(priceWageEstimates.flatMap(checkEstimate)).toEqual([]);
    for (const { source, open } of priceWageEstimates) {
      expect(source).toBeDefined();
      expect(open?.da).not.toBe(open?.en);
    }
  });

  test("gives the newest estimate of 2019→20, and none before it was published", () => {
    expect(selectEstimate(priceWageEstimates, pair, rule)?.percent).toBe(1.7);
    expect(selectEstimate(priceWageEstimates, pair, { ...rule, knownOn: "2019-10-03" })).toBeUndefined();
  });

  test("names every year pair that stands in the way of an index", () => {
    expect(calculatePriceWageIndex(priceWageEstimates, { fromYear: 2016, toYear: 2020 }, rule)).toEqual({
      kind: "missing",
      missing: [
        { fromYear: 2016, toYear: 2017 },
        { fromYear: 2017, toYear: 2018 },
        { fromYear: 2018, toYear: 2019 },
      ],
    });
  });

  test("does not let a figure of another basis take the place of one that is missing", () => {
    const span = { fromYear: 2012, toYear: 2013 };
    expect(calculatePriceWageIndex(priceWageEstimates, span, rule)).toEqual({
      kind: "missing",
      missing: [span],
    });
    expect(calculatePriceWageIndex(priceWageEstimates, span, { ...rule, basis: "other" })).toMatchObject({
      kind: "known",
      index: 1.0153,
    });
  });
});

describe("which estimate is selected", () => {
  const agreement = estimate({ percent: 1.9, status: "agreement", publishedOn: "2019-10-04" });
  const sameDay = estimate({ percent: 2.1, publishedOn: "2019-10-04" });
  const later = estimate({ percent: 2.3, publishedOn: "2020-02-01" });
  const final = estimate({ percent: 2.2, status: "final", publishedOn: "2019-12-01" });

  test.each([
    ["a final one before a newer estimate", [later, final, agreement], 2.2],
    ["the newest", [agreement, later, sameDay], 2.3],
    ["of one day an estimate before an agreement", [agreement, sameDay], 2.1],
    ["of two alike the lower", [sameDay, estimate({ ...sameDay, percent: 1.2 })], 1.2],
    ["of another year none", [estimate({ fromYear: 2018, toYear: 2019 })], undefined],
  ])("%s", (_, estimates, expected) => {
    const selected = selectEstimate(estimates, pair, rule);
    expect(selected?.percent).toBe(expected);
    expect(selectEstimate(estimates.toReversed(), pair, rule)).toEqual(selected);
  });

  test("one that was withdrawn is used for days before, and not after", () => {
    const withdrawn = { ...later, withdrawnOn: "2020-03-01" } as const;
    expect(selectEstimate([agreement, withdrawn], pair, { ...rule, knownOn: "2020-02-29" })).toBe(withdrawn);
    expect(selectEstimate([agreement, withdrawn], pair, { ...rule, knownOn: "2020-03-01" })).toBe(agreement);
  });

  test("does not depend on the order they arrive in", () => {
    const estimates = fc.array(
      fc.record({
        percent: fc.integer({ min: -50_000, max: 100_000 }).map((parts) => parts / 10_000),
        status: fc.constantFrom("agreement" as const, "estimate" as const, "final" as const),
        publishedOn: fc.constantFrom("2019-10-04" as const, "2019-11-01" as const, "2020-01-01" as const),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(estimates, (values) => {
        const list = values.map(estimate);
        expect(selectEstimate(list.toReversed(), pair, rule)).toEqual(selectEstimate(list, pair, rule));
      }),
    );
  });
});

test("the index is the exact product of the rises, and 1 over no years", () => {
  const estimates = [0, 1, 2, 3].map((at) => estimate({ fromYear: 2014 + at, toYear: 2015 + at }));
  expect(calculatePriceWageIndex(estimates, { fromYear: 2014, toYear: 2018 }, rule)).toMatchObject({
    used: estimates,
    index: 1.08243216,
  });
  expect(calculatePriceWageIndex([], { fromYear: 2014, toYear: 2014 }, rule)).toEqual({
    kind: "known",
    used: [],
    index: 1,
  });
});

test.each([
  [{ fromYear: 2019, toYear: 2021, percent: 2 }, ["year-pair-wrong"]],
  [{ fromYear: 2019.5, toYear: 2020.5, percent: 2 }, ["year-pair-wrong"]],
  [{ ...pair, percent: -100 }, ["percent-out-of-range"]],
  [{ ...pair, percent: 100.1 }, ["percent-out-of-range"]],
  [{ ...pair, percent: 1.23456 }, ["too-many-decimals"]],
  [{ fromYear: 2020, toYear: 2020, percent: Number.NaN }, ["year-pair-wrong", "percent-out-of-range"]],
  [{ ...pair, percent: -0.5 }, []],
])("an estimate of %o is refused for %o", (values, codes) => {
  expect(checkEstimate(values).map(({ code }) => code)).toEqual(codes);
});
