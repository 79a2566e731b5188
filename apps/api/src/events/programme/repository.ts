import type { Selectable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import { AppError } from "../../platform/errors.ts";

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** A programme as it is stored, each list in its own order; sessions by time. */
export interface ProgrammeRows {
  readonly tracks: readonly Row<"event_tracks">[];
  readonly rooms: readonly Row<"event_rooms">[];
  readonly speakers: readonly Row<"event_speakers">[];
  readonly sessions: readonly Row<"event_sessions">[];
  readonly sessionSpeakers: readonly Row<"session_speakers">[];
  readonly materials: readonly Row<"event_materials">[];
}

export async function listProgrammeRows(db: Db, eventId: string): Promise<ProgrammeRows> {
  const [tracks, rooms, speakers, sessions, sessionSpeakers, materials] = await Promise.all([
    db.selectFrom("event_tracks").selectAll().where("event_id", "=", eventId).orderBy("position").execute(),
    db.selectFrom("event_rooms").selectAll().where("event_id", "=", eventId).orderBy("position").execute(),
    db.selectFrom("event_speakers").selectAll().where("event_id", "=", eventId).orderBy("position").execute(),
    db
      .selectFrom("event_sessions")
      .selectAll()
      .where("event_id", "=", eventId)
      .orderBy("starts_at")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("session_speakers as l")
      .innerJoin("event_sessions as s", "s.id", "l.session_id")
      .selectAll("l")
      .where("s.event_id", "=", eventId)
      .orderBy("l.position")
      .execute(),
    db
      .selectFrom("event_materials")
      .selectAll()
      .where("event_id", "=", eventId)
      .orderBy("added_at")
      .orderBy("id")
      .execute(),
  ]);
  return { tracks, rooms, speakers, sessions, sessionSpeakers, materials };
}

/**
 * Stores what is in the rows: what is there by its id is changed, what is new is added. Nothing is taken away.
 * @throws AppError input-invalid when an id is that of something at another event
 */
export async function saveProgrammeRows(
  tx: Db,
  eventId: string,
  { tracks, rooms, speakers, sessions }: Omit<ProgrammeRows, "sessionSpeakers" | "materials">,
): Promise<void> {
  if (tracks.length > 0)
    checkAll(
      tracks,
      await tx
        .insertInto("event_tracks")
        .values([...tracks])
        .onConflict((c) =>
          c
            .column("id")
            .doUpdateSet((eb) => ({ name: eb.ref("excluded.name"), position: eb.ref("excluded.position") }))
            .where("event_tracks.event_id", "=", eventId),
        )
        .executeTakeFirst(),
    );
  if (rooms.length > 0)
    checkAll(
      rooms,
      await tx
        .insertInto("event_rooms")
        .values([...rooms])
        .onConflict((c) =>
          c
            .column("id")
            .doUpdateSet((eb) => ({
              name: eb.ref("excluded.name"),
              seats: eb.ref("excluded.seats"),
              position: eb.ref("excluded.position"),
            }))
            .where("event_rooms.event_id", "=", eventId),
        )
        .executeTakeFirst(),
    );
  if (speakers.length > 0)
    checkAll(
      speakers,
      await tx
        .insertInto("event_speakers")
        .values([...speakers])
        .onConflict((c) =>
          c
            .column("id")
            .doUpdateSet((eb) => ({
              person_id: eb.ref("excluded.person_id"),
              name: eb.ref("excluded.name"),
              title: eb.ref("excluded.title"),
              organisation: eb.ref("excluded.organisation"),
              position: eb.ref("excluded.position"),
            }))
            .where("event_speakers.event_id", "=", eventId),
        )
        .executeTakeFirst(),
    );
  if (sessions.length > 0) checkAll(sessions, await saveSessions(tx, eventId, sessions));
}

function saveSessions(tx: Db, eventId: string, sessions: ProgrammeRows["sessions"]) {
  return tx
    .insertInto("event_sessions")
    .values([...sessions])
    .onConflict((c) =>
      c
        .column("id")
        .doUpdateSet((eb) => ({
          title: eb.ref("excluded.title"),
          description_markdown: eb.ref("excluded.description_markdown"),
          description_html: eb.ref("excluded.description_html"),
          starts_local: eb.ref("excluded.starts_local"),
          starts_fold: eb.ref("excluded.starts_fold"),
          starts_at: eb.ref("excluded.starts_at"),
          ends_local: eb.ref("excluded.ends_local"),
          ends_fold: eb.ref("excluded.ends_fold"),
          ends_at: eb.ref("excluded.ends_at"),
          track_id: eb.ref("excluded.track_id"),
          room_id: eb.ref("excluded.room_id"),
          takes_sign_up: eb.ref("excluded.takes_sign_up"),
          capacity: eb.ref("excluded.capacity"),
        }))
        .where("event_sessions.event_id", "=", eventId),
    )
    .executeTakeFirst();
}

function checkAll(
  rows: readonly unknown[],
  { numInsertedOrUpdatedRows }: { numInsertedOrUpdatedRows?: bigint | undefined },
) {
  if (Number(numInsertedOrUpdatedRows ?? 0) !== rows.length) throw new AppError("input-invalid");
}

/** Who speaks when, in the place of what was said before. */
export async function replaceSessionSpeakers(
  tx: Db,
  sessionIds: readonly string[],
  rows: ProgrammeRows["sessionSpeakers"],
): Promise<void> {
  if (sessionIds.length > 0)
    await tx.deleteFrom("session_speakers").where("session_id", "in", sessionIds).execute();
  if (rows.length > 0)
    await tx
      .insertInto("session_speakers")
      .values([...rows])
      .execute();
}

/** @throws AppError input-invalid when an id is that of a material of another event */
export async function replaceMaterials(
  tx: Db,
  eventId: string,
  rows: ProgrammeRows["materials"],
): Promise<void> {
  await tx.deleteFrom("event_materials").where("event_id", "=", eventId).execute();
  if (rows.length === 0) return;
  const result = await tx
    .insertInto("event_materials")
    .values([...rows])
    .onConflict((c) => c.column("id").doNothing())
    .executeTakeFirst();
  checkAll(rows, result);
}

/** Takes away what is no longer in a programme; its sessions are in nobody's plan any more. */
export async function deleteProgrammeRows(
  tx: Db,
  gone: {
    readonly sessionIds: readonly string[];
    readonly trackIds: readonly string[];
    readonly roomIds: readonly string[];
    readonly speakerIds: readonly string[];
  },
): Promise<void> {
  if (gone.sessionIds.length > 0) {
    await tx.deleteFrom("session_speakers").where("session_id", "in", gone.sessionIds).execute();
    await tx.deleteFrom("session_seats").where("session_id", "in", gone.sessionIds).execute();
    await tx.deleteFrom("event_sessions").where("id", "in", gone.sessionIds).execute();
  }
  if (gone.trackIds.length > 0)
    await tx.deleteFrom("event_tracks").where("id", "in", gone.trackIds).execute();
  if (gone.roomIds.length > 0) await tx.deleteFrom("event_rooms").where("id", "in", gone.roomIds).execute();
  if (gone.speakerIds.length > 0)
    await tx.deleteFrom("event_speakers").where("id", "in", gone.speakerIds).execute();
}

/** The sessions among these that somebody has a seat at or waits for. */
export async function listSessionsChosen(tx: Db, sessionIds: readonly string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom("session_seats")
    .select("session_id")
    .where("session_id", "in", sessionIds)
    .where("state", "<>", "cancelled")
    .groupBy("session_id")
    .execute();
  return new Set(rows.map((row) => row.session_id));
}

/** The sessions among these at which somebody was checked in, or that have a survey. */
export async function listSessionsRecorded(tx: Db, sessionIds: readonly string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom("check_in_actions")
    .select("session_id")
    .where("session_id", "in", sessionIds)
    .union(tx.selectFrom("surveys").select("session_id").where("session_id", "in", sessionIds))
    .execute();
  return new Set(rows.map((row) => row.session_id ?? ""));
}

/** Puts sessions elsewhere in time. */
export async function updateSessionSpan(
  tx: Db,
  id: string,
  span: Pick<
    Row<"event_sessions">,
    "starts_local" | "starts_fold" | "starts_at" | "ends_local" | "ends_fold" | "ends_at"
  >,
): Promise<void> {
  await tx.updateTable("event_sessions").set(span).where("id", "=", id).execute();
}

/** The people among these who have an account here. */
export async function listActivePeople(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("people")
    .select("id")
    .where("id", "in", ids)
    .where("status", "=", "active")
    .execute();
  return new Set(rows.map((row) => row.id));
}
