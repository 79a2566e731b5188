import type { Db } from "../../../platform/db/connect.ts";
import { queryText } from "../../../platform/db/query-text.ts";

/** The sessions of an event that are signed up for one by one. */
export async function listSignUpSessionIds(db: Db, eventId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("event_sessions")
    .select("id")
    .where("event_id", "=", eventId)
    .where("takes_sign_up", "=", 1)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** The sessions that a participant has chosen. */
export function listChosenSessions(
  db: Db,
  participantId: string,
): Promise<{ session_id: string; state: "seated" | "waiting" | "cancelled" }[]> {
  return db
    .selectFrom("session_seats")
    .select(["session_id", "state"])
    .where("participant_id", "=", participantId)
    .where("state", "<>", "cancelled")
    .orderBy("session_id")
    .execute();
}

/** Puts a participant last in a session's queue. Who was there before and left joins anew. */
export async function joinSessionQueue(
  tx: Db,
  { sessionId, participantId, at }: { sessionId: string; participantId: string; at: string },
): Promise<void> {
  const { last } = await tx
    .selectFrom("session_seats")
    .select((eb) => eb.fn.max("queue_number").as("last"))
    .where("session_id", "=", sessionId)
    .executeTakeFirstOrThrow();
  const place = { state: "waiting" as const, queue_number: (last ?? 0) + 1, created_at: at };
  await tx
    .insertInto("session_seats")
    .values({ session_id: sessionId, participant_id: participantId, ...place })
    .onConflict((conflict) => conflict.columns(["session_id", "participant_id"]).doUpdateSet(place))
    .execute();
}

/** Gives up the seats and places of participants: in the sessions named, or in all. */
export async function leaveSessions(
  tx: Db,
  { participantIds, sessionIds }: { participantIds: readonly string[]; sessionIds?: readonly string[] },
): Promise<void> {
  let query = tx
    .updateTable("session_seats")
    .set({ state: "cancelled", queue_number: null })
    .where("participant_id", "in", [...participantIds])
    .where("state", "<>", "cancelled");
  if (sessionIds !== undefined) query = query.where("session_id", "in", [...sessionIds]);
  await query.execute();
}

/** A session with a queue, and how many seats of it are taken. */
export interface QueuedSession {
  readonly id: string;
  readonly capacity: number | null;
  readonly taken: number;
}

export function listQueuedSessions(db: Db, eventId: string): Promise<QueuedSession[]> {
  return queryText<QueuedSession>(db, {
    text: `select s.id, s.capacity,
        (select count(*) from session_seats t where t.session_id = s.id and t.state = 'seated') as taken
      from event_sessions s
      where s.event_id = ? and exists (select 1 from session_seats w where w.session_id = s.id and w.state = 'waiting')
      order by s.id`,
    values: [eventId],
  });
}

/** Those who wait for a session and have a seat at the event itself, in the order of the queue. */
export async function listSessionQueue(db: Db, sessionId: string): Promise<string[]> {
  const rows = await queryText<{ participant_id: string }>(db, {
    text: `select w.participant_id from session_seats w
      join event_participants p on p.id = w.participant_id and p.withdrawn_at is null
      join event_registrations r on r.id = p.registration_id and r.state in ('seated', 'offered')
      where w.session_id = ? and w.state = 'waiting' order by w.queue_number`,
    values: [sessionId],
  });
  return rows.map((row) => row.participant_id);
}

export async function seatInSession(
  tx: Db,
  { sessionId, participantIds }: { sessionId: string; participantIds: readonly string[] },
): Promise<void> {
  await tx
    .updateTable("session_seats")
    .set({ state: "seated", queue_number: null })
    .where("session_id", "=", sessionId)
    .where("participant_id", "in", [...participantIds])
    .execute();
}
