import { findDecimalScale } from "../money/index.ts";
import type { RateLevel, RateStructure } from "./budget.ts";
import { checkPercent } from "./check-percent.ts";
import { rateLimits } from "./rate-limits.ts";
import type { RateRefusal } from "./rate-refusal.ts";

/** Answers all that is wrong with how an offer's rate is built: its places, levels, weights and basis. */
export function checkRateStructure(structure: RateStructure): RateRefusal[] {
  if (structure.kind === "single") {
    const refusal = checkPlaces(structure.places, "structure.places");
    return refusal === undefined ? [] : [refusal];
  }
  const refusals = checkLevels(structure.levels);
  if (structure.kind === "basis-and-service") {
    const refusal = checkPercent(structure.basisPercent, "structure.basisPercent", { from: 0, to: 100 });
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals;
}

function checkLevels(levels: readonly RateLevel[]): RateRefusal[] {
  const path = "structure.levels";
  if (levels.length === 0) return [{ code: "no-levels", path, value: 0 }];
  const refusals: RateRefusal[] = [];
  const keys = new Set<string>();
  let places = 0;
  let isWeighty = false;
  for (const [at, level] of levels.entries()) {
    if (keys.has(level.key))
      refusals.push({ code: "level-repeated", path: `${path}.${at}.key`, value: level.key });
    keys.add(level.key);
    for (const refusal of [
      checkPlaces(level.places, `${path}.${at}.places`),
      checkWeight(level.weight, `${path}.${at}.weight`),
    ])
      if (refusal !== undefined) refusals.push(refusal);
    places += level.places;
    isWeighty ||= level.weight !== 0;
  }
  if (!isWeighty) refusals.push({ code: "weights-all-zero", path, value: 0 });
  if (refusals.length === 0 && places > rateLimits.places)
    refusals.push({ code: "figure-too-large", path, value: places, limit: rateLimits.places });
  return refusals;
}

function checkPlaces(places: number, path: string): RateRefusal | undefined {
  if (!(places > 0)) return { code: "places-not-positive", path, value: places };
  if (places > rateLimits.places)
    return { code: "figure-too-large", path, value: places, limit: rateLimits.places };
  return Number.isInteger(places) ? undefined : { code: "places-not-whole", path, value: places };
}

function checkWeight(weight: number, path: string): RateRefusal | undefined {
  if (!(weight >= 0)) return { code: "weight-negative", path, value: weight };
  if (weight > rateLimits.weight)
    return { code: "figure-too-large", path, value: weight, limit: rateLimits.weight };
  if (findDecimalScale(weight) === undefined)
    return { code: "too-many-decimals", path, value: weight, limit: 4 };
  return undefined;
}
