import { type Insertable, type Selectable, sql, type SqlBool, type Updateable } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationSubject } from "./policy.ts";
import type { RateCalculationsTable } from "./tables.ts";

/** What a calculation needs to know of its offer. */
export interface RatedOffer {
  readonly id: string;
  readonly name: string;
  readonly operatorId: string;
  readonly regionId: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly isDemo: boolean;
  /** As the registry knows them now; null while it does not. */
  readonly places: number | null;
}

export async function findRatedOffer(db: Db, offerId: string): Promise<RatedOffer | undefined> {
  const row = await db
    .selectFrom("offers as o")
    .innerJoin("offer_current as n", "n.offer_id", "o.id")
    .select(["o.id", "o.name", "o.operator_id", "n.region_id", "o.opened_on", "o.closed_on", "o.is_demo"])
    .select("n.places")
    .where("o.id", "=", offerId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      operatorId: row.operator_id,
      regionId: row.region_id,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
      isDemo: row.is_demo === 1,
      places: row.places,
    }
  );
}

export async function findCalculationSubject(db: Db, id: string): Promise<CalculationSubject | undefined> {
  const row = await db
    .selectFrom("rate_calculations as c")
    .innerJoin("offer_current as n", "n.offer_id", "c.offer_id")
    .select(["c.organisation_id", "c.status", "c.submitted_by", "n.region_id"])
    .where("c.id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      id,
      operatorId: row.organisation_id,
      regionId: row.region_id,
      status: row.status,
      submittedBy: row.submitted_by,
    }
  );
}

/** A calculation with what a list says of its offer and operator. */
export type CalculationRow = Selectable<RateCalculationsTable> & {
  offer_name: string;
  offer_closed_on: string | null;
  region_id: string;
  operator_name: string;
};

export function selectCalculations(db: Db) {
  return db
    .selectFrom("rate_calculations as c")
    .innerJoin("offer_current as n", "n.offer_id", "c.offer_id")
    .innerJoin("organisations as g", "g.id", "c.organisation_id")
    .selectAll("c")
    .select([
      "n.name as offer_name",
      "n.closed_on as offer_closed_on",
      "n.region_id",
      "g.name as operator_name",
    ]);
}

export function findCalculation(db: Db, id: string): Promise<CalculationRow | undefined> {
  return selectCalculations(db).where("c.id", "=", id).executeTakeFirst();
}

/** Answers false when a calculation with the same `request_id` is there already; nothing is stored then. */
export async function insertCalculation(tx: Db, row: Insertable<RateCalculationsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("rate_calculations")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Rows in one statement: a database takes only so many values at once. */
const rowsAtOnce = 400;

export async function insertCalculations(
  tx: Db,
  rows: readonly Insertable<RateCalculationsTable>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await tx
      .insertInto("rate_calculations")
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
  }
}

export async function findCalculationIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("rate_calculations")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateCalculation(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<RateCalculationsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("rate_calculations")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What was published for an offer: newest year first, and of one year the rate in force first. */
export async function listPublished(db: Db, offerId: string, year?: number): Promise<CalculationRow[]> {
  let query = selectCalculations(db)
    .where("c.offer_id", "=", offerId)
    .where("c.status", "in", ["published", "superseded"]);
  if (year !== undefined) query = query.where("c.year", "=", year);
  return query
    .orderBy("c.year", "desc")
    .orderBy("c.published_at", "desc")
    .orderBy("c.id", "desc")
    .limit(200)
    .execute();
}

/** The rates in force of these offers in the newest year before a year. */
export async function listLatestPublished(
  db: Db,
  offerIds: readonly string[],
  beforeYear: number,
): Promise<Pick<RateCalculationsTable, "id" | "offer_id" | "year" | "unit_rate_oere">[]> {
  if (offerIds.length === 0) return [];
  return db
    .selectFrom("rate_calculations as c")
    .select(["c.id", "c.offer_id", "c.year", "c.unit_rate_oere"])
    .where("c.offer_id", "in", [...offerIds])
    .where("c.status", "=", "published")
    .where(
      sql<SqlBool>`c.year = (select max(p.year) from rate_calculations p
        where p.offer_id = c.offer_id and p.status = 'published' and p.year < ${beforeYear})`,
    )
    .execute();
}

/** Takes the rate in force for the year out of force. Answers its id, if there was one. */
export async function supersedePublished(
  tx: Db,
  { offerId, year, at }: { offerId: string; year: number; at: string },
): Promise<string | undefined> {
  const row = await tx
    .updateTable("rate_calculations")
    .set({ status: "superseded", superseded_at: at })
    .where("offer_id", "=", offerId)
    .where("year", "=", year)
    .where("status", "=", "published")
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Where a person stands as author of calculations and accounts, for their own data. */
export function listCalculationsOf(db: Db, personId: string) {
  return db
    .selectFrom("rate_calculations as c")
    .innerJoin("offers as o", "o.id", "c.offer_id")
    .select(["c.id", "o.name as offer", "c.year", "c.status", "c.created_at as createdAt"])
    .select(["c.started_by", "c.submitted_by", "c.approved_by", "c.published_by"])
    .where((eb) => eb.or(authorColumns.map((column) => eb(`c.${column}`, "=", personId))))
    .orderBy("c.id")
    .execute();
}

const authorColumns = ["started_by", "submitted_by", "approved_by", "published_by"] as const;

/** Unlinks a person from what they calculated; the calculations stay. */
export async function forgetAuthor(tx: Db, personId: string): Promise<void> {
  for (const column of authorColumns) {
    await tx
      .updateTable("rate_calculations")
      .set({ [column]: null })
      .where(column, "=", personId)
      .execute();
  }
  await tx
    .updateTable("account_years")
    .set({ updated_by: null })
    .where("updated_by", "=", personId)
    .execute();
}
