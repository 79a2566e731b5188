import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyFact } from "../offers/index.ts";
import { calculateCostInUse } from "./calculate-cost-in-use.ts";
import { calculateMethodUse } from "./calculate-method-use.ts";
import { checkExperience } from "./check-experience.ts";
import { citizensHiddenUnder, hideSmallNumber } from "./hide-small-number.ts";
import { type Holding, listVulnerable } from "./list-vulnerable.ts";

describe("hideSmallNumber", () => {
  test.each([
    [0, { count: 0, isFew: false }],
    [1, { count: null, isFew: true }],
    [4, { count: null, isFew: true }],
    [5, { count: 5, isFew: false }],
  ])("%i", (citizens, shown) => {
    expect(hideSmallNumber(citizens)).toEqual(shown);
  });

  test("never tells a number from 1 to under the limit, and all others as they are", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.nat({ max: 20 }), (citizens, limit) => {
        const { count, isFew } = hideSmallNumber(citizens, limit);
        expect(count).toBe(isFew ? null : citizens);
        expect(isFew).toBe(citizens !== 0 && citizens < limit);
      }),
    );
    expect(hideSmallNumber(citizensHiddenUnder).isFew).toBe(false);
  });
});

describe("calculateCostInUse", () => {
  test("says nothing of four offers, and all of five", () => {
    expect(calculateCostInUse([4, 3, 2, 1])).toEqual({ offers: 4, range: null });
    expect(calculateCostInUse([5, 4, 3, 2, 1])).toEqual({
      offers: 5,
      range: { fromOere: 1, medianOere: 3, toOere: 5 },
    });
    expect(calculateCostInUse([1, 2, 3, 4, 5, 90]).range?.medianOere).toBe(4);
    expect(calculateCostInUse([]).range).toBe(null);
  });

  test("the middle has as many below as above, within the ends, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 5, maxLength: 40 }), (rates) => {
        const { range } = calculateCostInUse(rates);
        expect(range).toEqual(calculateCostInUse(rates.toReversed()).range);
        const { fromOere, medianOere, toOere } = range as NonNullable<typeof range>;
        expect([fromOere, toOere]).toEqual([Math.min(...rates), Math.max(...rates)]);
        const half = rates.length / 2;
        expect(rates.filter((rate) => rate < medianOere).length).toBeLessThanOrEqual(half);
        expect(rates.filter((rate) => rate > medianOere).length).toBeLessThanOrEqual(half);
        expect(Number.isInteger(medianOere)).toBe(true);
      }),
    );
  });
});

function buildFact(
  codes: string[],
  [validFrom, validTo]: [string, string?],
  more: Partial<AnyFact> = {},
): AnyFact {
  return {
    id: `${validFrom}${codes.join("")}`,
    offerId: "o",
    kind: "methods",
    key: "",
    value: { codes },
    source: "operator",
    asOf: validFrom,
    recordedAt: "2026-01-01T00:00:00.000Z",
    validFrom,
    validTo,
    ...more,
  } as AnyFact;
}

describe("calculateMethodUse", () => {
  const on = "2026-11-22";

  test("is one period over facts that follow each other", () => {
    const facts = [
      buildFact(["fit"], ["2024-01-01", "2025-01-01"]),
      buildFact(["act", "fit"], ["2025-01-01", "2026-06-01"]),
      buildFact(["fit"], ["2026-06-01"], { asOf: "2026-11-01" }),
    ];
    expect(calculateMethodUse(facts, "fit", on)).toEqual({
      usedFrom: "2024-01-01",
      usedTo: undefined,
      asOf: "2026-11-01",
    });
    expect(calculateMethodUse(facts, "act", on)).toBeUndefined();
    expect(calculateMethodUse(facts, "act", "2025-12-31")).toMatchObject({
      usedFrom: "2025-01-01",
      usedTo: "2026-06-01",
    });
  });

  test("ends with the last fact that says so, and begins anew after a pause", () => {
    const facts = [
      buildFact(["fit"], ["2023-01-01", "2024-01-01"]),
      buildFact(["fit"], ["2026-01-01", "2027-01-01"]),
      buildFact(["act"], ["2027-01-01"]),
    ];
    expect(calculateMethodUse(facts, "fit", on)).toMatchObject({
      usedFrom: "2026-01-01",
      usedTo: "2027-01-01",
    });
  });

  test("one unit that uses it is enough, and the day spoken of last counts", () => {
    const facts = [
      buildFact(["fit"], ["2025-01-01"], { unitId: "a", asOf: "2025-03-01" }),
      buildFact(["fit"], ["2022-01-01", "2026-12-01"], { unitId: "b", asOf: "2024-03-01" }),
      buildFact(["act"], ["2022-01-01"], { unitId: "c" }),
    ];
    expect(calculateMethodUse(facts, "fit", on)).toEqual({
      usedFrom: "2022-01-01",
      usedTo: undefined,
      asOf: "2025-03-01",
    });
  });

  test("what is no longer believed, or of another kind, says nothing", () => {
    const other = {
      ...buildFact([], ["2025-01-01"]),
      kind: "services",
      value: { codes: ["fit"] },
    } as AnyFact;
    const past = buildFact(["fit"], ["2025-01-01"], { supersededAt: "2026-02-01T00:00:00.000Z" });
    expect(calculateMethodUse([other, past], "fit", on)).toBeUndefined();
  });
});

describe("listVulnerable", () => {
  const holding = (code: string, more: Partial<Holding>): Holding => ({
    list: "target-group",
    code,
    offers: 3,
    offerId: null,
    experts: 3,
    expertId: null,
    ...more,
  });
  const ancestorsOf = (code: string) => (code === "autism" ? ["development"] : []);
  const codesOf = (holdings: readonly Holding[]) => listVulnerable(holdings, ancestorsOf).map((h) => h.code);

  test("are those that one alone holds", () => {
    expect(
      codesOf([
        holding("none", { offers: 0, experts: 0 }),
        holding("two", { offers: 2 }),
        holding("offer", { list: "method", offers: 1, offerId: "a" }),
        holding("expert", { experts: 1, expertId: "p" }),
      ]),
    ).toEqual(["offer", "expert"]);
  });

  test("a group above one says nothing more, unless another holds it or one expert does", () => {
    const autism = holding("autism", { offers: 1, offerId: "a" });
    expect(codesOf([autism, holding("development", { offers: 1, offerId: "a" })])).toEqual(["autism"]);
    expect(codesOf([autism, holding("development", { offers: 1, offerId: "b" })])).toHaveLength(2);
    expect(codesOf([autism, holding("development", { offers: 1, offerId: "a", experts: 1 })])).toHaveLength(
      2,
    );
  });
});

describe("checkExperience", () => {
  const today = "2026-11-22";
  test.each([
    ["2026-11", null, "x", true, []],
    ["2026-11", "2026-11", "", false, []],
    ["2026-12", null, "x", true, ["fromMonth too-large"]],
    ["2026-11", "2026-12", "x", true, ["toMonth too-large"]],
    ["2026-03", "2026-02", "x", true, ["toMonth too-small"]],
    ["2026-03", null, "", true, ["result required"]],
  ] as const)("%s to %s", (...[fromMonth, toMonth, result, submits, problems]) => {
    const found = checkExperience({ fromMonth, toMonth, result }, { today, submits });
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
  });
});
