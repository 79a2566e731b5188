import { type Exact, multiplyExact, type Oere } from "../money/index.ts";
import type { RateLevel, RateStructure } from "./budget.ts";
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

  const { weights, weightedDayParts, basisShare, shares } = calculateLevelFigures(structure, figures);
  const serviceParts = multiplyExact(netParts, shares - basisShare);
  const calculateService = (at: number): Oere =>
    roundRate(
      multiplyExact(serviceParts, weights[at] ?? 0),
      multiplyExact(weightedDayParts, shares),
      rateStepOere,
    );
  const describe = ({ key, name, places }: RateLevel) => {
    const dayParts: Exact = multiplyExact(places, dayPartsPerPlace);
    return { key, name, places, careDays: roundDays(dayParts, partsPerWhole) };
  };

  if (structure.kind === "levels")
    return structure.levels.map((level, at) => ({ ...describe(level), rateOere: calculateService(at) }));
  const basisOere = roundRate(
    multiplyExact(netParts, basisShare),
    multiplyExact(careDayParts, shares),
    rateStepOere,
  );
  return structure.levels.map((level, at) => {
    const serviceOere = calculateService(at);
    return { ...describe(level), rateOere: basisOere + serviceOere, basisOere, serviceOere };
  });
}
