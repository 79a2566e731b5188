import type { CalculationStatus } from "@rammevaerk/contracts/rates";
import { sql, type SqlBool } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { CalculationScope } from "../policy.ts";
import { type CalculationRow, selectCalculations } from "../repository.ts";

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
  return count;
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
