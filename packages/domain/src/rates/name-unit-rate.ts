import type { BilingualText } from "../law/index.ts";
import { rateLabels } from "./rate-labels.ts";
import type { LevelRate } from "./rate-result.ts";

/**
 * Answers what the net cost base over all care days is called: the unit rate, or with levels, of which each has a rate of
 * its own, their average.
 * @param levels of the result; a single rate is one level without a key
 * @example nameUnitRate(result.levels).da // "Enhedstakst"
 */
export function nameUnitRate(levels: readonly Pick<LevelRate, "key">[]): BilingualText {
  const isSingle = levels.length === 1 && levels[0]?.key === "";
  return isSingle ? rateLabels.unitRate : rateLabels.averageRate;
}
