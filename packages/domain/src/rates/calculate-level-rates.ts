import { multiplyExact, type Oere, scaleDecimal } from "../money/index.ts";
import type { RateStructure } from "./budget.ts";
import { calculateLevelFigures } from "./calculate-level-figures.ts";
import type { RateFigures } from "./rate-figures.ts";
import type { LevelRate } from "./rate-result.ts";
import { roundDays } from "./round-days.ts";
import { roundRate } from "./round-rate.ts";

/**
 * Answers the rate of each level, in the order of the structure; a single rate is one level with the key "".
 *
 * By weight: the level's weight times net cost base over weighted days. With a basis: everybody pays the basis, its
 * percentage of the net cost base over all days, and the rest is split by weight; the two are rounded each and sum to
 * the rate. Source: rates fact 1.3, 6.
 * @param rateStepOere what a rate is rounded to
 */
export function calculateLevelRates(
  structure: RateStructure,
  figures: RateFigures,
  rateStepOere: Oere,
): LevelRate[] {
  const { netParts, careDayParts, dayPartsPerPlace, partsPerWhole } = figures;
  if (structure.kind === "single") {
    const careDays = roundDays(careDayParts, partsPerWhole);
    const rateOere = roundRate(netParts, careDayParts, rateStepOere);
    return [{ key: "", name: "", places: structure.places, careDays, rateOere }];
  }

  const { weightScale, weightedDayParts, basisShare, shares } = calculateLevelFigures(structure, figures);
  const basisOere = roundRate(
    multiplyExact(netParts, basisShare),
    multiplyExact(careDayParts, shares),
    rateStepOere,
  );
  const serviceParts = multiplyExact(netParts, shares - basisShare);
  const serviceDayParts = multiplyExact(weightedDayParts, shares);
  return structure.levels.map(({ key, name, places, weight }) => {
    const careDays = roundDays(multiplyExact(places, dayPartsPerPlace), partsPerWhole);
    const weightedParts = multiplyExact(serviceParts, scaleDecimal(weight, weightScale));
    const serviceOere = roundRate(weightedParts, serviceDayParts, rateStepOere);
    const rate = { key, name, places, careDays, rateOere: basisOere + serviceOere };
    return structure.kind === "levels" ? rate : { ...rate, basisOere, serviceOere };
  });
}
