import type { Grant, Role } from "@rammevaerk/domain/accounts";
import { sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { PeopleTable, SessionsTable } from "../tables.ts";

type PersonColumns = Pick<PeopleTable, "language" | "two_factor_since" | "is_demo">;

export type SessionWithPerson = SessionsTable &
  PersonColumns & {
    grants: Grant[];
    roles_requiring_two_factor: Role[];
  };

/**
 * The session with its person, the rights in force at `now`, and the roles that require two-factor sign-in:
 * one query, for it runs with every call. Absent when expired, or when the account is not active.
 */
export async function findSession(db: Db, id: string, now: string): Promise<SessionWithPerson | undefined> {
  const { rows } = await sql<
    SessionsTable &
      PersonColumns & {
        role: Role | null;
        limit_kind: Grant["limitKind"];
        limit_id: string;
        required_role: Role | null;
      }
  >`
    select s.id, s.person_id, s.expires_at, s.created_at, s.last_seen_at, s.device,
      p.language, p.two_factor_since, p.is_demo, g.role, g.limit_kind, g.limit_id, r.role as required_role
    from sessions s
    join people p on p.id = s.person_id and p.status = 'active'
    left join grants g on g.person_id = s.person_id and g.ended_at is null
      and (g.expires_at is null or g.expires_at > ${now})
    left join role_requirements r on r.role = g.role
    where s.id = ${id} and s.expires_at > ${now}`.execute(db);
  const first = rows[0];
  if (first === undefined) return undefined;
  const grants = rows.flatMap((row) =>
    row.role === null ? [] : [{ role: row.role, limitKind: row.limit_kind, limitId: row.limit_id }],
  );
  const required = rows.flatMap((row) => (row.required_role === null ? [] : [row.required_role]));
  return { ...first, grants, roles_requiring_two_factor: [...new Set(required)] };
}

/** A person's sessions that have not expired, the one last used first. */
export async function listSessions(db: Db, personId: string, now: string): Promise<SessionsTable[]> {
  return db
    .selectFrom("sessions")
    .selectAll()
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .orderBy("id")
    .execute();
}

export async function insertSession(db: Db, session: SessionsTable): Promise<void> {
  await db.insertInto("sessions").values(session).execute();
}

export async function prolongSession(
  db: Db,
  id: string,
  { expiresAt, seenAt }: { expiresAt: string; seenAt: string },
): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ expires_at: expiresAt, last_seen_at: seenAt })
    .where("id", "=", id)
    .execute();
}

export async function deleteSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom("sessions").where("id", "=", id).execute();
}

/** Ends one of a person's own sessions. Answers whether there was one. */
export async function deleteOwnSession(
  db: Db,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends a person's sessions, but for the one that is to stay. Answers how many ended. */
export async function deleteSessionsOf(db: Db, personId: string, keptId?: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("person_id", "=", personId)
    .where("id", "!=", keptId ?? "")
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Removes sessions that have expired: a person's, or everybody's. */
export async function deleteExpiredSessions(db: Db, now: string, personId?: string): Promise<void> {
  let query = db.deleteFrom("sessions").where("expires_at", "<=", now);
  if (personId !== undefined) query = query.where("person_id", "=", personId);
  await query.execute();
}
