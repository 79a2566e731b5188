import type { Oere } from "../money/index.ts";
import { calculateDaysInYear } from "../time/index.ts";
import { type CostLine, capitalCategories, type RateBudget, type RateStructure } from "./budget.ts";
import type { OverheadBase } from "./rate-parameters.ts";
import type { RateQuantities } from "./rate-quantities.ts";

/** Answers the numbers that a budget's rate is calculated from, before anything of earlier years enters it. */
export function measureBudget(budget: RateBudget, overheadBase: OverheadBase): RateQuantities {
  const { costs, overhead, opening } = budget;
  const directCostsOere = sumAmounts(costs);
  const revenuesOere = sumAmounts(budget.revenues);
  const isPercent = overhead.kind === "percent";
  return {
    directCostsOere,
    revenuesOere,
    overheadBaseOere: directCostsOere - calculateExcluded(overheadBase, costs, revenuesOere),
    overheadPercent: isPercent ? overhead.percent : 0,
    overheadAmountOere: isPercent ? 0 : overhead.amountOere,
    adjustmentOere: 0,
    places: countPlaces(budget.structure),
    daysInYear: opening.kind === "opening-days" ? opening.days : calculateDaysInYear(budget.year),
    occupancyPercent: budget.occupancyPercent,
  };
}

/** Loops, not array methods: in bulk work this runs for every line of every offer. */
function sumAmounts(lines: readonly { readonly amountOere: Oere }[]): Oere {
  let sum = 0;
  for (const { amountOere } of lines) sum += amountOere;
  return sum;
}

/** What of the direct costs no overhead is taken of. */
function calculateExcluded(base: OverheadBase, costs: readonly CostLine[], revenuesOere: Oere): Oere {
  switch (base) {
    case "direct-less-revenues":
      return revenuesOere;
    case "direct":
      return 0;
    case "direct-without-capital":
      return sumAmounts(costs.filter(({ category }) => capitalCategories.includes(category)));
  }
}

function countPlaces(structure: RateStructure): number {
  if (structure.kind === "single") return structure.places;
  let sum = 0;
  for (const { places } of structure.levels) sum += places;
  return sum;
}
