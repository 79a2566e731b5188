import type { CalculationContent, CalculationDetail } from "@rammevaerk/contracts/rates";
import { describe, expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { calculateLive } from "./calculate-live.ts";
import { listProblems } from "./list-problems.ts";
import { listChangedParts, nextKey, type RateValues, toRateValues } from "./rate-values.ts";
import { readRateValues } from "./read-rate-values.ts";
import { suggestOccupancy } from "./suggest-occupancy.ts";

/** The facts' first example, and one of everything else that a form can hold. */
const content: CalculationContent = {
  budget: {
    year: 2027,
    opening: { kind: "round-the-clock" },
    costs: [
      { category: "pay", amountOere: 980_000_000 },
      { category: "goods-and-services", amountOere: 115_000_000 },
      { category: "property", amountOere: 89_999_950, text: "Husleje" },
      { category: "property", amountOere: 50 },
      { category: "training", amountOere: 18_000_000 },
      { category: "supervision-fee", amountOere: 6_000_000 },
      { category: "depreciation", amountOere: 42_000_000 },
      { category: "interest", amountOere: 15_000_000 },
    ],
    revenues: [{ category: "sales", amountOere: 6_000_000 }],
    overhead: { kind: "percent", percent: 6 },
    occupancyPercent: 97,
    structure: { kind: "single", places: 20 },
    supplements: [{ key: "1", name: "Ledsagelse", amountOere: 42_050, per: "hour" }],
  },
  agreementId: "national",
  overrides: {
    overheadBase: "direct-less-revenues",
    bandPercent: 3.5,
    adjustmentMode: "full",
    rateStepOere: 1,
  },
  occupancyKind: "round-the-clock",
  isWithoutAdjustment: true,
  scenarios: [{ key: "1", name: "Flere pladser", placesChange: 2, costChangePercent: 1.5 }],
  note: "Efter overenskomsten.",
};
const detail = { content, version: 3 } as CalculationDetail;
const levels = [
  { key: "1", name: "Lav", places: 6, weight: 0.75 },
  { key: "2", name: "Høj", places: 14, weight: 1.5 },
];
const surroundings = { year: 2027, accountYears: [], language: "da" } as const;
const valuesOf = (change: Partial<RateValues> = {}): RateValues => ({
  ...toRateValues(detail, "da"),
  ...change,
});
const lineOf = (values: RateValues, key: string) => values.costs.find((line) => line.key === key);

describe("the form of a calculation", () => {
  test.each(["da", "en"] as const)("gives back in %s what was stored", (language) => {
    const sorted = (read: CalculationContent) => ({
      ...read,
      budget: { ...read.budget, costs: read.budget.costs.map((line) => JSON.stringify(line)).toSorted() },
    });
    expect(sorted(readRateValues(toRateValues(detail, language), 2027).content)).toEqual(sorted(content));
    for (const structure of [
      { kind: "levels" as const, levels },
      { kind: "basis-and-service" as const, basisPercent: 40.5, levels },
    ]) {
      const other: CalculationContent = {
        ...content,
        budget: {
          ...content.budget,
          structure,
          overhead: { kind: "amount", amountOere: 75_600_001 },
          opening: { kind: "opening-days", days: 226 },
        },
      };
      const read = readRateValues(toRateValues({ ...detail, content: other }, language), 2027);
      expect(sorted(read.content)).toEqual(sorted(other));
    }
  });

  test("says at its field which rule of the budget's own cannot be", () => {
    const ownRules = { bandPercent: "120", adjustmentMode: "", rateStep: "halv" } as const;
    const live = calculateLive(valuesOf({ ownRules }), surroundings);
    expect(live.read.unreadable).toEqual({ "ownRules.rateStep": "amount" });
    expect(live.refused.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["ownRules.bandPercent", "ownRules.rateStep"]),
    );
    const none = { bandPercent: " ", adjustmentMode: "", rateStep: "" } as const;
    const { content: read } = readRateValues(valuesOf({ ownRules: none }), 2027);
    expect(read.overrides).toEqual({ overheadBase: "direct-less-revenues" });
  });

  test("shows every category, and writes figures as people do", () => {
    const values = valuesOf();
    expect(values.costs).toHaveLength(13);
    expect(lineOf(values, "pay")?.amount).toBe("9.800.000");
    expect(lineOf(values, "property")).toMatchObject({ text: "Husleje", amount: "899.999,50" });
    expect(lineOf(values, "property-2")?.amount).toBe("0,50");
    expect(lineOf(values, "idle-costs")?.amount).toBe("");
    expect(toRateValues(detail, "en").costs[0]?.amount).toBe("9,800,000");
  });

  test("has what another way to build the rate begins with", () => {
    expect(valuesOf().levels).toEqual([{ key: "1", name: "", places: "20", weight: "1" }]);
    const budget = { ...content.budget, structure: { kind: "levels" as const, levels } };
    const values = toRateValues({ ...detail, content: { ...content, budget } }, "da");
    expect(readRateValues({ ...values, structureKind: "single" }, 2027).content.budget.structure).toEqual({
      kind: "single",
      places: 20,
    });
  });

  test("knows the parts in which two differ", () => {
    expect(listChangedParts(valuesOf(), valuesOf({ version: 4 }))).toEqual([]);
    expect(listChangedParts(valuesOf(), valuesOf({ places: "21", note: "" }))).toEqual(["structure", "note"]);
    expect(nextKey([{ key: "1" }, { key: "3" }])).toBe("4");
    expect(nextKey([{ key: "2" }])).toBe("3");
  });
});

