import type { Language } from "@rammevaerk/contracts/fields";
import { findRegion } from "@rammevaerk/domain/reference";

/** The name of a region as people read it; an id that is unknown stands as itself. */
export function regionName(regionId: string, language: Language): string {
  return findRegion(regionId)?.name[language] ?? regionId;
}

/** Where a network belongs, by name. */
export function areaNames(
  { isNational, regionIds }: { isNational: boolean; regionIds: readonly string[] },
  { language, national }: { language: Language; national: string },
): string[] {
  return isNational ? [national] : regionIds.map((id) => regionName(id, language));
}
