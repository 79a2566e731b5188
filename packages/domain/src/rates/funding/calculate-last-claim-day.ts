import { addDays, type IsoDate, isIsoDate } from "../../time/index.ts";
import { type PaymentClaimRule, paymentClaimRule } from "./payment-claim-rule.ts";

const monthsInYear = 12;

/**
 * Answers the last day on which a payment claim can be made for help given on a day: the same day of the month, or
 * the month's last when it has no such day.
 * @throws RangeError when the day does not exist
 * @example calculateLastClaimDay("2024-02-29") // "2025-02-28"
 */
export function calculateLastClaimDay(
  helpGivenOn: IsoDate,
  rule: PaymentClaimRule = paymentClaimRule,
): IsoDate {
  if (!isIsoDate(helpGivenOn)) throw new RangeError(`"${helpGivenOn}" is no day in the calendar.`);
  const [year = 0, month = 0] = helpGivenOn.split("-").map(Number);
  const day = helpGivenOn.slice("YYYY-MM-".length);
  const months = year * monthsInYear + (month - 1) + rule.months;
  const sameDay = `${formatMonth(months)}-${day}`;
  return isIsoDate(sameDay) ? sameDay : addDays(`${formatMonth(months + 1)}-01` as IsoDate, -1);
}

function formatMonth(months: number): string {
  const year = Math.floor(months / monthsInYear);
  return `${String(year).padStart(4, "0")}-${String((months % monthsInYear) + 1).padStart(2, "0")}`;
}
