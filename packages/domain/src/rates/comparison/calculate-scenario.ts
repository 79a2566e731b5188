import type { AccountYear } from "../account-year.ts";
import { calculateRateProposal, type ProposedRate } from "../proposal/calculate-rate-proposal.ts";
import { changeRateProposal } from "../proposal/change-rate-proposal.ts";
import type { RateChange, RateProposal } from "../proposal/rate-proposal.ts";
import { compareRates, type RateDifference } from "./compare-rates.ts";

/** What would follow from a change, beside what is proposed. */
export interface RateScenario {
  readonly base: ProposedRate;
  readonly scenario: ProposedRate;
  readonly differences: readonly RateDifference[];
}

/** A proposal and the closed accounts of its offer. */
export interface ScenarioBase {
  readonly proposal: RateProposal;
  readonly accountYears: readonly AccountYear[];
}

/**
 * Answers what would follow from other costs, places, occupancy or rules, side by side with what is proposed.
 * @throws RateError as `calculateRateProposal` and `changeRateProposal` do
 * @example calculateScenario({ proposal, accountYears }, { occupancyPercent: 95 }).differences
 */
export function calculateScenario(
  { proposal, accountYears }: ScenarioBase,
  change: RateChange,
): RateScenario {
  const base = calculateRateProposal(proposal, accountYears);
  const scenario = calculateRateProposal(changeRateProposal(proposal, change), accountYears);
  return { base, scenario, differences: compareRates(base.result, scenario.result) };
}