describe("what is typed", () => {
  test("comes to the same krone as on the server", () => {
    const live = calculateLive(valuesOf(), surroundings);
    expect(live.refused).toEqual([]);
    expect(live.proposed?.result.unitRateOere).toBe(188_617);
    expect(live.scenarios[0]?.result.places).toBe(22);
  });

  test("may be unreadable for a while: it is said at its field, and nothing is saved", () => {
    const values = valuesOf({ places: "tyve" });
    const costs = values.costs.map((line) => (line.key === "pay" ? { ...line, amount: "9,8 mio" } : line));
    const live = calculateLive({ ...values, costs }, surroundings);
    expect(listProblems(live, messages.workbench, "save")).toEqual({
      "costs.pay.amount": messages.workbench.unreadableAmount,
      places: messages.workbench.unreadable,
    });
  });

  test("is refused at its field when it is absurd, though it may be saved", () => {
    const values = valuesOf({ places: "0", occupancyPercent: "" });
    const costs = values.costs.map((line) => (line.key === "property-2" ? { ...line, amount: "-5" } : line));
    const live = calculateLive({ ...values, costs }, surroundings);
    expect(live.proposed).toBeUndefined();
    expect(listProblems(live, messages.workbench, "save")).toEqual({});
    const problems = listProblems(live, messages.workbench, "submit");
    expect(Object.keys(problems).toSorted()).toEqual([
      "costs.property-2.amount",
      "occupancyPercent",
      "places",
    ]);
    expect(problems["costs.property-2.amount"]).toContain("-5,00");
  });

  test("asks for the account year unless it is left out", () => {
    const live = calculateLive(valuesOf({ isWithoutAdjustment: false }), surroundings);
    expect(Object.keys(listProblems(live, messages.workbench, "submit"))).toEqual(["isWithoutAdjustment"]);
  });

  test("says at the first cost what concerns the whole budget", () => {
    const revenues = valuesOf().revenues.map((line) => ({ ...line, amount: "99.000.000" }));
    const live = calculateLive(valuesOf({ revenues }), surroundings);
    expect(Object.keys(listProblems(live, messages.workbench, "submit"))).toEqual(["costs.pay.amount"]);
  });

  test("means the same after the page changed its language", () => {
    const { budget } = readRateValues(valuesOf({ overheadPercent: "6,5", language: "da" }), 2027).content;
    expect(budget.overhead).toEqual({ kind: "percent", percent: 6.5 });
  });
});

describe("the suggested occupancy", () => {
  const account = (year: number, careDays: number) => ({
    year,
    budgetOere: 1,
    costsOere: 1,
    charged: [
      { careDays: careDays - 100, rateOere: 1 },
      { careDays: 100, rateOere: 2 },
    ],
    otherRevenueOere: 0,
    carriedInOere: 0,
  });
  const basis = {
    agreementId: "nordjylland",
    overrides: {},
    year: 2027,
    kind: "round-the-clock",
    places: 20,
    openingDays: undefined,
  } as const;

  test("is the average of the last closed accounts, a leap year by its own days", () => {
    const accounts = [account(2024, 7_320), account(2025, 6_935), account(2020, 1)];
    expect(suggestOccupancy(accounts, basis)).toMatchObject({ averagePercent: 97.5, years: [2024, 2025] });
    expect(suggestOccupancy(accounts, { ...basis, openingDays: 400 })?.averagePercent).toBe(89.0938);
  });

  test("is not there without places or accounts, or with a gap in them", () => {
    expect(
      suggestOccupancy([account(2024, 7_300), account(2025, 7_300)], { ...basis, places: 0 }),
    ).toBeUndefined();
    expect(suggestOccupancy([], basis)).toBeUndefined();
    expect(suggestOccupancy([account(2023, 7_300), account(2025, 7_300)], basis)).toBeUndefined();
  });
});
