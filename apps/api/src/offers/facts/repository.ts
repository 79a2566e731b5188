import { factKinds, factRules } from "@rammevaerk/domain/offers";
import type { FactKind } from "@rammevaerk/domain/offers";
import { type CompiledQuery, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import { inChunks } from "../storing/in-chunks.ts";
import type { OfferFactsTable } from "../tables.ts";

const measuredKinds = factKinds.filter((kind) => factRules[kind].reading === "measured");

/**
 * Holds the offers until the transaction ends, so that what is compared with their facts stays true, and answers when
 * each was changed last. Offers that do not exist are absent.
 */
export async function lockOffers(tx: Db, offerIds: readonly string[]): Promise<Map<string, string>> {
  const changedAt = new Map<string, string>();
  for (const ids of inChunks(offerIds.toSorted())) {
    const query = tx.selectFrom("offers").select(["id", "changed_at"]).where("id", "in", ids).orderBy("id");
    const rows = await (isPostgres(tx) ? query.forUpdate() : query).execute();
    for (const row of rows) changedAt.set(row.id, row.changed_at);
  }
  return changedAt;
}

/** All that is believed now about these offers, of these kinds. */
export async function listBelievedFactRows(
  db: Db,
  offerIds: readonly string[],
  kinds: readonly FactKind[],
): Promise<OfferFactsTable[]> {
  const found: OfferFactsTable[] = [];
  if (kinds.length === 0) return found;
  for (const ids of inChunks(offerIds)) {
    const rows = await db
      .selectFrom("offer_facts")
      .selectAll()
      .where("offer_id", "in", ids)
      .where("kind", "in", kinds)
      .where("superseded_at", "is", null)
      .execute();
    found.push(...rows);
  }
  return found;
}

/**
 * What is believed now about these offers and holds on a day or later: facts that have not ended by then, and of what
 * is measured the latest that had begun.
 */
export async function listStandingFactRows(
  db: Db,
  offerIds: readonly string[],
  on: string,
): Promise<OfferFactsTable[]> {
  const found: OfferFactsTable[] = [];
  for (const ids of inChunks(offerIds)) {
    const rows = await db
      .selectFrom("offer_facts")
      .selectAll()
      .where("offer_id", "in", ids)
      .where("superseded_at", "is", null)
      .where(sql<string>`coalesce(valid_to, '9999-12-31')`, ">", on)
      .unionAll((eb) =>
        eb
          .selectFrom("offer_facts")
          .selectAll()
          .where("offer_id", "in", ids)
          .where("superseded_at", "is", null)
          .where(sql<string>`coalesce(valid_to, '9999-12-31')`, "<=", on)
          .where("kind", "in", measuredKinds)
          .where((where) =>
            where(
              where.refTuple("offer_id", "kind", "key", "unit_id", "valid_from"),
              "in",
              where
                .selectFrom("offer_facts")
                .select(({ fn }) => [
                  "offer_id",
                  "kind",
                  "key",
                  "unit_id",
                  fn.max("valid_from").as("valid_from"),
                ])
                .where("offer_id", "in", ids)
                .where("kind", "in", measuredKinds)
                .where("superseded_at", "is", null)
                .where("valid_from", "<=", on)
                .groupBy(["offer_id", "kind", "key", "unit_id"])
                .$asTuple("offer_id", "kind", "key", "unit_id", "valid_from"),
            ),
          ),
      )
      .execute();
    found.push(...rows);
  }
  return found;
}

/** All that was ever recorded about an offer by a moment, of these kinds or of all. */
export function listFactRowsKnownAt(
  db: Db,
  offerId: string,
  { knownAt, kinds }: { knownAt: string; kinds?: readonly FactKind[] },
): Promise<OfferFactsTable[]> {
  let query = db
    .selectFrom("offer_facts")
    .selectAll()
    .where("offer_id", "=", offerId)
    .where("recorded_at", "<=", knownAt);
  if (kinds !== undefined) query = query.where("kind", "in", kinds);
  return query.execute();
}

/** The facts with these ids, whether they are still believed or not. */
export async function listFactRows(db: Db, factIds: readonly string[]): Promise<OfferFactsTable[]> {
  const found: OfferFactsTable[] = [];
  for (const ids of inChunks(factIds)) {
    found.push(...(await db.selectFrom("offer_facts").selectAll().where("id", "in", ids).execute()));
  }
  return found;
}

/** What a recording brought, and what it superseded. */
export async function listFactRowsOfRecording(
  db: Db,
  recordingId: string,
): Promise<{ brought: OfferFactsTable[]; superseded: OfferFactsTable[] }> {
  const facts = db.selectFrom("offer_facts").selectAll();
  return {
    brought: await facts.where("recording_id", "=", recordingId).execute(),
    superseded: await facts.where("superseded_recording_id", "=", recordingId).execute(),
  };
}

/** The registry believes them no longer. What it believed already not is left as it is. */
export async function supersedeFacts(
  tx: Db,
  factIds: readonly string[],
  { at, recordingId }: { at: string; recordingId: string },
): Promise<void> {
  for (const ids of inChunks(factIds)) {
    await tx
      .updateTable("offer_facts")
      .set({ superseded_at: at, superseded_recording_id: recordingId })
      .where("id", "in", ids)
      .where("superseded_at", "is", null)
      .execute();
  }
}

const factColumns = [
  "id",
  "offer_id",
  "unit_id",
  "kind",
  "key",
  "value",
  "valid_from",
  "valid_to",
  "source",
  "as_of",
  "confirmed_on",
  "confirmed_by",
  "recorded_at",
  "superseded_at",
  "recording_id",
  "superseded_recording_id",
] as const satisfies readonly (keyof OfferFactsTable)[];

/** Compiled once for each number of rows: an import brings thousands, and the same text is prepared once. */
const insertsOf = new WeakMap<object, Map<number, CompiledQuery>>();

/** @throws a unique violation where two facts of one source would begin on the same day */
export async function insertFacts(tx: Db, rows: readonly OfferFactsTable[]): Promise<void> {
  for (const chunk of inChunks(rows)) {
    const compiled = getInsert(tx, chunk.length);
    const parameters = chunk.flatMap((row) => factColumns.map((column) => row[column]));
    await tx.executeQuery({ ...compiled, parameters });
  }
}

function getInsert(tx: Db, size: number): CompiledQuery {
  const { adapter } = tx.getExecutor();
  const known = insertsOf.get(adapter) ?? new Map<number, CompiledQuery>();
  insertsOf.set(adapter, known);
  const found = known.get(size);
  if (found !== undefined) return found;
  const row = sql`(${sql.join(factColumns.map(() => sql`${""}`))})`;
  const compiled = sql`insert into offer_facts (${sql.join(factColumns.map((name) => sql.ref(name)))})
    values ${sql.join(Array.from({ length: size }, () => row))}`.compile(tx);
  known.set(size, compiled);
  return compiled;
}
