import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { EventMessagesTable } from "../../tables.ts";

/** Stores what an organiser wrote. False when the same submission was stored before. */
export async function insertMessage(tx: Db, row: EventMessagesTable): Promise<boolean> {
  const added = await tx
    .insertInto("event_messages")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** A message with how many participants its mail has been queued for. */
export interface MessageRow extends EventMessagesTable {
  readonly queued: number;
}

/** What organisers wrote to an event's participants, newest first, one more than the page holds. */
export async function listMessages(
  db: Db,
  { eventId, before, size }: { eventId: string; before: string | undefined; size: number },
): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select m.*, (select count(*) from event_participants p
        join event_mailings s on s.participant_id = p.id and s.cause = ${sql.lit("message:")} || m.id
        where p.event_id = m.event_id) as queued
    from event_messages m
    where m.event_id = ${eventId} ${before === undefined ? sql`` : sql`and m.id < ${before}`}
    order by m.id desc limit ${size + 1}`.execute(db);
  return rows;
}

/** Everything that a person wrote to participants, oldest first. */
export function listMessagesOf(db: Db, personId: string): Promise<EventMessagesTable[]> {
  return db.selectFrom("event_messages").selectAll().where("sent_by", "=", personId).orderBy("id").execute();
}

/** Leaves a person's messages without the name of who wrote them. */
export async function forgetSender(tx: Db, personId: string): Promise<void> {
  await tx.updateTable("event_messages").set({ sent_by: null }).where("sent_by", "=", personId).execute();
}
