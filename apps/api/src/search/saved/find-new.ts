import type { Db } from "../../platform/db/connect.ts";
import { collectCandidates, mostCounted } from "../finding/collect-candidates.ts";
import type { Asker, Narrowing } from "../finding/criteria.ts";
import { readText, toMatchGroups } from "../finding/read-text.ts";
import { listNewest, type NewRow } from "../finding/repository.ts";
import type { SavedSearchesTable } from "./tables.ts";

type Saved = Pick<SavedSearchesTable, "text" | "kind" | "region_id" | "target_group" | "age">;

function toNarrowing({ kind, region_id, target_group, age }: Saved): Narrowing {
  return {
    ...(kind === null ? {} : { kind }),
    regionId: region_id ?? undefined,
    targetGroup: target_group ?? undefined,
    age: age ?? undefined,
  };
}

/** How many hits of a saved search came into being after an instant, for somebody with the rights of this moment; counted to 1001. */
export async function countNew(
  db: Db,
  saved: Saved,
  { asker, since }: { readonly asker: Asker; readonly since: string },
): Promise<number> {
  const { query } = readText(saved.text);
  const narrowing = { ...toNarrowing(saved), since };
  const { rows } = await collectCandidates(db, { query, asker, narrowing });
  return Math.min(rows.length, mostCounted);
}

/** The newest hits of a saved search, for somebody with the rights of this moment. */
export function listNewestOf(
  db: Db,
  saved: Saved,
  { asker, most }: { readonly asker: Asker; readonly most: number },
): Promise<NewRow[]> {
  const { query } = readText(saved.text);
  return listNewest(db, { groups: toMatchGroups(query), asker, narrowing: toNarrowing(saved), most });
}
