import { multiplyExact, type Oere, roundQuotient } from "../money/index.ts";
import type { RateFigures } from "./rate-figures.ts";
import type { LevelRate } from "./rate-result.ts";

/** Answers what a level's rate brings in over its budgeted days, rounded half up to whole øre. */
export function calculateLevelRevenue(
  { places, rateOere }: Pick<LevelRate, "places" | "rateOere">,
  { dayPartsPerPlace, partsPerWhole }: RateFigures,
): Oere {
  return roundQuotient(multiplyExact(multiplyExact(places, dayPartsPerPlace), rateOere), partsPerWhole);
}
