import { type Oere, roundQuotient } from "../../money/index.ts";
import { type IsoDate, isInForce } from "../../time/index.ts";
import { checkAmount } from "../check-amount.ts";
import { RateError } from "../rate-refusal.ts";
import { type RefundScheme, refundThresholds } from "./refund-thresholds.ts";

/** What one case cost the municipality in one month, rates and all, without what is financed objectively. */
export interface CaseMonth {
  readonly scheme: RefundScheme;
  /** Any day of the month. */
  readonly on: IsoDate;
  readonly costOere: Oere;
}

const monthsInYear = 12;

/**
 * Answers what the state refunds of a case in a month: the parts of its costs above each threshold, where a month has
 * a twelfth of the year's limits. Rounded half up, once. Source: rates fact 1.6, central refund.
 * @returns undefined when no thresholds are known for the month
 * @throws RateError `amount-negative`, `amount-unsafe`
 * @example calculateCentralRefund({ scheme: "adults", on: "2020-03-01", costOere: 20_000_000 }) // 3_458_333
 */
export function calculateCentralRefund({ scheme, on, costOere }: CaseMonth): Oere | undefined {
  const refusal = checkAmount(costOere, "costOere");
  if (refusal !== undefined) throw new RateError([refusal]);
  const found = refundThresholds.find((candidate) => candidate.scheme === scheme && isInForce(candidate, on));
  if (found === undefined) return undefined;
  const yearlyOere = costOere * monthsInYear;
  const refund = found.thresholds.reduce((total, { aboveOere, refundPercent }, at) => {
    const upToOere = Math.min(yearlyOere, found.thresholds[at + 1]?.aboveOere ?? yearlyOere);
    return total + Math.max(0, upToOere - aboveOere) * refundPercent;
  }, 0);
  return roundQuotient(refund, 100 * monthsInYear);
}
