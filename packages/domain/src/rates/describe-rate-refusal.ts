import type { BilingualText } from "../law/index.ts";
import type { RateRefusal, RateRefusalCode } from "./rate-refusal.ts";
import { rateRefusalTexts } from "./rate-refusal-texts.ts";

/** Codes whose value and limit are amounts in øre; people read kroner. */
const amountCodes: ReadonlySet<RateRefusalCode> = new Set([
  "amount-negative",
  "amount-unsafe",
  "cost-base-negative",
  "set-aside-exceeded",
]);

/** Codes whose numbers name a year, which has no thousands separator. */
const yearCodes: ReadonlySet<RateRefusalCode> = new Set([
  "year-unknown",
  "account-year-missing",
  "account-year-wrong",
  "account-year-repeated",
  "period-outside-year",
  "year-pair-wrong",
  "years-out-of-order",
]);

/**
 * Answers what a refusal says, in Danish and English: the cause, the value seen and what to do. The same in form, API
 * and command line.
 * @example describeRateRefusal({ code: "no-days", path: "opening.days", value: 0 }).en
 *   // "0 leaves no days to calculate with. Write a number above 0."
 */
export function describeRateRefusal(refusal: RateRefusal): BilingualText {
  const text = rateRefusalTexts[refusal.code];
  return { da: fill(text.da, refusal, "da-DK"), en: fill(text.en, refusal, "en-GB") };
}

function fill(text: string, { code, value, limit }: RateRefusal, locale: string): string {
  return text
    .replace("{value}", () => format(value, code, locale))
    .replace("{limit}", () => format(limit ?? "", code, locale));
}

function format(figure: number | string, code: RateRefusalCode, locale: string): string {
  if (typeof figure === "string" || yearCodes.has(code)) return String(figure);
  if (!amountCodes.has(code)) return figure.toLocaleString(locale, { maximumFractionDigits: 10 });
  return `${(figure / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 })} kroner`;
}
