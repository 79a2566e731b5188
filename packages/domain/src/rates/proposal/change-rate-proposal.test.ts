import { describe, expect, test } from "vitest";
import { RateError } from "../rate-refusal.ts";
import { changeRateProposal } from "./change-rate-proposal.ts";
import type { RateProposal } from "./rate-proposal.ts";

const levels = [
  { key: "1", name: "Lav", places: 6, weight: 0.75 },
  { key: "2", name: "Middel", places: 9, weight: 1 },
  { key: "3", name: "Høj", places: 9, weight: 1.5 },
];
const proposal: RateProposal = {
  budget: {
    year: 2027,
    opening: { kind: "round-the-clock" },
    costs: [
      { category: "pay", amountOere: 980_000_050 },
      { category: "property", amountOere: 33, text: "Vand" },
    ],
    revenues: [],
    overhead: { kind: "amount", amountOere: 75_600_000 },
    occupancyPercent: 97,
    structure: { kind: "single", places: 20 },
    supplements: [],
  },
  agreementId: "nordjylland",
  overrides: { bandPercent: 3 },
  isWithoutAdjustment: false,
};

describe("changeRateProposal", () => {
  test("changes what is named, and leaves the rest", () => {
    expect(changeRateProposal(proposal, {})).toEqual(proposal);
    const changed = changeRateProposal(proposal, {
      occupancyPercent: 95,
      overheadPercent: 6,
      overrides: { adjustmentMode: "full" },
    });
    expect(changed.budget).toEqual({
      ...proposal.budget,
      occupancyPercent: 95,
      overhead: { kind: "percent", percent: 6 },
    });
    expect(changed.overrides).toEqual({ bandPercent: 3, adjustmentMode: "full" });
  });

  test.each([
    [2, [999_600_051, 34]],
    [-2.5, [955_500_049, 32]],
    [-100, [0, 0]],
    [0.0001, [980_001_030, 33]],
  ])("%s percent more on each line, rounded once", (costChangePercent, amounts) => {
    const { costs } = changeRateProposal(proposal, { costChangePercent }).budget;
    expect(costs.map(({ amountOere }) => amountOere)).toEqual(amounts);
    expect(costs[1]?.text).toBe("Vand");
  });

  test("leaves an absurd amount for the rate model to refuse", () => {
    const budget = { ...proposal.budget, costs: [{ category: "pay", amountOere: 9e15 } as const] };
    const changed = changeRateProposal({ ...proposal, budget }, { costChangePercent: 1000 });
    expect(changed.budget.costs).toEqual(budget.costs);
  });

  test("puts places on the single rate, or on the first of the largest levels", () => {
    const change = { placesChange: -2 };
    expect(changeRateProposal(proposal, change).budget.structure).toEqual({ kind: "single", places: 18 });
    const budget = { ...proposal.budget, structure: { kind: "levels", levels } as const };
    expect(changeRateProposal({ ...proposal, budget }, change).budget.structure).toEqual({
      kind: "levels",
      levels: [levels[0], { ...levels[1], places: 7 }, levels[2]],
    });
  });

  test.each([
    [-101, "percent-out-of-range"],
    [1001, "percent-out-of-range"],
    [1.23456, "too-many-decimals"],
  ])("refuses a change of costs by %s", (costChangePercent, code) => {
    expect(() => changeRateProposal(proposal, { costChangePercent })).toThrow(RateError);
    expect(() => changeRateProposal(proposal, { costChangePercent })).toThrow(code);
  });
});
