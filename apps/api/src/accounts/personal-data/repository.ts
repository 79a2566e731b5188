import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { AuditEntriesTable } from "../../platform/db/tables.ts";
import type { GrantsTable } from "../tables.ts";

/** All that a person ever held, ended or not. */
export async function listAllGrantsOf(db: Db, personId: string): Promise<GrantsTable[]> {
  return db.selectFrom("grants").selectAll().where("person_id", "=", personId).orderBy("id").execute();
}

/** What a person did, as the audit has it. */
export async function listActionsOf(
  db: Db,
  personId: string,
): Promise<Pick<AuditEntriesTable, "at" | "action" | "subject_kind" | "subject_id">[]> {
  return db
    .selectFrom("audit_entries")
    .select(["at", "action", "subject_kind", "subject_id"])
    .where("actor_id", "=", personId)
    .orderBy("id")
    .execute();
}

/** Removes what is in the outbox for a person or about their address, sent or not. */
export async function deleteMessagesAbout(
  tx: Db,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  const pattern = containsPattern(JSON.stringify(email).slice(1, -1));
  await tx
    .deleteFrom("outbox_messages")
    .where(sql<SqlBool>`(person_id = ${personId} or payload like ${pattern} escape '\\')`)
    .execute();
}

export async function deleteCompetencesOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("competences").where("person_id", "=", personId).execute();
}
