import { type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { Tables } from "../../platform/db/tables.ts";

/** Which clusters a list holds; what is absent does not narrow it. */
export interface ClusterFilter {
  /** Folded words, each of which stands in the name, purpose or kinds of cases. */
  readonly words: readonly string[];
  readonly regionIds?: readonly string[] | undefined;
  readonly targetGroups?: readonly string[] | undefined;
  /** Only these. */
  readonly clusterIds?: readonly string[] | undefined;
}

export interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly excerpt: string;
  readonly is_demo: number;
}

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/** Clusters by name; one more than the page holds. */
export function listClusterRows(
  db: Db,
  filter: ClusterFilter,
  { after, size }: { after?: readonly string[] | undefined; size: number },
): Promise<ClusterRow[]> {
  let query = selectMatching(db, filter);
  if (after !== undefined) {
    const [name = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(c.sort_name > ${name} or (c.sort_name = ${name} and c.id > ${id}))`);
  }
  return query
    .select(["c.id", "c.name", "c.sort_name", "c.excerpt", "c.is_demo"])
    .orderBy("c.sort_name")
    .orderBy("c.id")
    .limit(size + 1)
    .execute();
}

/** How many clusters match, counted no further than 1001. */
export async function countClusters(db: Db, filter: ClusterFilter): Promise<number> {
  const { count } = await db
    .selectFrom(selectMatching(db, filter).select("c.id").limit(mostCounted).as("matching"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

type Clusters = Tables & { c: Tables["clusters"] };

function selectMatching(db: Db, filter: ClusterFilter): SelectQueryBuilder<Clusters, "c", object> {
  let query = db.selectFrom("clusters as c");
  const { regionIds, targetGroups, clusterIds } = filter;
  if (regionIds !== undefined) query = query.where(hasCode("cluster_regions", "region_id", regionIds));
  if (targetGroups !== undefined) query = query.where(hasCode("cluster_target_groups", "code", targetGroups));
  if (clusterIds !== undefined) query = query.where(isAmong("c.id", clusterIds));
  for (const word of filter.words) {
    query = query.where(sql<SqlBool>`c.search_text like ${containsPattern(word)} escape '\\'`);
  }
  return query;
}

function hasCode(
  table: "cluster_regions" | "cluster_target_groups",
  column: string,
  codes: readonly string[],
) {
  return sql<SqlBool>`exists (select 1 from ${sql.table(table)} x where x.cluster_id = c.id
    and ${isAmong(`x.${column}`, codes)})`;
}

function isAmong(column: string, values: readonly string[]) {
  return values.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

/** Those of the municipalities that are a party anywhere on a day, themselves or through one that they took over from. */
export async function listPartyOrganisations(db: Db, today: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    with recursive parties(id) as (
      select organisation_id from cluster_parties
        where joined_on <= ${today} and (left_on is null or left_on > ${today})
      union select s.successor_id from organisation_successions s join parties p on p.id = s.predecessor_id
        where s.on_date <= ${today}
    ) select id from parties`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** The successions that have happened, from the one that ended to the one that took over. */
export async function listSuccessionsUntil(
  db: Db,
  today: string,
): Promise<{ predecessorId: string; successorId: string }[]> {
  return db
    .selectFrom("organisation_successions")
    .select(["predecessor_id as predecessorId", "successor_id as successorId"])
    .where("on_date", "<=", today)
    .execute();
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Tables["organisations"]["kind"];
  readonly code: string | null;
  readonly sort_name: string;
}

/** The municipalities with these codes that are there on a day, and the organisations with these ids; by name. */
export async function listOrganisations(
  db: Db,
  { codes, ids, today }: { codes: readonly string[]; ids: readonly string[]; today: string },
): Promise<OrganisationRow[]> {
  return db
    .selectFrom("organisations")
    .select(["id", "name", "kind", "code", "sort_name"])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("kind", "=", "municipality"),
          eb("code", "in", [...codes, ""]),
          eb.or([eb("valid_to", "is", null), eb("valid_to", ">", today)]),
        ]),
        eb("id", "in", [...ids, ""]),
      ]),
    )
    .orderBy("sort_name")
    .orderBy("id")
    .execute();
}
