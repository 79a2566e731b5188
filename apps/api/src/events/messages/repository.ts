import type { Db } from "../../platform/db/connect.ts";

/** Notes that a participant is mailed about a cause. Absent when that was done before; else whose account it is, if any. */
export async function insertMailing(
  tx: Db,
  { participantId, cause, createdAt }: { participantId: string; cause: string; createdAt: string },
): Promise<{ personId: string | null } | undefined> {
  const added = await tx
    .insertInto("event_mailings")
    .values({ participant_id: participantId, cause, created_at: createdAt })
    .onConflict((conflict) => conflict.columns(["participant_id", "cause"]).doNothing())
    .returning("participant_id")
    .executeTakeFirst();
  if (added === undefined) return undefined;
  return tx
    .selectFrom("event_participants")
    .select("person_id as personId")
    .where("id", "=", participantId)
    .executeTakeFirst();
}

/** How often an event's time, place or status was changed. */
export async function getSequence(db: Db, eventId: string): Promise<number> {
  const { sequence } = await db
    .selectFrom("events")
    .select("sequence")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return sequence;
}

/** The key that participants' own addresses are made with; `fresh` becomes it when there is none. */
export async function findOrKeepParticipantKey(db: Db, fresh: string): Promise<string> {
  const name = "participant-key";
  await db
    .insertInto("settings")
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return value;
}
