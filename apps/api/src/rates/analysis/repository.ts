import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { Insertable, Selectable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { PriceWageEstimatesTable } from "./tables.ts";

export type EstimateRow = Selectable<PriceWageEstimatesTable>;

/** Everything that was ever recorded, what was withdrawn too: a few rows a year. */
export function listEstimateRows(db: Db): Promise<EstimateRow[]> {
  return db
    .selectFrom("price_wage_estimates")
    .selectAll()
    .orderBy("from_year", "desc")
    .orderBy("published_on", "desc")
    .orderBy("id", "desc")
    .execute();
}

export function findEstimateRow(db: Db, id: string): Promise<EstimateRow | undefined> {
  return db.selectFrom("price_wage_estimates").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Answers false when the same request is stored already; nothing is stored then. */
export async function insertEstimate(tx: Db, row: Insertable<PriceWageEstimatesTable>): Promise<boolean> {
  const result = await tx
    .insertInto("price_wage_estimates")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Answers false when it was withdrawn already. */
export async function withdrawEstimateRow(
  tx: Db,
  { id, on, reason }: { id: string; on: string; reason: string },
): Promise<boolean> {
  const result = await tx
    .updateTable("price_wage_estimates")
    .set({ withdrawn_on: on, withdraw_reason: reason })
    .where("id", "=", id)
    .where("withdrawn_on", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A published rate in force, with what the analysis counts it by. */
export interface AnalysedRateRow {
  readonly offer_id: string;
  readonly offer_name: string;
  readonly year: number;
  readonly operator_id: string;
  readonly operator_name: string;
  readonly operator_kind: OrganisationKind;
  readonly frozen: string | null;
  readonly is_demo: number;
}

/** Only what is published and in force, and only offers that the framework agreement covers: drafts have no way in here. */
export function listAnalysedRates(
  db: Db,
  { municipalityCodes, years }: { municipalityCodes: readonly string[]; years: readonly number[] },
): Promise<AnalysedRateRow[]> {
  return db
    .selectFrom("rate_calculations as c")
    .innerJoin("offers as o", "o.id", "c.offer_id")
    .innerJoin("organisations as g", "g.id", "c.organisation_id")
    .select(["c.offer_id", "o.name as offer_name", "c.year", "c.frozen", "c.is_demo"])
    .select(["g.id as operator_id", "g.name as operator_name", "g.kind as operator_kind"])
    .where("c.status", "=", "published")
    .where("c.year", "in", [...years])
    .where("o.municipality_code", "in", [...municipalityCodes])
    .where("o.category", "!=", "outside")
    .orderBy("c.offer_id")
    .execute();
}

/** The years that rates are in force for, newest first. */
export async function listPublishedYears(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom("rate_calculations")
    .select("year")
    .distinct()
    .where("status", "=", "published")
    .orderBy("year", "desc")
    .execute();
  return rows.map(({ year }) => year);
}

/** An offer that was open in a year. */
export interface OpenOfferRow {
  readonly id: string;
  readonly name: string;
  readonly operator_name: string;
}

/** The offers of these municipalities that the agreement covers and that were open at least a day of the year, by name. */
export function listOpenOffers(
  db: Db,
  { municipalityCodes, year }: { municipalityCodes: readonly string[]; year: number },
): Promise<OpenOfferRow[]> {
  return db
    .selectFrom("offers as o")
    .innerJoin("offer_current as n", "n.offer_id", "o.id")
    .innerJoin("organisations as g", "g.id", "o.operator_id")
    .select(["o.id", "o.name", "g.name as operator_name"])
    .where("o.municipality_code", "in", [...municipalityCodes])
    .where("o.category", "!=", "outside")
    .where("o.opened_on", "<", `${year + 1}-01-01`)
    .where((eb) => eb.or([eb("o.closed_on", "is", null), eb("o.closed_on", ">", `${year}-01-01`)]))
    .orderBy("n.sort_name")
    .orderBy("o.id")
    .execute();
}

/** What offers of these municipalities are said to rest on in a year; of several for one offer the latest comes last. */
export function listLegalBasisFacts(
  db: Db,
  { municipalityCodes, year }: { municipalityCodes: readonly string[]; year: number },
): Promise<{ offer_id: string; value: string }[]> {
  return db
    .selectFrom("offer_facts as f")
    .innerJoin("offers as o", "o.id", "f.offer_id")
    .select(["f.offer_id", "f.value"])
    .where("f.kind", "=", "legal-basis")
    .where("f.superseded_at", "is", null)
    .where("f.valid_from", "<", `${year + 1}-01-01`)
    .where((eb) => eb.or([eb("f.valid_to", "is", null), eb("f.valid_to", ">", `${year}-01-01`)]))
    .where("o.municipality_code", "in", [...municipalityCodes])
    .orderBy("f.valid_from")
    .orderBy("f.id")
    .execute();
}
