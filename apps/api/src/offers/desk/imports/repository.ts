import type { RowOutcome } from "@rammevaerk/contracts/offer-desk";
import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inChunks } from "../../storing/in-chunks.ts";
import type { OfferImportOffersTable, OfferImportRowsTable, OfferImportsTable } from "../tables.ts";

export interface ImportWithNames extends OfferImportsTable {
  readonly person_name: string | null;
  readonly applied_at: string | null;
  readonly undone_at: string | null;
}

function selectImports(db: Db) {
  return db
    .selectFrom("offer_imports as i")
    .leftJoin("people as p", "p.id", "i.person_id")
    .leftJoin("offer_recordings as r", "r.id", "i.recording_id")
    .selectAll("i")
    .select(["p.name as person_name", "r.recorded_at as applied_at", "r.undone_at as undone_at"]);
}

export function findImport(db: Db, importId: string): Promise<ImportWithNames | undefined> {
  return selectImports(db).where("i.id", "=", importId).executeTakeFirst();
}

/** What these operators' reporters have handed in, newest first. */
export function listImports(
  db: Db,
  { operatorIds, after, size }: { operatorIds: readonly string[]; after?: string | undefined; size: number },
): Promise<ImportWithNames[]> {
  if (operatorIds.length === 0) return Promise.resolve([]);
  let query = selectImports(db).where("i.operator_id", "in", operatorIds);
  if (after !== undefined) query = query.where("i.id", "<", after);
  return query.orderBy("i.id", "desc").limit(size).execute();
}

export async function insertImport(tx: Db, row: OfferImportsTable): Promise<void> {
  await tx.insertInto("offer_imports").values(row).execute();
}

export async function lockImport(tx: Db, importId: string): Promise<OfferImportsTable | undefined> {
  await lockRow(tx, "offer_imports", importId);
  return tx.selectFrom("offer_imports").selectAll().where("id", "=", importId).executeTakeFirst();
}

export async function updateImport(
  tx: Db,
  importId: string,
  values: Partial<Omit<OfferImportsTable, "id">>,
): Promise<void> {
  await tx.updateTable("offer_imports").set(values).where("id", "=", importId).execute();
}

/** Takes an import over for a reading of its own, with nothing left of an earlier one. Answers false when it is not to be read. */
export async function beginReading(tx: Db, importId: string, run: string): Promise<boolean> {
  const row = await lockImport(tx, importId);
  if (row?.status !== "reading") return false;
  await tx.deleteFrom("offer_import_rows").where("import_id", "=", importId).execute();
  await tx.deleteFrom("offer_import_offers").where("import_id", "=", importId).execute();
  const none = { added: 0, changed: 0, confirmed: 0, unchanged: 0, refused: 0 };
  await updateImport(tx, importId, { ...none, run, rows_done: 0, rows_total: null, problem: null });
  return true;
}

/** Whether the import is still to be read by this reading. */
export async function isOwnReading(tx: Db, importId: string, run: string): Promise<boolean> {
  const row = await lockImport(tx, importId);
  return row?.status === "reading" && row.run === run;
}

export async function insertImportRows(tx: Db, rows: readonly OfferImportRowsTable[]): Promise<void> {
  for (const chunk of inChunks(rows)) await tx.insertInto("offer_import_rows").values(chunk).execute();
}

export async function insertImportOffers(tx: Db, rows: readonly OfferImportOffersTable[]): Promise<void> {
  for (const chunk of inChunks(rows)) await tx.insertInto("offer_import_offers").values(chunk).execute();
}

export function listImportOffers(db: Db, importId: string): Promise<OfferImportOffersTable[]> {
  return db
    .selectFrom("offer_import_offers")
    .selectAll()
    .where("import_id", "=", importId)
    .orderBy("offer_id")
    .execute();
}

/** Rows by their number, of one outcome or of all. */
export function listImportRows(
  db: Db,
  {
    importId,
    outcome,
    after,
    size,
  }: { importId: string; outcome?: RowOutcome | undefined; after: number; size: number },
): Promise<OfferImportRowsTable[]> {
  let query = db
    .selectFrom("offer_import_rows")
    .selectAll()
    .where("import_id", "=", importId)
    .where("row_number", ">", after);
  if (outcome !== undefined) query = query.where("outcome", "=", outcome);
  return query.orderBy("row_number").limit(size).execute();
}

