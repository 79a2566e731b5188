import type { Db } from "../../platform/db/connect.ts";

/** An event with what a person is to it. */
export interface RelatedEvent {
  readonly title: string;
  readonly startsAt: string;
}

export async function listCreatedBy(db: Db, personId: string): Promise<RelatedEvent[]> {
  return selectEvents(db).where("created_by", "=", personId).execute();
}

export async function listContactOf(db: Db, personId: string): Promise<RelatedEvent[]> {
  return selectEvents(db).where("contact_id", "=", personId).execute();
}

function selectEvents(db: Db) {
  return db.selectFrom("events").select(["title", "starts_at as startsAt"]).orderBy("id");
}

/** What organisers wrote of a person as a speaker. */
export function listSpeakingOf(
  db: Db,
  personId: string,
): Promise<(RelatedEvent & { name: string; speakerTitle: string; organisation: string })[]> {
  return db
    .selectFrom("event_speakers as s")
    .innerJoin("events as e", "e.id", "s.event_id")
    .select(["e.title", "e.starts_at as startsAt", "s.name", "s.title as speakerTitle", "s.organisation"])
    .where("s.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
}

/** Takes a person from what was written about events; as a speaker unlinked, or removed with the name. */
export async function forgetPerson(
  tx: Db,
  personId: string,
  { removesSpeaker }: { removesSpeaker: boolean },
): Promise<void> {
  await tx.updateTable("events").set({ created_by: null }).where("created_by", "=", personId).execute();
  await tx.updateTable("events").set({ contact_id: null }).where("contact_id", "=", personId).execute();
  await tx.updateTable("event_owners").set({ added_by: null }).where("added_by", "=", personId).execute();
  if (removesSpeaker) {
    const own = tx.selectFrom("event_speakers").select("id").where("person_id", "=", personId);
    await tx.deleteFrom("session_speakers").where("speaker_id", "in", own).execute();
    await tx.deleteFrom("event_speakers").where("person_id", "=", personId).execute();
  } else
    await tx
      .updateTable("event_speakers")
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
}
