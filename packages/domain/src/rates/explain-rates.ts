import type { CalculatedRates } from "./calculated-rates.ts";
import { explainCostBase } from "./explain-cost-base.ts";
import { explainDays } from "./explain-days.ts";
import { explainLevels } from "./explain-levels.ts";
import type { Step } from "./explanation.ts";

/**
 * Answers the steps from the budget to the rates, in order, so that a person can repeat them by hand. Every number in
 * them is one that the figures or the result already hold.
 */
export function explainRates(calculated: CalculatedRates): Step[] {
  const group = { kind: "rate", year: calculated.budget.year } as const;
  const steps = [...explainCostBase(calculated), ...explainDays(calculated), ...explainLevels(calculated)];
  return steps.map((step) => ({ ...step, group }));
}
