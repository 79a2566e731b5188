import type { Platform } from "../platform/context.ts";
import { isoNow } from "../platform/clock.ts";
import { createId } from "../platform/ids.ts";

/** An import of an operator that was read without a row in it. Returns its id. */
export async function insertTestImport({ db, clock }: Platform, operatorId: string): Promise<string> {
  const id = createId();
  await db
    .insertInto("offer_imports")
    .values({
      id,
      operator_id: operatorId,
      person_id: null,
      file_name: "tilbud.csv",
      size_bytes: 1,
      created_at: isoNow(clock),
      status: "ready",
      run: null,
      compared_offers: 0,
      rows_done: 0,
      rows_total: 0,
      added: 0,
      changed: 0,
      confirmed: 0,
      unchanged: 0,
      refused: 0,
      unknown_columns: "[]",
      problem: null,
      recording_id: null,
    })
    .execute();
  return id;
}

/** A recording of an operator that brought nothing. Returns its id. */
export async function insertTestRecording({ db, clock }: Platform, operatorId: string): Promise<string> {
  const id = createId();
  await db
    .insertInto("offer_recordings")
    .values({
      id,
      kind: "changed",
      operator_id: operatorId,
      person_id: null,
      request_key: id,
      facts: 0,
      recorded_at: isoNow(clock),
      undone_at: null,
    })
    .execute();
  return id;
}
