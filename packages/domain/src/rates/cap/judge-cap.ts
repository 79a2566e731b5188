import type { ExactRatio } from "../series/exact-ratio.ts";
import type { PriceWageEstimate } from "../series/price-wage-estimate.ts";
import type { CapBasis } from "./calculate-cap-verdicts.ts";
import type { CostPerDay } from "./calculate-costs-per-day.ts";
import { calculateHeadroom } from "./calculate-headroom.ts";
import type { CapOutcome, JudgedCap } from "./cap-verdict.ts";
import { explainCap } from "./explain-cap.ts";
import { isBindingYear } from "./is-binding-year.ts";

/** Costs of a group in the base year and the judged year, and a projection for every year between them. */
export interface CapCase {
  readonly base: CostPerDay;
  readonly current: CostPerDay;
  readonly used: readonly PriceWageEstimate[];
  /** From `calculateCapFactor`, by the projections used. */
  readonly factor: ExactRatio;
}

/** Answers the verdict for a group that has all it needs. */
export function judgeCap(
  capCase: CapCase,
  basis: CapBasis,
  { isBrief = false }: { readonly isBrief?: boolean },
): JudgedCap {
  const { base, current, factor } = capCase;
  const { isKept, ...headroom } = calculateHeadroom(base, current, factor);
  const judged: JudgedCap = {
    key: current.key,
    year: current.year,
    outcome: outcomeOf(isKept, isBindingYear(basis.rule, current.year)),
    costPerDayOere: current.costPerDayOere,
    baseCostPerDayOere: base.costPerDayOere,
    careDays: current.careDays,
    ...headroom,
  };
  return isBrief ? judged : { ...judged, steps: explainCap(capCase, basis, judged) };
}

function outcomeOf(isKept: boolean, isBinding: boolean): Exclude<CapOutcome, "cannot-be-judged"> {
  if (isKept) return "kept";
  return isBinding ? "broken" : "above-path";
}
