import { describe, expect, test } from "vitest";
import type { AccountYear } from "../account-year.ts";
import { calculateRates } from "../calculate-rates.ts";
import { groupSteps } from "../group-steps.ts";
import { getRateParameters } from "../parameters/get-rate-parameters.ts";
import { RateError } from "../rate-refusal.ts";
import { calculateRateProposal } from "./calculate-rate-proposal.ts";
import type { RateProposal } from "./rate-proposal.ts";

/** Rates fact 1.10, TV2, case S: the rate of 2019 with the surplus of 2017. */
const proposal: RateProposal = {
  budget: {
    year: 2019,
    opening: { kind: "round-the-clock" },
    costs: [{ category: "pay", amountOere: 1_362_312_000 }],
    revenues: [],
    overhead: { kind: "percent", percent: 0 },
    occupancyPercent: 97,
    structure: { kind: "single", places: 20 },
    supplements: [],
  },
  agreementId: "national",
  overrides: { bandPercent: 5, lagYears: 2, bandBase: "cost-based-budget", rateStepOere: 1 },
  isWithoutAdjustment: false,
};
const account: AccountYear = {
  year: 2017,
  budgetOere: 1_335_600_000,
  costsOere: 1_280_000_000,
  charged: [{ careDays: 7_240, rateOere: 188_617 }],
  otherRevenueOere: 0,
  carriedInOere: 0,
};
const withMode = (adjustmentMode: "excess-only" | "all-if-exceeds" | "full"): RateProposal => ({
  ...proposal,
  overrides: { ...proposal.overrides, adjustmentMode },
});

describe("calculateRateProposal", () => {
  test.each([
    ["excess-only", 189_734],
    ["all-if-exceeds", 180_303],
    ["full", 180_303],
  ] as const)("brings the surplus of the year before last into the rate: %s", (mode, rate) => {
    const { result, adjustment, parameters } = calculateRateProposal(withMode(mode), [account]);
    expect(result.unitRateOere).toBe(rate);
    expect(adjustment?.accountYear).toBe(2017);
    expect(parameters.adjustmentMode).toBe(mode);
  });

  test("explains the adjustment before the rate, and says which rules are the budget's own", () => {
    const { result, adjustment } = calculateRateProposal(proposal, [account]);
    const steps = result.steps ?? [];
    expect(steps.slice(0, adjustment?.steps?.length)).toEqual(adjustment?.steps);
    expect(steps.length).toBeGreaterThan(adjustment?.steps?.length ?? 0);
    const groups = groupSteps(steps).map((group) => [
      group.heading?.da,
      group.steps[0]?.key,
      group.steps.at(-1)?.key,
    ]);
    expect(groups).toEqual([
      ["Regnskab 2017: overskud eller underskud", "revenue", adjustment?.steps?.at(-1)?.key],
      ["Takst 2019", "directCosts", "rounding"],
    ]);
    const plain = steps.map((step) => ({ ...step, group: undefined }));
    expect(groupSteps(plain)).toEqual([{ heading: undefined, steps: plain }]);
    expect(groupSteps([])).toEqual([]);
    const band = steps.flatMap(({ inputs }) => inputs).find(({ key }) => key === "bandPercent");
    expect(band?.source).toBeUndefined();
    expect(band?.open?.da).toContain("dette budget");
    expect(calculateRateProposal(proposal, [account], { explain: false }).result.steps).toBeUndefined();
  });

  test("leaves the account year out when that is said, and is then the plain rate", () => {
    const left = calculateRateProposal({ ...proposal, isWithoutAdjustment: true }, [account]);
    expect(left.adjustment).toBeUndefined();
    expect(left.result.unitRateOere).toBe(192_390);
    const { values, rows } = getRateParameters("national", 2019);
    const plain = { ...proposal, overrides: { bandPercent: undefined }, isWithoutAdjustment: true };
    expect(calculateRateProposal(plain, []).result).toEqual(
      calculateRates(proposal.budget, { parameters: values, rows }),
    );
  });

  test("names everything that is wrong at once, with its place", () => {
    const wrong = { ...proposal, budget: { ...proposal.budget, costs: [], occupancyPercent: 0 } };
    expect(refusalsOf(wrong, [])).toEqual([
      "no-costs costs",
      "occupancy-not-positive occupancyPercent",
      "account-year-missing account",
    ]);
    expect(refusalsOf(proposal, [{ ...account, costsOere: -1 }])).toEqual([
      "amount-negative account.costsOere",
    ]);
    expect(refusalsOf({ ...proposal, agreementId: "atlantis" }, [account])).toEqual(["parameter-unknown "]);
  });
});

function refusalsOf(given: RateProposal, accounts: readonly AccountYear[]): string[] {
  try {
    calculateRateProposal(given, accounts);
  } catch (error) {
    if (error instanceof RateError) return error.refusals.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}
