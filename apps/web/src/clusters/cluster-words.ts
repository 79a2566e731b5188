import type { Language } from "@rammevaerk/contracts/fields";
import { findRegion } from "@rammevaerk/domain/reference";

/** Regions as people read them; an id that is unknown stands as itself. */
export function listRegionNames(regionIds: readonly string[], language: Language): string[] {
  return regionIds.map((id) => findRegion(id)?.name[language] ?? id);
}
