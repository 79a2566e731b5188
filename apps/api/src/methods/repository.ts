import type { MethodStatus } from "@rammevaerk/domain/methods";
import {
  type Insertable,
  type RawBuilder,
  type Selectable,
  type SqlBool,
  sql,
  type Updateable,
} from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { LibraryScope, MethodSubject } from "./policy.ts";
import type { MethodsTable } from "./tables.ts";

export type MethodRow = Selectable<MethodsTable>;

/** A code by which methods are found: a target group with all above it, a legal basis, a derived band. */
export interface MethodCode {
  readonly list: "target-group" | "legal-basis" | "band";
  readonly code: string;
}

/** A method by its id or its code; absent when there is none. Whether the reader may see it is the policy's. */
export function findMethod(db: Db, idOrCode: string): Promise<MethodRow | undefined> {
  return db
    .selectFrom("methods")
    .selectAll()
    .where((eb) => eb.or([eb("id", "=", idOrCode), eb("code", "=", idOrCode)]))
    .executeTakeFirst();
}

/** The rows of these methods, in no order. */
export async function listMethodRows(db: Db, ids: readonly string[]): Promise<MethodRow[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("methods").selectAll().where("id", "in", ids).execute();
}

/** What the policies ask of a method, for one asker; absent when there is none. */
export async function findMethodSubject(
  db: Db,
  idOrCode: string,
  personId: string | null,
): Promise<MethodSubject | undefined> {
  const { rows } = await sql<{ id: string; status: MethodStatus; authored: number }>`
    select m.id, m.status, case when exists (select 1 from method_versions v
      where v.method_id = m.id and v.author_id = ${personId}) then 1 else 0 end as authored
    from methods m where m.id = ${idOrCode} or m.code = ${idOrCode}`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : { id: row.id, status: row.status, isAuthor: row.authored === 1 };
}

/** Answers false when its code or its request is there already; nothing is stored then. */
export async function insertMethod(tx: Db, row: Insertable<MethodsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("methods")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export function findMethodByRequest(db: Db, requestKey: string): Promise<MethodRow | undefined> {
  return db.selectFrom("methods").selectAll().where("request_id", "=", requestKey).executeTakeFirst();
}

export async function updateMethod(tx: Db, id: string, values: Updateable<MethodsTable>): Promise<void> {
  await tx.updateTable("methods").set(values).where("id", "=", id).execute();
}

/** Puts these codes in the place of those that were there. */
export async function replaceMethodCodes(
  tx: Db,
  methodId: string,
  codes: readonly MethodCode[],
): Promise<void> {
  await tx.deleteFrom("method_codes").where("method_id", "=", methodId).execute();
  if (codes.length === 0) return;
  await tx
    .insertInto("method_codes")
    .values(codes.map(({ list, code }) => ({ method_id: methodId, list, code })))
    .execute();
}

/** `isMethodShown` as a condition on `methods m`. */
export function isVisibleMethod({ personId, isReviewer }: LibraryScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(m.status <> 'draft' or ${sql.lit(isReviewer ? 1 : 0)} = 1
    or exists (select 1 from method_versions own where own.method_id = m.id and own.author_id = ${personId}))`;
}

/** `isVersionShown` as a condition on `method_versions v`. */
export function isVisibleVersion({ personId, isReviewer }: LibraryScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(v.state in ('published', 'superseded') or v.author_id = ${personId}
    or (${sql.lit(isReviewer ? 1 : 0)} = 1 and v.state in ('in-review', 'declined')))`;
}