/** What is to be recorded, offer by offer, so that all about one offer is together. */
export function listPlans(
  db: Db,
  importId: string,
  offerIds: readonly string[],
): Promise<{ row_number: number; offer_id: string | null; plan: string | null }[]> {
  return db
    .selectFrom("offer_import_rows")
    .select(["row_number", "offer_id", "plan"])
    .where("import_id", "=", importId)
    .where("offer_id", "in", offerIds)
    .where("plan", "is not", null)
    .orderBy("row_number")
    .execute();
}

/** The offers that something is to be recorded of. */
export async function listPlannedOfferIds(db: Db, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("offer_import_rows")
    .select("offer_id")
    .distinct()
    .where("import_id", "=", importId)
    .where("plan", "is not", null)
    .orderBy("offer_id")
    .execute();
  return rows.flatMap(({ offer_id: id }) => id ?? []);
}

export async function deletePlans(tx: Db, importId: string): Promise<void> {
  await tx.updateTable("offer_import_rows").set({ plan: null }).where("import_id", "=", importId).execute();
}

export async function deleteImportRows(tx: Db, importId: string): Promise<void> {
  await tx.deleteFrom("offer_import_rows").where("import_id", "=", importId).execute();
  await tx.deleteFrom("offer_import_offers").where("import_id", "=", importId).execute();
}

/** A text for all that is believed about each offer and what it is: another as soon as any of it is. */
export async function listOfferStates(db: Db, offerIds: readonly string[]): Promise<Map<string, string>> {
  const states = new Map<string, string>();
  for (const ids of inChunks(offerIds)) {
    const rows = await db
      .selectFrom("offers as o")
      .leftJoin("offer_facts as f", (join) =>
        join.onRef("f.offer_id", "=", "o.id").on("f.superseded_at", "is", null),
      )
      .select([
        "o.id",
        "o.version",
        sql<string>`count(f.id)`.as("facts"),
        sql<string>`max(f.id)`.as("newest"),
      ])
      .where("o.id", "in", ids)
      .groupBy(["o.id", "o.version"])
      .execute();
    for (const { id, version, facts, newest } of rows) states.set(id, `${version} ${facts} ${newest}`);
  }
  return states;
}

export async function countOffersOf(db: Db, operatorId: string): Promise<number> {
  const { total } = await db
    .selectFrom("offers")
    .select(({ fn }) => fn.countAll<number | string>().as("total"))
    .where("operator_id", "=", operatorId)
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Adds to what the reading has found so far. */
export async function addToImport(
  tx: Db,
  importId: string,
  found: Readonly<Record<RowOutcome, number>>,
): Promise<void> {
  const rows = Object.values(found).reduce((sum, count) => sum + count, 0);
  await tx
    .updateTable("offer_imports")
    .set((eb) => ({
      rows_done: eb("rows_done", "+", rows),
      added: eb("added", "+", found.added),
      changed: eb("changed", "+", found.changed),
      confirmed: eb("confirmed", "+", found.confirmed),
      unchanged: eb("unchanged", "+", found.unchanged),
      refused: eb("refused", "+", found.refused),
    }))
    .where("id", "=", importId)
    .execute();
}

/** Of these ids, ours and those on Tilbudsportalen, which belong to offers of others. */
export async function listForeignIds(
  db: Db,
  ids: readonly string[],
  operatorId: string,
): Promise<Set<string>> {
  const foreign = new Set<string>();
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("offers")
      .select(["id", "portal_offer_id"])
      .where((eb) => eb.or([eb("id", "in", chunk), eb("portal_offer_id", "in", chunk)]))
      .where("operator_id", "!=", operatorId)
      .execute();
    for (const row of rows) {
      foreign.add(row.id);
      if (row.portal_offer_id !== null) foreign.add(row.portal_offer_id);
    }
  }
  return foreign;
}
