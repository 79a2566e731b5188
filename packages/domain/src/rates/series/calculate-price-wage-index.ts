import type { PriceWageEstimate, YearPair } from "./price-wage-estimate.ts";
import { projectPercents } from "./project-percents.ts";
import { type EstimateRule, selectEstimate } from "./select-estimate.ts";
import { toShownFactor } from "./to-shown-factor.ts";

/** The projection over several years, or the year pairs that stand in its way. */
export type PriceWageIndex<Estimate extends PriceWageEstimate = PriceWageEstimate> =
  | {
      readonly kind: "known";
      /** One for every year pair, in order. */
      readonly used: readonly Estimate[];
      /** 1 in the first year; to twelve decimals, for showing. */
      readonly index: number;
    }
  | { readonly kind: "missing"; readonly missing: readonly YearPair[] };

/** The years that an index leads through. */
export interface YearSpan {
  readonly fromYear: number;
  /** Not before `fromYear`. */
  readonly toYear: number;
}

/**
 * Answers how prices and wages develop over a span of years by the estimates that a rule selects. A year pair
 * without an estimate is never guessed: the answer then names every pair that is missing.
 * @example calculatePriceWageIndex(priceWageEstimates, { fromYear: 2018, toYear: 2020 },
 *   { knownOn: "2020-01-01", basis: "service-expenditure" }) // missing: 2018→19
 */
export function calculatePriceWageIndex<Estimate extends PriceWageEstimate>(
  estimates: readonly Estimate[],
  { fromYear, toYear }: YearSpan,
  rule: EstimateRule,
): PriceWageIndex<Estimate> {
  const used: Estimate[] = [];
  const missing: YearPair[] = [];
  for (let year = fromYear; year < toYear; year++) {
    const pair = { fromYear: year, toYear: year + 1 };
    const estimate = selectEstimate(estimates, pair, rule);
    if (estimate === undefined) missing.push(pair);
    else used.push(estimate);
  }
  if (missing.length > 0) return { kind: "missing", missing };
  return { kind: "known", used, index: toShownFactor(projectPercents(used.map(({ percent }) => percent))) };
}
