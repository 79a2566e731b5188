import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateError } from "../rates/index.ts";
import { calculateCostSplit } from "./calculate-cost-split.ts";
import { checkCostKey } from "./check-cost-key.ts";
import type { CostKey, PopulationParty } from "./cost-key.ts";
import { type Commitment, findCommitmentOn } from "./find-commitment-on.ts";

const counted = (key: string, inhabitants: number): PopulationParty => ({
  key,
  inhabitants,
  countedOn: "2026-07-01",
  source: "Statistikbanken, FOLK1A",
});
const agreed = (...percents: number[]): CostKey => ({
  kind: "agreed",
  parties: percents.map((percent, at) => ({ key: `p${at}`, percent })),
});
const amountsOf = (key: CostKey, amountOere: number) =>
  calculateCostSplit(key, amountOere).shares.map((share) => share.amountOere);

describe("a cost key", () => {
  test("shares equally, by inhabitants and by agreement, to the last øre", () => {
    const three = ["a", "b", "c"].map((key) => ({ key }));
    expect(amountsOf({ kind: "equal", parties: three }, 100)).toEqual([34, 33, 33]);
    expect(
      amountsOf({ kind: "population", parties: [counted("360", 41_000), counted("376", 60_000)] }, 1_000),
    ).toEqual([406, 594]);
    expect(amountsOf(agreed(33.3333, 66.6667), 1_000_000)).toEqual([333_333, 666_667]);
    expect(amountsOf(agreed(100), -500)).toEqual([-500]);
  });

  test("explains each share by the names of the parties and the source of the figures", () => {
    const nameOf = (key: string) => ({ "360": "Lolland", "376": "Guldborgsund" })[key] ?? key;
    const key: CostKey = { kind: "population", parties: [counted("360", 41_000), counted("376", 60_000)] };
    const [step] = calculateCostSplit(key, 1_000, { nameOf }).steps;
    expect(step).toMatchObject({
      key: "share.360",
      label: { da: "Andel for Lolland" },
      formula: "amount × weight / weights",
      inputs: [{ value: 1_000 }, { value: 41_000, unit: "count" }, { value: 101_000 }],
      value: 406,
    });
    expect(step?.note?.da).toContain("opgjort 1. juli 2026, kilde: Statistikbanken, FOLK1A");
    expect(step?.note?.en).toContain("counted on 1 July 2026, source: Statistikbanken, FOLK1A");
    const undated: CostKey = {
      kind: "population",
      parties: [{ ...counted("a", 1), countedOn: "sommeren 2026" }],
    };
    expect(calculateCostSplit(undated, 1).steps[0]?.note?.da).toContain("opgjort sommeren 2026, kilde");
    expect(calculateCostSplit(agreed(40, 60), 10).steps[0]?.inputs[1]).toMatchObject({ unit: "percent" });
    const [equal] = calculateCostSplit({ kind: "equal", parties: [{ key: "a" }, { key: "b" }] }, 3).steps;
    expect(equal).toMatchObject({ formula: "amount / parties", inputs: [{ value: 3 }, { value: 2 }] });
  });

  test.each<[string, CostKey, string[]]>([
    ["nobody", { kind: "equal", parties: [] }, ["weights-all-zero parties"]],
    ["one twice", { kind: "equal", parties: [{ key: "a" }, { key: "a" }] }, ["share-repeated parties.1.key"]],
    ["nobody lives there", { kind: "population", parties: [counted("a", 0)] }, ["weights-all-zero parties"]],
    [
      "inhabitants that can't be",
      { kind: "population", parties: [counted("a", -1), counted("b", 0.5), counted("c", 1e12)] },
      [
        "weight-negative parties.0.inhabitants",
        "too-many-decimals parties.1.inhabitants",
        "figure-too-large parties.2.inhabitants",
      ],
    ],
    ["99.9999 %", agreed(33.3333, 66.6666), ["shares-not-whole parties"]],
    ["nothing agreed", agreed(), ["weights-all-zero parties"]],
    [
      "percentages that can't be",
      agreed(-1, 101, 0.00001),
      [
        "percent-out-of-range parties.0.percent",
        "percent-out-of-range parties.1.percent",
        "too-many-decimals parties.2.percent",
      ],
    ],
  ])("is refused: %s", (_, key, codes) => {
    expect(checkCostKey(key).map(({ code, path }) => `${code} ${path}`)).toEqual(codes);
    expect(() => calculateCostSplit(key, 1)).toThrow(RateError);
  });

  test.each([0.5, 1e13, Number.NaN])("refuses the amount %d", (amount) => {
    expect(() => calculateCostSplit(agreed(100), amount)).toThrow("amount-unsafe");
  });

  test("loses nothing, and the order of the parties decides nothing", () => {
    const lists = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1, maxLength: 3 }),
        weight: fc.integer({ min: 0, max: 900_000 }),
      }),
      { selector: ({ key }) => key, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), lists, (amountOere, list) => {
        fc.pre(list.some(({ weight }) => weight > 0));
        const split = (order: typeof list) =>
          amountsOf(
            { kind: "population", parties: order.map(({ key, weight }) => counted(key, weight)) },
            amountOere,
          );
        const amounts = split(list);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(amountOere);
        expect(split(list.toReversed()).toReversed()).toEqual(amounts);
      }),
    );
  });
});

describe("a commitment", () => {
  const said = (degree: Commitment["degree"], fromOn: string, recordedAt: string): Commitment => ({
    degree,
    fromOn,
    recordedAt,
  });
  const history = [
    said("bound", "2026-06-01", "2026-05-01T10:00:00.000Z"),
    said("informed", "2026-01-01", "2026-01-01T10:00:00.000Z"),
    said("takes-part", "2026-01-01", "2026-01-02T10:00:00.000Z"),
    said("informed", "2026-01-01", "2026-01-01T11:00:00.000Z"),
  ];

  test.each([
    ["2025-12-31", undefined],
    ["2026-01-01", "takes-part"],
    ["2026-05-31", "takes-part"],
    ["2026-06-01", "bound"],
  ] as const)("on %s is %s", (on, degree) => {
    expect(findCommitmentOn(history, on)?.degree).toBe(degree);
    expect(findCommitmentOn(history.toReversed(), on)?.degree).toBe(degree);
  });
});
