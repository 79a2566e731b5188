import type { Db } from "../../platform/db/connect.ts";
import type { EventSeriesTable, EventsTable } from "../tables.ts";

export async function insertSeries(tx: Db, row: EventSeriesTable): Promise<void> {
  await tx.insertInto("event_series").values(row).execute();
}

export function findSeries(db: Db, id: string): Promise<EventSeriesTable | undefined> {
  return db.selectFrom("event_series").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function setSeriesTitle(tx: Db, id: string, title: string): Promise<void> {
  await tx
    .updateTable("event_series")
    .set((eb) => ({ title, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The occurrences of a series from a moment on, in the order of their ids, in which they are locked. */
export function listOccurrences(tx: Db, seriesId: string, startsFrom: string): Promise<EventsTable[]> {
  return tx
    .selectFrom("events")
    .selectAll()
    .where("series_id", "=", seriesId)
    .where("starts_at", ">=", startsFrom)
    .orderBy("id")
    .execute();
}
