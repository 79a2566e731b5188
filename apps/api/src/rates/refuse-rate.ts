import type { RateRefusal } from "@rammevaerk/domain/rates";
import { AppError } from "../platform/errors.ts";

/** What the rate model refuses, for the wire: its first refusal with place and value, and how many there are. */
export function refuseRate(refusals: readonly RateRefusal[]): AppError {
  const [first] = refusals;
  return new AppError("rate-refused", {
    count: refusals.length,
    refusal: first?.code ?? "",
    path: first?.path ?? "",
    value: first?.value ?? "",
    ...(first?.limit === undefined ? {} : { limit: first.limit }),
  });
}
