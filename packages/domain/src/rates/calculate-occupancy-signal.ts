import type { OccupancySignal } from "./occupancy-signal.ts";
import type { OccupancyKind, RateParameters } from "./rate-parameters.ts";

/**
 * Answers what budgeting with an occupancy gives rise to; undefined when nothing.
 * @param percent the occupancy, which may exceed 100
 * @example calculateOccupancySignal(99.4, "round-the-clock", parameters)
 *   // { code: "above-recommended", needsApproval: false, percent: 99.4, limitPercent: 98 }
 * Source: rates fact 1.4.
 */
export function calculateOccupancySignal(
  percent: number,
  kind: OccupancyKind,
  parameters: RateParameters,
): OccupancySignal | undefined {
  const minimum = parameters.occupancyMinimumPercent[kind];
  const maximum = parameters.occupancyMaximumPercent;
  const recommended = parameters.occupancyRecommendedMaximumPercent;
  if (percent < minimum)
    return { code: "below-minimum", needsApproval: true, percent, limitPercent: minimum };
  if (percent > maximum)
    return { code: "above-maximum", needsApproval: true, percent, limitPercent: maximum };
  if (percent > recommended)
    return { code: "above-recommended", needsApproval: false, percent, limitPercent: recommended };
  return undefined;
}
