import type { Db } from "../../../platform/db/connect.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inChunks } from "../../storing/in-chunks.ts";
import type { OfferRecordedOffersTable, OfferRecordingsTable } from "../tables.ts";

/** @throws a unique violation when the same request made one before */
export async function insertRecording(tx: Db, recording: OfferRecordingsTable): Promise<void> {
  await tx.insertInto("offer_recordings").values(recording).execute();
}

export function findRecordingByRequest(
  tx: Db,
  requestKey: string,
): Promise<OfferRecordingsTable | undefined> {
  return tx
    .selectFrom("offer_recordings")
    .selectAll()
    .where("request_key", "=", requestKey)
    .executeTakeFirst();
}

export function findRecording(db: Db, recordingId: string): Promise<OfferRecordingsTable | undefined> {
  return db.selectFrom("offer_recordings").selectAll().where("id", "=", recordingId).executeTakeFirst();
}

/** Holds a recording until the transaction ends, so that it is undone once. */
export async function lockRecording(tx: Db, recordingId: string): Promise<OfferRecordingsTable | undefined> {
  await lockRow(tx, "offer_recordings", recordingId);
  return findRecording(tx, recordingId);
}

export async function setRecordedFacts(tx: Db, recordingId: string, facts: number): Promise<void> {
  await tx.updateTable("offer_recordings").set({ facts }).where("id", "=", recordingId).execute();
}

export async function markUndone(tx: Db, recordingId: string, at: string): Promise<void> {
  await tx.updateTable("offer_recordings").set({ undone_at: at }).where("id", "=", recordingId).execute();
}

/** Which of these recordings have been undone. */
export async function listUndoneIds(tx: Db, recordingIds: readonly string[]): Promise<Set<string>> {
  const undone = new Set<string>();
  for (const ids of inChunks(recordingIds)) {
    const rows = await tx
      .selectFrom("offer_recordings")
      .select("id")
      .where("id", "in", ids)
      .where("undone_at", "is not", null)
      .execute();
    for (const { id } of rows) undone.add(id);
  }
  return undone;
}

export async function insertRecordedOffers(
  tx: Db,
  offers: readonly OfferRecordedOffersTable[],
): Promise<void> {
  for (const chunk of inChunks(offers)) await tx.insertInto("offer_recorded_offers").values(chunk).execute();
}

export function listRecordedOffers(tx: Db, recordingId: string): Promise<OfferRecordedOffersTable[]> {
  return tx
    .selectFrom("offer_recorded_offers")
    .selectAll()
    .where("recording_id", "=", recordingId)
    .orderBy("offer_id")
    .execute();
}
