import type { Db } from "../../platform/db/connect.ts";

const isOut = ["published", "retired"] as const;

/** Methods with a published version, retired ones too. */
export async function listPublishedMethodIds(db: Db, after: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("methods")
    .select("id")
    .where("id", ">", after)
    .where("status", "in", isOut)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}

export interface SearchedMethod {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly published_at: string | null;
  readonly created_at: string;
  /** MethodFields as JSON. */
  readonly fields: string;
  readonly body_html: string;
}

export function listPublishedMethods(db: Db, ids: readonly string[]): Promise<SearchedMethod[]> {
  return db
    .selectFrom("methods as m")
    .innerJoin("method_versions as v", "v.id", "m.published_version_id")
    .select(["m.id", "m.code", "m.status", "m.published_at", "m.created_at", "v.fields", "v.body_html"])
    .where("m.id", "in", ids)
    .where("m.status", "in", isOut)
    .execute();
}

/** When the first version of each was published, by method. */
export async function listFirstPublished(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("method_versions")
    .select(["method_id", "decided_at"])
    .where("method_id", "in", ids)
    .where("number", "=", 1)
    .execute();
  return new Map(rows.flatMap((row) => (row.decided_at === null ? [] : [[row.method_id, row.decided_at]])));
}
