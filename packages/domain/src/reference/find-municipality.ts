import { type IsoDate, isInForce } from "../time/index.ts";
import { type Municipality, municipalities } from "./municipalities.ts";
import { findRegion, type Region, type RegionId } from "./regions.ts";

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

/**
 * Answers the municipality with a three-digit code; undefined when there is none.
 * @example findMunicipality("101")?.name // "København"
 */
export function findMunicipality(code: string): Municipality | undefined {
  return byCode.get(code);
}

/**
 * Answers the region that a municipality lies in on a day; undefined for an unknown code and before 2007.
 * @example regionOfMunicipality("101", "2026-12-31")?.id // "hovedstaden"; a day later "oestdanmark"
 */
export function regionOfMunicipality(code: string, on: IsoDate): Region | undefined {
  const membership = byCode.get(code)?.memberships.find((candidate) => isInForce(candidate, on));
  return membership && findRegion(membership.regionId);
}

/**
 * Answers the municipalities that lie in a region on a day, by code; none while the region does not exist.
 * @example listMunicipalitiesOfRegion("oestdanmark", "2027-01-01").length // 46
 */
export function listMunicipalitiesOfRegion(regionId: RegionId, on: IsoDate): Municipality[] {
  return municipalities.filter(({ memberships }) =>
    memberships.some((membership) => membership.regionId === regionId && isInForce(membership, on)),
  );
}
