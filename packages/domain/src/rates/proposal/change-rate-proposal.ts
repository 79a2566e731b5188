import {
  type DecimalScale,
  findDecimalScale,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../../money/index.ts";
import type { RateStructure } from "../budget.ts";
import { checkPercent } from "../check-percent.ts";
import { rateLimits } from "../rate-limits.ts";
import { RateError } from "../rate-refusal.ts";
import type { RateChange, RateProposal } from "./rate-proposal.ts";

/**
 * Answers a proposal as it would be with a change. Each cost line is changed by itself and rounded to whole øre, half up.
 * @throws RateError with percent-out-of-range or too-many-decimals for a change of costs below −100 or beyond all measure
 * @example changeRateProposal(proposal, { occupancyPercent: 95 }).budget.occupancyPercent // 95
 */
export function changeRateProposal(proposal: RateProposal, change: RateChange): RateProposal {
  const { budget, overrides } = proposal;
  const { occupancyPercent, overheadPercent, costChangePercent = 0, placesChange = 0 } = change;
  const refusal = checkPercent(costChangePercent, "costChangePercent", {
    from: -100,
    to: rateLimits.percent,
  });
  if (refusal !== undefined) throw new RateError([refusal]);
  return {
    ...proposal,
    budget: {
      ...budget,
      costs: budget.costs.map((line) => ({
        ...line,
        amountOere: changeAmount(line.amountOere, costChangePercent),
      })),
      overhead:
        overheadPercent === undefined ? budget.overhead : { kind: "percent", percent: overheadPercent },
      occupancyPercent: occupancyPercent ?? budget.occupancyPercent,
      structure: changePlaces(budget.structure, placesChange),
    },
    overrides: { ...overrides, ...change.overrides },
  };
}

/** An amount that the rate model refuses anyway is left as it is, for it to name. */
function changeAmount(amountOere: Oere, percent: number): Oere {
  if (percent === 0 || !Number.isInteger(amountOere) || Math.abs(amountOere) > rateLimits.amountOere)
    return amountOere;
  const scale = findDecimalScale(percent) as DecimalScale;
  const whole = 100 * scale;
  return roundQuotient(multiplyExact(amountOere, whole + scaleDecimal(percent, scale)), whole);
}

function changePlaces(structure: RateStructure, change: number): RateStructure {
  if (change === 0) return structure;
  if (structure.kind === "single") return { ...structure, places: structure.places + change };
  const most = Math.max(...structure.levels.map(({ places }) => places));
  const changed = structure.levels.findIndex(({ places }) => places === most);
  return {
    ...structure,
    levels: structure.levels.map((level, at) =>
      at === changed ? { ...level, places: level.places + change } : level,
    ),
  };
}
