import { findRegion, regions } from "@rammevaerk/domain/reference";

/** A region and those that it took the place of: who asks for Region Østdanmark asks for Hovedstaden and Sjælland too. */
export function listRegionsWithin(regionId: string): string[] {
  const before = regions.filter((region) => region.succeededBy === regionId);
  return [regionId, ...before.flatMap((region) => listRegionsWithin(region.id))];
}

/** A region and what took its place. */
export function listRegionsAbove(regionId: string): string[] {
  const after = findRegion(regionId)?.succeededBy;
  return after === undefined ? [regionId] : [regionId, ...listRegionsAbove(after)];
}
