import type { FrozenCalculation } from "@rammevaerk/contracts/rates";
import { calculateRateProposal } from "@rammevaerk/domain/rates";
import type { CalculationRow } from "./repository.ts";
import { presentSteps, readContent, readFrozen } from "./stored-calculation.ts";

/**
 * A frozen calculation with its steps, as it may be shown. Steps are stored with what was submitted; for what was
 * loaded in bulk they are calculated again, from what is stored with it.
 */
export function completeFrozen(row: Pick<CalculationRow, "content" | "frozen">): FrozenCalculation | null {
  const stored = readFrozen(row);
  if (stored === null) return null;
  const { account, steps, ...frozen } = stored;
  if (steps !== undefined) return { ...frozen, steps };
  const { result } = calculateRateProposal(readContent(row), account === null ? [] : [account]);
  return { ...frozen, steps: presentSteps(result.steps ?? []) };
}
