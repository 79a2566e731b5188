import { describe, expect, test } from "vitest";
import {
  type AccountYear,
  calculateBudgetedOccupancy,
  calculateCarriedLedger,
  calculateChangeInYear,
  calculateOverOccupancy,
  calculatePlaceDays,
  calculatePriorYearAdjustment,
  calculateRateProposal,
  calculateRates,
  type ChangeInYear,
  checkRateBudget,
  type ExtraStay,
  getRateParameters,
  type OccupancyKind,
  type PlacePeriod,
  type RateAdjustment,
  type RateBudget,
  type RateParameters,
  type RateProposal,
  type SetAsideUse,
  type YearOccupancy,
} from "../index.ts";

/** What a scenario may give; each rule takes what it needs of it. */
interface Given {
  readonly budget: RateBudget;
  readonly parameters: {
    readonly agreement: string;
    readonly year: number;
    readonly overrides?: Partial<RateParameters>;
  };
  readonly adjustments?: readonly RateAdjustment[];
  readonly proposal: RateProposal;
  readonly account: AccountYear;
  readonly accounts: readonly AccountYear[];
  readonly accountYears: readonly AccountYear[];
  readonly uses: readonly SetAsideUse[];
  readonly closed: readonly YearOccupancy[];
  readonly kind: OccupancyKind;
  readonly change: ChangeInYear;
  readonly periods: readonly PlacePeriod[];
  readonly stays: readonly ExtraStay[];
  readonly year: number;
}

interface Scenario {
  readonly rule: keyof typeof rules;
  readonly title: { readonly da: string; readonly en: string };
  readonly source: string;
  readonly given: Given;
  readonly expect: object;
}

declare global {
  interface ImportMeta {
    glob(patterns: readonly string[], options: { eager: true; import: "default" }): Record<string, unknown>;
  }
}

function readOptions({ parameters: { agreement, year, overrides }, adjustments }: Given) {
  const { values, rows } = getRateParameters(agreement, year);
  return { parameters: { ...values, ...overrides }, rows, adjustments };
}

const rules = {
  "unit-rate": (given: Given) => calculateRates(given.budget, readOptions(given)),
  proposal: (given: Given) => calculateRateProposal(given.proposal, given.accountYears),
  "prior-year-adjustment": (given: Given) => calculatePriorYearAdjustment(given.account, readOptions(given)),
  "carried-ledger": (given: Given) => ({
    rows: calculateCarriedLedger(given.accounts, readOptions(given).parameters, given.uses),
  }),
  occupancy: (given: Given) => calculateBudgetedOccupancy(given.closed, given.kind, readOptions(given)),
  change: (given: Given) => calculateChangeInYear(given.change, readOptions(given)),
  "place-days": (given: Given) => calculatePlaceDays(given.periods, given.year),
  "over-occupancy": (given: Given) => calculateOverOccupancy(given.stays, given.year),
  refusals: (given: Given) => ({ refusals: checkRateBudget(given.budget) }),
};

/** Those of the cap, of funding and of norms are read by the tests beside their rules. */
const files = import.meta.glob(["./*/*.json", "!./{cap,funding,norms}/*.json"], {
  eager: true,
  import: "default",
});

describe("scenarios", () => {
  test.each(Object.entries(files))("%s", (_file, file) => {
    const scenario = file as Scenario;
    expect(scenario.source).not.toBe("");
    expect(scenario.title.da).not.toBe(scenario.title.en);
    expect(rules[scenario.rule](scenario.given)).toMatchObject(scenario.expect);
  });

  test("are there", () => {
    expect(Object.keys(files).length).toBeGreaterThan(30);
  });
});
