import { findRegion, listMunicipalitiesOfRegion } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";

/**
 * The keys of the organisations that are municipalities of these regions on a day: an organisation's row does not tell the region
 * of a municipality, which changes with the day.
 * @example listMunicipalityKeys(["sjaelland"], "2026-11-22") // ["municipality:253", …]
 */
export function listMunicipalityKeys(regionIds: readonly string[], on: IsoDate): string[] {
  return regionIds.flatMap((id) => {
    const region = findRegion(id);
    if (region === undefined) return [];
    return listMunicipalitiesOfRegion(region.id, on).map(({ code }) => `municipality:${code}`);
  });
}
