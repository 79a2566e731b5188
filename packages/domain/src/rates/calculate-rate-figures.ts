import { addExact, findDecimalScale, multiplyExact, scaleDecimal } from "../money/index.ts";
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
  const partsPerPercent = Math.max(getScale(overheadPercent), getScale(occupancyPercent));
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

function getScale(decimal: number): number {
  return findDecimalScale(decimal) ?? 1;
}
