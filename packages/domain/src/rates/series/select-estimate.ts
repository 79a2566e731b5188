import { type IsoDate, isInForce } from "../../time/index.ts";
import type { EstimateStatus, PriceWageBasis, PriceWageEstimate, YearPair } from "./price-wage-estimate.ts";

/** Which estimates may be used. */
export interface EstimateRule {
  /** Only what was known on this day counts. */
  readonly knownOn: IsoDate;
  readonly basis: PriceWageBasis;
}

const settledness: Readonly<Record<EstimateStatus, number>> = { final: 2, estimate: 1, agreement: 0 };

/**
 * Answers which estimate of a year pair holds by a rule; undefined when none was known on the day.
 *
 * A final figure goes before any other, then the newest, then of one day an estimate before an agreement, then the
 * lower percentage, which gives less room under a cap. So the order they arrive in does not matter.
 * @example selectEstimate(priceWageEstimates, { fromYear: 2019, toYear: 2020 },
 *   { knownOn: "2020-01-01", basis: "service-expenditure" })?.percent // 1.7
 */
export function selectEstimate<Estimate extends PriceWageEstimate>(
  estimates: readonly Estimate[],
  pair: YearPair,
  rule: EstimateRule,
): Estimate | undefined {
  return estimates
    .filter((estimate) => estimate.fromYear === pair.fromYear && estimate.toYear === pair.toYear)
    .filter((estimate) => estimate.basis === rule.basis && isKnown(estimate, rule.knownOn))
    .toSorted(compareEstimates)[0];
}

function isKnown({ publishedOn, withdrawnOn }: PriceWageEstimate, on: IsoDate): boolean {
  return isInForce({ validFrom: publishedOn, validTo: withdrawnOn }, on);
}

function compareEstimates(a: PriceWageEstimate, b: PriceWageEstimate): number {
  const finalFirst = Number(b.status === "final") - Number(a.status === "final");
  const newestFirst = Number(b.publishedOn > a.publishedOn) - Number(b.publishedOn < a.publishedOn);
  return finalFirst || newestFirst || settledness[b.status] - settledness[a.status] || a.percent - b.percent;
}
