import {
  municipalities,
  regionOfMunicipality,
  targetGroupAncestors,
  targetGroups,
} from "../../reference/index.ts";
import type { IsoDate } from "../../time/index.ts";
import type { OfferNeed } from "./offer-need.ts";

/** A target group asked for, with those it lies within and those within it, itself in neither. */
export interface NeededGroup {
  readonly code: string;
  readonly wider: ReadonlySet<string>;
  readonly narrower: ReadonlySet<string>;
}

/** A need on a day, with what is looked up once for all offers. */
export interface PreparedNeed extends OfferNeed {
  readonly on: IsoDate;
  /** The day of the free place, or the day it is asked on when that is later. */
  readonly by: IsoDate;
  readonly groups: readonly NeededGroup[];
  /** Target groups that must not be there, with those within them. */
  readonly unwanted: ReadonlySet<string>;
  /** The municipalities of the region that is wanted; undefined when where it lies does not matter. */
  readonly regionCodes: ReadonlySet<string> | undefined;
}

/** Answers a need prepared for looking at many offers on a day. */
export function prepareNeed(need: OfferNeed, on: IsoDate): PreparedNeed {
  const { freePlaceBy, mustNot } = need;
  return {
    ...need,
    on,
    by: freePlaceBy !== null && freePlaceBy > on ? freePlaceBy : on,
    groups: need.targetGroups.map((code) => ({
      code,
      wider: new Set(targetGroupAncestors(code)),
      narrower: new Set(listWithin(code)),
    })),
    unwanted: new Set(mustNot.targetGroups.flatMap((code) => [code, ...listWithin(code)])),
    regionCodes: listRegionCodes(need, on),
  };
}

function listWithin(ancestor: string): string[] {
  return targetGroups.flatMap(({ code }) => (targetGroupAncestors(code).includes(ancestor) ? [code] : []));
}

/** The region of the municipality; without one, the region asked for. */
function listRegionCodes(
  { municipalityCode, regionId }: OfferNeed,
  on: IsoDate,
): ReadonlySet<string> | undefined {
  const wanted = municipalityCode === null ? regionId : regionOfMunicipality(municipalityCode, on)?.id;
  if (wanted === null || wanted === undefined) return undefined;
  const codes = municipalities.map(({ code }) => code);
  return new Set(codes.filter((code) => regionOfMunicipality(code, on)?.id === wanted));
}
