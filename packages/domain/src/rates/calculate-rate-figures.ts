import {
  addExact,
  type DecimalScale,
  findDecimalScale,
  multiplyExact,
  scaleDecimal,
} from "../money/index.ts";
import type { RateFigures } from "./rate-figures.ts";
import type { RateQuantities } from "./rate-quantities.ts";

/**
 * Answers the exact figures behind a rate. What is explained and what is calculated in bulk both rest on them, so the
 * two can't disagree.
 * @param quantities of a budget that `checkRateBudget` finds nothing wrong with
 */
export function calculateRateFigures(quantities: RateQuantities): RateFigures {
  const { directCostsOere, revenuesOere, overheadBaseOere, adjustmentOere, places, daysInYear } = quantities;
  const { overheadPercent, occupancyPercent } = quantities;
  const partsPerPercent = Math.max(
    findDecimalScale(overheadPercent) as DecimalScale,
    findDecimalScale(occupancyPercent) as DecimalScale,
  );
  const partsPerWhole = 100 * partsPerPercent;
  const overheadParts = addExact(
    multiplyExact(overheadBaseOere, scaleDecimal(overheadPercent, partsPerPercent)),
    multiplyExact(quantities.overheadAmountOere, partsPerWhole),
  );
  const costBaseParts = addExact(multiplyExact(directCostsOere - revenuesOere, partsPerWhole), overheadParts);
  const dayPartsPerPlace = daysInYear * scaleDecimal(occupancyPercent, partsPerPercent);
  return {
    partsPerWhole,
    directCostsOere,
    revenuesOere,
    overheadBaseOere,
    overheadParts,
    costBaseParts,
    adjustmentOere,
    netParts: addExact(costBaseParts, multiplyExact(-adjustmentOere, partsPerWhole)),
    places,
    daysInYear,
    dayPartsPerPlace,
    careDayParts: multiplyExact(places, dayPartsPerPlace),
  };
}
