import type { CalculationContent, FrozenCalculation } from "@rammevaerk/contracts/rates";
import { calculateRateProposal, type ProposedRate, type RateParameters } from "@rammevaerk/domain/rates";
import type { CalculationRow } from "./repository.ts";
import { presentSteps, readContent, readFrozen, type StoredFrozen } from "./stored-calculation.ts";

/**
 * A frozen calculation with its steps, as it may be shown. Steps are stored with what was submitted; for what was
 * loaded in bulk they are calculated again, from what is stored with it.
 */
export function completeFrozen(row: Pick<CalculationRow, "content" | "frozen">): FrozenCalculation | null {
  const stored = readFrozen(row);
  if (stored === null) return null;
  const { account: _account, steps, ...frozen } = stored;
  if (steps !== undefined) return { ...frozen, steps };
  const { result } = recalculate(readContent(row), stored);
  return { ...frozen, steps: presentSteps(result.steps ?? []) };
}

/**
 * Calculates a frozen calculation again, by the parameters and accounts that are stored with it. When what is known of
 * the agreement has changed since, the stored parameters count, and the sources of those known now are not given for them.
 */
export function recalculate(
  content: CalculationContent,
  { account, parameters }: Pick<StoredFrozen, "account" | "parameters">,
): ProposedRate {
  const accounts = account === null ? [] : [account];
  const known = calculateRateProposal(content, accounts);
  return isSame(known.parameters, parameters)
    ? known
    : calculateRateProposal({ ...content, overrides: parameters }, accounts);
}

function isSame(known: RateParameters, stored: RateParameters): boolean {
  const keys = Object.keys(stored) as (keyof RateParameters)[];
  return keys.every((key) => JSON.stringify(known[key]) === JSON.stringify(stored[key]));
}
