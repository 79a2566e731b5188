import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import { selectVersions, type VersionRow } from "../../editing/repository.ts";
import type { LibraryScope } from "../../policy.ts";
import { isVisibleVersion } from "../../repository.ts";

/** Which versions are listed. Absent: not asked. */
export interface VersionFilter {
  readonly methodId?: string;
  readonly authorId?: string;
  /** Whose view it is; a visitor's has no person. */
  readonly scope: LibraryScope;
}

function selectFiltered(db: Db, { methodId, authorId, scope }: VersionFilter) {
  return selectVersions(db)
    .where(isVisibleVersion(scope))
    .$if(methodId !== undefined, (query) => query.where("v.method_id", "=", methodId ?? ""))
    .$if(authorId !== undefined, (query) =>
      query.where("v.author_id", "=", authorId ?? "").where("v.state", "<>", "withdrawn"),
    );
}

/** Versions that the reader may see, newest first, one more than the page holds. */
export function listVersionRows(
  db: Db,
  filter: VersionFilter,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<VersionRow[]> {
  const [at = "", id = ""] = after ?? [];
  return selectFiltered(db, filter)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(v.created_at, v.id) < (${at}, ${id})`))
    .orderBy("v.created_at", "desc")
    .orderBy("v.id", "desc")
    .limit(size + 1)
    .execute();
}

/** How many there are, counted no further than `most`. */
export async function countVersions(db: Db, filter: VersionFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(selectFiltered(db, filter).clearSelect().select("v.id").limit(most).as("found"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
