import type { FactKind } from "@rammevaerk/domain/offers";
import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";
import type { OfferFactsTable, OfferUnitsTable } from "../tables.ts";

/** The names of organisations, for those who confirmed something. */
export async function listOrganisationNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("organisations").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

type BelievedRow = Omit<OfferFactsTable, "recording_id" | "superseded_recording_id">;

/** All that is believed about an offer now, in no order. */
export function listBelievedRows(db: Db, offerId: string): Promise<BelievedRow[]> {
  return queryText(db, {
    text: `select id, offer_id, unit_id, kind, key, value, valid_from, valid_to, source, as_of, confirmed_on, confirmed_by,
        recorded_at, superseded_at
      from offer_facts where offer_id = ? and superseded_at is null`,
    values: [offerId],
  });
}

/** The units of an offer, oldest first. */
export function listUnitsOf(db: Db, offerId: string): Promise<OfferUnitsTable[]> {
  return queryText(db, {
    text: "select * from offer_units where offer_id = ? order by id",
    values: [offerId],
  });
}

/** All that was ever recorded about an offer, newest first; one more than the page holds. */
export function listHistoryRows(
  db: Db,
  offerId: string,
  { kind, after, size }: { kind: FactKind | undefined; after: readonly string[] | undefined; size: number },
): Promise<OfferFactsTable[]> {
  let query = db.selectFrom("offer_facts").selectAll().where("offer_id", "=", offerId);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (after !== undefined) {
    const [recordedAt = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(recorded_at, id) < (${recordedAt}, ${id})`);
  }
  return query
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(size + 1)
    .execute();
}

/** The published calculation behind an offer's rates, by year. */
export async function listPublishedCalculations(db: Db, offerId: string): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom("rate_calculations")
    .select(["year", "id"])
    .where("offer_id", "=", offerId)
    .where("status", "=", "published")
    .execute();
  return new Map(rows.map((row) => [row.year, row.id]));
}
