import type { CalculationStatus } from "@rammevaerk/contracts/rates";
import { type Insertable, type Selectable, sql, type SqlBool, type Updateable } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationScope, CalculationSubject } from "./policy.ts";
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

function selectCalculations(db: Db) {
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

const openStatuses: readonly CalculationStatus[] = ["draft", "submitted", "returned", "approved"];
const submittedStatuses: readonly CalculationStatus[] = ["submitted", "approved"];

export interface CalculationFilter {
  readonly scope: CalculationScope;
  readonly show: "open" | "published";
  readonly year?: number | undefined;
}

interface PagePart {
  readonly after: readonly string[] | undefined;
  readonly size: number;
}

/** What the reader may know of, newest change first; one more than the page holds. */
export function listCalculations(
  db: Db,
  filter: CalculationFilter,
  { after, size }: PagePart,
): Promise<CalculationRow[]> {
  let query = selectCalculations(db).where(isWithin(filter));
  if (filter.year !== undefined) query = query.where("c.year", "=", filter.year);
  if (after !== undefined) {
    const [at = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(c.updated_at < ${at} or (c.updated_at = ${at} and c.id < ${id}))`);
  }
  return query
    .orderBy("c.updated_at", "desc")
    .orderBy("c.id", "desc")
    .limit(size + 1)
    .execute();
}

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

export async function countCalculations(db: Db, filter: CalculationFilter): Promise<number> {
  let query = db
    .selectFrom("rate_calculations as c")
    .innerJoin("offer_current as n", "n.offer_id", "c.offer_id")
    .select("c.id")
    .where(isWithin(filter));
  if (filter.year !== undefined) query = query.where("c.year", "=", filter.year);
  const { count } = await db
    .selectFrom(query.limit(mostCounted).as("matching"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Open ones by the rule of `mayReadCalculation`; published ones of the reader's own organisations. */
function isWithin({ scope, show }: CalculationFilter) {
  const own = [...scope.economistOf, ...scope.approverOf];
  if (show === "published")
    return sql<SqlBool>`(c.status = 'published' and ${isIn("c.organisation_id", own)})`;
  return sql<SqlBool>`(
    (${isIn("c.status", openStatuses)} and ${isIn("c.organisation_id", scope.economistOf)})
    or (${isIn("c.status", submittedStatuses)}
      and (${isIn("c.organisation_id", scope.approverOf)} or ${isIn("n.region_id", scope.regionIds)}))
  )`;
}

function isIn(column: string, values: readonly string[]) {
  return values.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values.map((value) => sql`${value}`))})`;
}

export interface DueOfferRow {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly closed_on: string | null;
  readonly operator_id: string;
  readonly operator_name: string;
}

/** Offers of these operators that are open in the year, and have no rate for it, published or under way. */
export function listDueOffers(
  db: Db,
  { operatorIds, year }: { operatorIds: readonly string[]; year: number },
  { after, size }: PagePart,
): Promise<DueOfferRow[]> {
  let query = db
    .selectFrom("offers as o")
    .innerJoin("offer_current as n", "n.offer_id", "o.id")
    .innerJoin("organisations as g", "g.id", "o.operator_id")
    .select(["o.id", "o.name", "n.sort_name", "o.closed_on", "o.operator_id", "g.name as operator_name"])
    .where(isIn("o.operator_id", operatorIds))
    .where("o.opened_on", "<", `${year + 1}-01-01`)
    .where((eb) => eb.or([eb("o.closed_on", "is", null), eb("o.closed_on", ">", `${year}-01-01`)]))
    .where(
      sql<SqlBool>`not exists (select 1 from rate_calculations c where c.offer_id = o.id and c.year = ${year}
        and c.status in ('draft', 'submitted', 'returned', 'approved', 'published'))`,
    );
  if (after !== undefined) {
    const [name = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(n.sort_name > ${name} or (n.sort_name = ${name} and o.id > ${id}))`);
  }
  return query
    .orderBy("n.sort_name")
    .orderBy("o.id")
    .limit(size + 1)
    .execute();
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
