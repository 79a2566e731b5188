import type { Db } from "../../platform/db/connect.ts";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import type { ReferenceOrganisation } from "./reference-organisations.ts";
import { listOrganisationIds, upsertOrganisations } from "./repository.ts";

/**
 * Stores organisations that are known beforehand. Doing it again changes nothing; a corrected name or a new end is
 * taken over. Answers the ids of all organisations by their keys.
 */
export async function storeOrganisations(
  tx: Db,
  organisations: readonly ReferenceOrganisation[],
  { isDemo }: { isDemo: boolean },
): Promise<Map<string, string>> {
  await upsertOrganisations(
    tx,
    organisations.map((organisation) => ({
      id: createId(),
      key: organisation.key,
      kind: organisation.kind,
      name: organisation.name,
      code: organisation.code,
      region_id: organisation.regionId,
      cvr: null,
      valid_from: organisation.validFrom,
      valid_to: organisation.validTo,
      is_demo: isDemo ? 1 : 0,
      sort_name: foldText(organisation.name),
    })),
  );
  return listOrganisationIds(tx);
}
