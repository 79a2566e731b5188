import { findRegion, listRegions, type RegionId } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";

/** The address of the overview: a region, and a municipality that somebody points at on the map. */
export interface OverviewSearch {
  region?: RegionId | undefined;
  kommune?: string | undefined;
}

export function readOverviewSearch(raw: RawSearch): OverviewSearch {
  return { region: findRegion(textIn(raw, "region") ?? "")?.id, kommune: textIn(raw, "kommune") };
}

/** The regions to choose between: those of a day, and the one that is shown when it is none of them. */
export function listRegionChoices(shown: RegionId, on: IsoDate) {
  const regions = listRegions(on);
  const other = regions.some(({ id }) => id === shown) ? undefined : findRegion(shown);
  return other === undefined ? regions : [...regions, other];
}

/** The region that is shown: the one in the address, else the reader's own, else the first one of the day. */
export function chooseRegion(search: OverviewSearch, on: IsoDate, ownRegionId?: string): RegionId {
  const regions = listRegions(on);
  const own = regions.find(({ id }) => id === ownRegionId);
  return search.region ?? (own ?? regions[0])?.id ?? "hovedstaden";
}
