import type { CalculationContent } from "@rammevaerk/contracts/rates";
import { type AccountYear, calculateRateProposal, RateError } from "@rammevaerk/domain/rates";
import { refuseRate } from "./refuse-rate.ts";
import { describeFrozen, type StoredFrozen } from "./stored-calculation.ts";

/**
 * Calculates what was written, once and for all: the result, the parameters it rests on, every step, and the version
 * of the model.
 * @throws AppError rate-refused with the model's first refusal, its place and value, and how many there are
 */
export function freezeCalculation(
  content: CalculationContent,
  accountYears: readonly AccountYear[],
  at: string,
): StoredFrozen {
  try {
    return describeFrozen(calculateRateProposal(content, accountYears), { accountYears, at });
  } catch (error) {
    throw error instanceof RateError ? refuseRate(error.refusals) : error;
  }
}
