import type { ErrorCode } from "@rammevaerk/contracts/errors";
import { RateError, type RateRefusal } from "@rammevaerk/domain/rates";
import { AppError } from "../platform/errors.ts";

/** What a calculation refuses, for the wire: its first refusal with place and value, and how many there are. */
export function refuseCalculation(
  code: Extract<ErrorCode, "cost-key-refused" | "rate-refused">,
  refusals: readonly RateRefusal[],
): AppError {
  const [first] = refusals;
  return new AppError(code, {
    count: refusals.length,
    refusal: first?.code ?? "",
    path: first?.path ?? "",
    value: first?.value ?? "",
    ...(first?.limit === undefined ? {} : { limit: first.limit }),
  });
}

/** Runs a calculation; what it refuses is refused with the code. @throws AppError */
export function calculateOrRefuse<Result>(
  code: Parameters<typeof refuseCalculation>[0],
  calculate: () => Result,
): Result {
  try {
    return calculate();
  } catch (error) {
    throw error instanceof RateError ? refuseCalculation(code, error.refusals) : error;
  }
}
