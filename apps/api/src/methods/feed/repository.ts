import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { MethodFilter } from "../listing/method-filter.ts";
import { whereMethods } from "../listing/repository.ts";

/** A version that was published, with the one before it; null for a method's first. */
export interface PublishedRow {
  readonly id: string;
  readonly code: string;
  readonly fields: string;
  readonly note: string;
  readonly published_at: string;
  readonly former_id: string | null;
}

/** The versions that were published of the methods that a filter lets through, newest first. */
export async function listNewestVersions(
  db: Db,
  filter: MethodFilter,
  size: number,
): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select v.id, m.code, v.fields, v.note, v.decided_at as published_at, f.id as former_id
    from method_versions v join methods m on m.id = v.method_id
    left join method_versions f on f.method_id = v.method_id and f.number = v.number - 1
    where v.number is not null and v.decided_at is not null and ${whereMethods(filter)}
    order by v.decided_at desc, v.id desc limit ${size}`.execute(db);
  return rows;
}
