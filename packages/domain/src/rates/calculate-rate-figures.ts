import { addExact, findDecimalScale, multiplyExact, type Oere, scaleDecimal } from "../money/index.ts";
import { calculateDaysInYear } from "../time/index.ts";
import {
  type CostLine,
  capitalCategories,
  type Opening,
  type RateBudget,
  type RateStructure,
} from "./budget.ts";
import type { RateFigures } from "./rate-figures.ts";
import type { RateParameters } from "./rate-parameters.ts";

/**
 * Answers the exact figures behind a rate. What is explained and what is calculated in bulk both rest on them, so the
 * two can't disagree.
 * @param budget one that `checkRateBudget` finds nothing wrong with
 * @param adjustmentOere what earlier years put into the rate, surplus positive
 */
export function calculateRateFigures(
  budget: RateBudget,
  parameters: RateParameters,
  adjustmentOere: Oere,
): RateFigures {
  const { costs, overhead, occupancyPercent } = budget;
  const overheadPercent = overhead.kind === "percent" ? overhead.percent : 0;
  const partsPerPercent = Math.max(getScale(overheadPercent), getScale(occupancyPercent));
  const partsPerWhole = 100 * partsPerPercent;

  const directCostsOere = sumAmounts(costs);
  const revenuesOere = sumAmounts(budget.revenues);
  const overheadBaseOere = calculateOverheadBase(parameters, costs, directCostsOere - revenuesOere);
  const overheadParts =
    overhead.kind === "percent"
      ? multiplyExact(overheadBaseOere, scaleDecimal(overheadPercent, partsPerPercent))
      : multiplyExact(overhead.amountOere, partsPerWhole);
  const costBaseParts = addExact(multiplyExact(directCostsOere - revenuesOere, partsPerWhole), overheadParts);

  const places = calculatePlaces(budget.structure);
  const daysInYear = calculateOpeningDays(budget.opening, budget.year);
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

function sumAmounts(lines: readonly { readonly amountOere: Oere }[]): Oere {
  let sum = 0;
  for (const { amountOere } of lines) sum += amountOere;
  return sum;
}

function calculateOverheadBase(
  { overheadBase }: RateParameters,
  costs: readonly CostLine[],
  directLessRevenuesOere: Oere,
): Oere {
  switch (overheadBase) {
    case "direct-less-revenues":
      return directLessRevenuesOere;
    case "direct":
      return sumAmounts(costs);
    case "direct-without-capital":
      return sumAmounts(costs.filter(({ category }) => !capitalCategories.includes(category)));
  }
}

function calculatePlaces(structure: RateStructure): number {
  if (structure.kind === "single") return structure.places;
  let sum = 0;
  for (const { places } of structure.levels) sum += places;
  return sum;
}

function calculateOpeningDays(opening: Opening, year: number): number {
  return opening.kind === "opening-days" ? opening.days : calculateDaysInYear(year);
}
