import { checkPercent } from "./check-percent.ts";
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
  const { years, rateStepOere } = rateLimits;
  const percents = { from: 0, to: rateLimits.percent };
  return [
    checkChoice(parameters.overheadBase, "overheadBase", overheadBases),
    checkWhole(parameters.rateStepOere, "rateStepOere", { from: 1, to: rateStepOere }),
    checkChoice(parameters.adjustmentMode, "adjustmentMode", adjustmentModes),
    checkChoice(parameters.deficitMode, "deficitMode", deficitModes),
    checkPercent(parameters.bandPercent, "bandPercent", { from: 0, to: 100 }),
    checkChoice(parameters.bandBase, "bandBase", bandBases),
    checkWhole(parameters.lagYears, "lagYears", { from: 1, to: years }),
    checkWhole(parameters.useWithinYears, "useWithinYears", { from: 0, to: years }),
    checkWhole(parameters.occupancyAccountYears, "occupancyAccountYears", { from: 1, to: years }),
    ...occupancyKinds.map((kind) =>
      checkPercent(parameters.occupancyMinimumPercent[kind], `occupancyMinimumPercent.${kind}`, percents),
    ),
    checkPercent(parameters.occupancyMaximumPercent, "occupancyMaximumPercent", percents),
    checkPercent(
      parameters.occupancyRecommendedMaximumPercent,
      "occupancyRecommendedMaximumPercent",
      percents,
    ),
  ].filter((refusal) => refusal !== undefined);
}

function checkChoice(value: string, path: string, choices: readonly string[]): RateRefusal | undefined {
  return choices.includes(value) ? undefined : { code: "parameter-unknown", path, value };
}

function checkWhole(
  value: number,
  path: string,
  { from, to }: { readonly from: number; readonly to: number },
): RateRefusal | undefined {
  if (Number.isInteger(value) && value >= from && value <= to) return undefined;
  return { code: "parameter-out-of-range", path, value, limit: value > to ? to : from };
}
