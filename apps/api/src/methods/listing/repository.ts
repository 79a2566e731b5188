import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { MethodRow } from "../repository.ts";
import type { MethodFilter } from "./method-filter.ts";

export type MethodSort = "name" | "newest" | "relevance";
type Condition = RawBuilder<SqlBool>;

/** By what a list is ordered, and whether the greatest comes first; then by name, then by id. */
const orders = {
  name: { value: sql<string>`''`, isDescending: false },
  newest: { value: sql<string>`m.published_at`, isDescending: true },
  relevance: {
    value: sql<string>`case m.relevance when 'high' then '1' when 'some' then '2' when 'little' then '3' else '4' end`,
    isDescending: false,
  },
} as const;

function hasCode(list: string, code: string): Condition {
  return sql`exists (select 1 from method_codes k where k.method_id = m.id and k.list = ${list} and k.code = ${code})`;
}

function isValue(column: string, value: string): Condition {
  return value === "none" ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`;
}

/** The filter as a condition on `methods m`, for lists and feeds. Drafts are in none. */
export function whereMethods(filter: MethodFilter): Condition {
  const { ids, targetGroup, legalBasis, band, age, standing, relevance, dueBy, watchedBy } = filter;
  const parts: Condition[] = [
    filter.includesRetired ? sql`m.status in ('published', 'retired')` : sql`m.status = 'published'`,
  ];
  if (ids !== undefined) parts.push(ids.length === 0 ? sql`1 = 0` : sql`m.id in (${sql.join([...ids])})`);
  if (targetGroup !== undefined) parts.push(hasCode("target-group", targetGroup));
  if (legalBasis !== undefined) parts.push(hasCode("legal-basis", legalBasis));
  if (band !== undefined) parts.push(hasCode("band", band));
  if (age !== undefined)
    parts.push(
      sql`(m.age_from is null or m.age_from <= ${age}) and (m.age_to is null or m.age_to >= ${age})`,
    );
  if (standing !== undefined) parts.push(isValue("m.standing", standing));
  if (relevance !== undefined) parts.push(isValue("m.relevance", relevance));
  if (dueBy !== undefined) parts.push(sql`m.status = 'published' and m.next_review_on <= ${dueBy}`);
  if (watchedBy !== undefined)
    parts.push(
      sql`exists (select 1 from method_watches w where w.method_id = m.id and w.person_id = ${watchedBy})`,
    );
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

/** A method in a list, with the value by which it stands there. */
export interface ListedMethod extends MethodRow {
  readonly order_value: string;
}

/** The methods that the filter lets through, in order, one more than the page holds. */
export async function listMethodPage(
  db: Db,
  filter: MethodFilter,
  { sort, after, size }: { sort: MethodSort; after: readonly string[] | undefined; size: number },
): Promise<ListedMethod[]> {
  const { value, isDescending } = orders[sort];
  const [at = "", name = "", id = ""] = after ?? [];
  const isBeyond = isDescending ? sql`${value} < ${at}` : sql`${value} > ${at}`;
  const isAfter =
    after === undefined
      ? sql``
      : sql`and (${isBeyond} or (${value} = ${at} and (m.sort_name > ${name} or (m.sort_name = ${name} and m.id > ${id}))))`;
  const direction = isDescending ? sql`desc` : sql`asc`;
  const { rows } = await sql<ListedMethod>`
    select m.*, ${value} as order_value from methods m
    where ${whereMethods(filter)} ${isAfter}
    order by order_value ${direction}, m.sort_name, m.id limit ${size + 1}`.execute(db);
  return rows;
}

/** All ids that the filter lets through; for what is bounded already, such as what a text finds. */
export async function listMethodIds(db: Db, filter: MethodFilter): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from methods m where ${whereMethods(filter)}`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many there are, counted no further than `most`. */
export async function countMethods(db: Db, filter: MethodFilter, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 as one from methods m where ${whereMethods(filter)} limit ${most}) found`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

/** How many there are with each code of a list. */
export async function countByCode(
  db: Db,
  filter: MethodFilter,
  list: "target-group" | "band",
): Promise<CountedValue[]> {
  const { rows } = await sql<CountedValue>`
    select k.code as value, count(*) as count from methods m
    join method_codes k on k.method_id = m.id and k.list = ${list}
    where ${whereMethods(filter)} group by k.code`.execute(db);
  return inOrder(rows);
}

/** How many there are with each value of a column; "none" where nothing is said. */
export async function countByColumn(
  db: Db,
  filter: MethodFilter,
  column: "standing" | "relevance",
): Promise<CountedValue[]> {
  const { rows } = await sql<CountedValue>`
    select coalesce(${sql.ref(`m.${column}`)}, 'none') as value, count(*) as count from methods m
    where ${whereMethods(filter)} group by coalesce(${sql.ref(`m.${column}`)}, 'none')`.execute(db);
  return inOrder(rows);
}

/** Most first, then by value. */
function inOrder(rows: readonly CountedValue[]): CountedValue[] {
  return rows.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The ids of methods that have a published version, by id. */
export async function listPublishedIds(
  db: Db,
  { after, most }: { after: string; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("methods")
    .select("id")
    .where("published_version_id", "is not", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export async function saveCodesForm(db: Db, { name, value }: { name: string; value: string }): Promise<void> {
  await db.updateTable("settings").set({ value }).where("name", "=", name).execute();
}
