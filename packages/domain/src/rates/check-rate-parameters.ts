import { checkPercent, type PercentRange } from "./check-percent.ts";
import { rateLimits } from "./rate-limits.ts";
import {
  adjustmentModes,
  bandBases,
  deficitModes,
  occupancyKinds,
  overheadBases,
  type RateParameters,
} from "./rate-parameters.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/**
 * Answers everything that is wrong with a set of parameters. Those of an agreement are right; a scenario may have put
 * others in their place.
 *
 * Codes: parameter-unknown for a choice that there is not, parameter-out-of-range for a number, percent-out-of-range,
 * too-many-decimals.
 * @example checkRateParameters({ ...values, rateStepOere: 0 })
 *   // [{ code: "parameter-out-of-range", path: "rateStepOere", value: 0, limit: 1 }]
 */
export function checkRateParameters(parameters: RateParameters): RateRefusal[] {
  const refusals: RateRefusal[] = [];
  const add = (refusal: RateRefusal | undefined) => {
    if (refusal !== undefined) refusals.push(refusal);
  };
  add(checkChoice(parameters.overheadBase, "overheadBase", overheadBases));
  add(checkWhole(parameters.rateStepOere, "rateStepOere", steps));
  add(checkChoice(parameters.adjustmentMode, "adjustmentMode", adjustmentModes));
  add(checkChoice(parameters.deficitMode, "deficitMode", deficitModes));
  add(checkPercent(parameters.bandPercent, "bandPercent", bands));
  add(checkChoice(parameters.bandBase, "bandBase", bandBases));
  add(checkWhole(parameters.lagYears, "lagYears", someYears));
  add(checkWhole(parameters.useWithinYears, "useWithinYears", anyYears));
  add(checkWhole(parameters.occupancyAccountYears, "occupancyAccountYears", someYears));
  for (const kind of occupancyKinds)
    add(checkPercent(parameters.occupancyMinimumPercent[kind], minimumPaths[kind], occupancies));
  add(checkPercent(parameters.occupancyMaximumPercent, "occupancyMaximumPercent", occupancies));
  const recommended = parameters.occupancyRecommendedMaximumPercent;
  add(checkPercent(recommended, "occupancyRecommendedMaximumPercent", occupancies));
  return refusals;
}

const steps = { from: 1, to: rateLimits.rateStepOere };
const bands = { from: 0, to: 100 };
const someYears = { from: 1, to: rateLimits.years };
const anyYears = { from: 0, to: rateLimits.years };
const occupancies = { from: 0, to: rateLimits.percent };
const minimumPaths = {
  "round-the-clock": "occupancyMinimumPercent.round-the-clock",
  day: "occupancyMinimumPercent.day",
  "short-stay": "occupancyMinimumPercent.short-stay",
} as const;

function checkChoice(value: string, path: string, choices: readonly string[]): RateRefusal | undefined {
  return choices.includes(value) ? undefined : { code: "parameter-unknown", path, value };
}

function checkWhole(value: number, path: string, { from, to }: PercentRange): RateRefusal | undefined {
  if (Number.isInteger(value) && value >= from && value <= to) return undefined;
  return { code: "parameter-out-of-range", path, value, limit: value > to ? to : from };
}
