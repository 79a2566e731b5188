import type { Db } from "../../platform/db/connect.ts";

/** How many sit at each session of an event, and how many wait for it. */
export async function countSessionSeats(
  db: Db,
  eventId: string,
): Promise<Map<string, { taken: number; waiting: number }>> {
  const rows = await db
    .selectFrom("session_seats as l")
    .innerJoin("event_sessions as s", "s.id", "l.session_id")
    .select(["l.session_id", "l.state"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("s.event_id", "=", eventId)
    .where("l.state", "<>", "cancelled")
    .groupBy(["l.session_id", "l.state"])
    .execute();
  const counts = new Map<string, { taken: number; waiting: number }>();
  for (const { session_id, state, count } of rows) {
    const known = counts.get(session_id) ?? { taken: 0, waiting: 0 };
    counts.set(session_id, { ...known, [state === "seated" ? "taken" : "waiting"]: count });
  }
  return counts;
}

/** What a person has at each session of an event. */
export async function listOwnSessionSeats(
  db: Db,
  eventId: string,
  personId: string,
): Promise<Map<string, "seated" | "waiting">> {
  const rows = await db
    .selectFrom("session_seats as l")
    .innerJoin("event_participants as p", "p.id", "l.participant_id")
    .select(["l.session_id", "l.state"])
    .where("p.event_id", "=", eventId)
    .where("p.person_id", "=", personId)
    .where("p.withdrawn_at", "is", null)
    .execute();
  return new Map(
    rows.flatMap(({ session_id, state }) => (state === "cancelled" ? [] : [[session_id, state]])),
  );
}

export async function findSeriesTitle(
  db: Db,
  seriesId: string,
): Promise<{ id: string; title: string } | undefined> {
  return db.selectFrom("event_series").select(["id", "title"]).where("id", "=", seriesId).executeTakeFirst();
}
