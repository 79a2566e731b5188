import type { EventOwnerKind } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import type { EventsTable } from "../tables.ts";

const isOut = ["published", "cancelled"] as const;

/** Events that are published, also those called off since. */
export async function listPublishedIds(db: Db, after: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("events")
    .select("id")
    .where("id", ">", after)
    .where("status", "in", isOut)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}

export function listPublishedEvents(db: Db, ids: readonly string[]): Promise<EventsTable[]> {
  return db.selectFrom("events").selectAll().where("id", "in", ids).where("status", "in", isOut).execute();
}

export interface SearchedOwner {
  readonly event_id: string;
  readonly kind: EventOwnerKind;
  readonly id: string;
  readonly accepted_at: string | null;
}

export function listOwnersOf(db: Db, ids: readonly string[]): Promise<SearchedOwner[]> {
  return db
    .selectFrom("event_owners")
    .select(["event_id", "owner_kind as kind", "owner_id as id", "accepted_at"])
    .where("event_id", "in", ids)
    .orderBy("owner_kind")
    .orderBy("owner_id")
    .execute();
}

export function listEventGroups(
  db: Db,
  ids: readonly string[],
): Promise<{ event_id: string; code: string }[]> {
  return db
    .selectFrom("event_target_groups")
    .selectAll()
    .where("event_id", "in", ids)
    .orderBy("code")
    .execute();
}

export interface SearchedSession {
  readonly event_id: string;
  readonly title: string;
  readonly description_html: string;
}

export function listSessionsOf(db: Db, ids: readonly string[]): Promise<SearchedSession[]> {
  return db
    .selectFrom("event_sessions")
    .select(["event_id", "title", "description_html"])
    .where("event_id", "in", ids)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}
