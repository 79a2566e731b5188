import type { BilingualText, SourceKey } from "../../law/index.ts";
import { calculatePriceWageIndex } from "../series/calculate-price-wage-index.ts";
import type { PriceWageEstimate, YearPair } from "../series/price-wage-estimate.ts";
import type { EstimateRule } from "../series/select-estimate.ts";
import { calculateCapFactor } from "./calculate-cap-factor.ts";
import type { CostPerDay } from "./calculate-costs-per-day.ts";
import type { CapRule } from "./cap-rule.ts";
import type { CapGap, CapVerdict } from "./cap-verdict.ts";
import { judgeCap } from "./judge-cap.ts";

/** What a cap is judged by. */
export interface CapBasis {
  readonly rule: CapRule;
  readonly estimates: readonly PriceWageEstimate[];
  readonly estimateRule: EstimateRule;
  /** The year that is judged: after the base year, and not after the end year. */
  readonly year: number;
  /** Where the rule stands, for the steps; absent for a rule of somebody's own. */
  readonly source?: SourceKey | undefined;
  readonly open?: BilingualText | undefined;
}

/**
 * Answers whether each of several groups keeps the cap on expenditure per day in a year, how far each is from it per
 * day, and what that comes to for all its days. The verdict rests on exact figures: one øre too much over a whole
 * year is too much.
 *
 * A missing projection, missing costs or a year without a line gives a verdict of its own, `cannot-be-judged`, with
 * all that is missing. Source: rates fact 1.9.
 * @param costs of the groups, from `calculateCostsPerDay`; years other than the base year and the judged one are not
 * looked at
 * @param options `isBrief` leaves the steps out, for bulk work
 * @returns one verdict for every key among the costs of the two years, in the order of keys
 * @throws RateError as `checkCapRule` tells
 */
export function calculateCapVerdicts(
  costs: readonly CostPerDay[],
  basis: CapBasis,
  options: { readonly isBrief?: boolean } = {},
): CapVerdict[] {
  const { rule, year, estimates, estimateRule } = basis;
  const span = { fromYear: rule.baseYear, toYear: year };
  const projection = calculatePriceWageIndex(estimates, span, estimateRule);
  const used = projection.kind === "known" ? projection.used : [];
  const factor = calculateCapFactor(
    rule,
    used.map(({ percent }) => percent),
  );
  const lineGaps = listLineGaps(basis, projection.kind === "missing" ? projection.missing : []);

  const bases = new Map(costs.filter((cost) => cost.year === rule.baseYear).map((cost) => [cost.key, cost]));
  const currents = new Map(costs.filter((cost) => cost.year === year).map((cost) => [cost.key, cost]));
  return [...new Set([...bases.keys(), ...currents.keys()])].toSorted().map((key) => {
    const base = bases.get(key);
    const current = currents.get(key);
    if (base !== undefined && current !== undefined && lineGaps.length === 0)
      return judgeCap({ base, current, used, factor }, basis, options);
    const costGaps = [
      ...(base === undefined ? [rule.baseYear] : []),
      ...(current === undefined ? [year] : []),
    ].map((missing) => ({ kind: "cost", year: missing }) as const);
    return { key, year, outcome: "cannot-be-judged", gaps: [...lineGaps, ...costGaps] };
  });
}

function listLineGaps({ rule, year }: CapBasis, missing: readonly YearPair[]): CapGap[] {
  if (year <= rule.baseYear || year > rule.endYear) return [{ kind: "year-outside-path", year }];
  return missing.map((pair) => ({ kind: "price-wage", ...pair }));
}
