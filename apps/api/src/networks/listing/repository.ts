import type { Admission } from "@rammevaerk/domain/networks";
import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { NetworkScope } from "../policy.ts";

/** Which networks a list holds: within the scope, and all that is asked for. */
export interface NetworkFilter {
  readonly scope: NetworkScope;
  /** Folded words, each of which stands in the name or purpose. */
  readonly words: readonly string[];
  /** Any of these codes. */
  readonly targetGroups?: readonly string[] | undefined;
  /** Any of these regions; a national network matches every region. */
  readonly regionIds?: readonly string[] | undefined;
  readonly admission?: Admission | undefined;
  readonly goalKey?: string | undefined;
  /** Only these networks. */
  readonly networkIds?: readonly string[] | undefined;
  /** Only what is new to somebody: has any of these target groups, and is none of these networks. */
  readonly suggestion?:
    | { readonly targetGroups: readonly string[]; readonly exceptIds: readonly string[] }
    | undefined;
  readonly includeDormant: boolean;
}

export interface NetworkRow {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly excerpt: string;
  readonly admission: Admission;
  readonly is_national: number;
  readonly last_activity_at: string;
  readonly dormant_since: string | null;
  readonly is_demo: number;
}

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/** Networks by last activity, then name; one more than the page holds. */
export function listNetworkRows(
  db: Db,
  filter: NetworkFilter,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<NetworkRow[]> {
  let query = selectMatching(db, filter);
  if (after !== undefined) {
    const [activity = "", name = "", id = ""] = after;
    query = query.where(
      sql<SqlBool>`(n.last_activity_at < ${activity} or (n.last_activity_at = ${activity} and (n.sort_name > ${name} or (n.sort_name = ${name} and n.id > ${id}))))`,
    );
  }
  return query
    .select(["n.id", "n.name", "n.sort_name", "n.excerpt", "n.admission", "n.is_national"])
    .select(["n.last_activity_at", "n.dormant_since", "n.is_demo"])
    .orderBy("n.last_activity_at", "desc")
    .orderBy("n.sort_name")
    .orderBy("n.id")
    .limit(size + 1)
    .execute();
}

/** How many networks match, counted no further than 1001. */
export async function countNetworks(db: Db, filter: NetworkFilter): Promise<number> {
  const { count } = await db
    .selectFrom(selectMatching(db, filter).select("n.id").limit(mostCounted).as("matching"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export function countByAdmission(
  db: Db,
  filter: NetworkFilter,
): Promise<{ value: Admission; count: number }[]> {
  return selectMatching(db, filter)
    .select(["n.admission as value", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("n.admission")
    .execute();
}

/** A code that a network has. */
export interface CodePair {
  readonly id: string;
  readonly code: string;
}

/** The target groups of the matching networks. */
export function listTargetGroupPairs(db: Db, filter: NetworkFilter): Promise<CodePair[]> {
  return selectMatching(db, filter)
    .innerJoin("network_target_groups as t", "t.network_id", "n.id")
    .select(["n.id", "t.code"])
    .execute();
}

/** The regions of the matching networks that belong to regions. */
export function listRegionPairs(db: Db, filter: NetworkFilter): Promise<CodePair[]> {
  return selectMatching(db, filter)
    .innerJoin("network_regions as r", "r.network_id", "n.id")
    .select(["n.id", "r.region_id as code"])
    .where("n.is_national", "=", 0)
    .execute();
}

/** The matching networks that belong to the whole country. */
export async function listNationalIds(db: Db, filter: NetworkFilter): Promise<string[]> {
  const rows = await selectMatching(db, filter).select("n.id").where("n.is_national", "=", 1).execute();
  return rows.map((row) => row.id);
}

/** The codes of one page's networks, by network. */
export async function listCodesOf(
  db: Db,
  networkIds: readonly string[],
): Promise<{ regionIds: Map<string, string[]>; targetGroups: Map<string, string[]> }> {
  if (networkIds.length === 0) return { regionIds: new Map(), targetGroups: new Map() };
  const [regions, groups] = await Promise.all([
    db
      .selectFrom("network_regions")
      .select(["network_id as id", "region_id as code"])
      .where("network_id", "in", networkIds)
      .orderBy("region_id")
      .execute(),
    db
      .selectFrom("network_target_groups")
      .select(["network_id as id", "code"])
      .where("network_id", "in", networkIds)
      .orderBy("code")
      .execute(),
  ]);
  return { regionIds: groupCodes(regions), targetGroups: groupCodes(groups) };
}

function groupCodes(pairs: readonly CodePair[]): Map<string, string[]> {
  const codesOf = new Map<string, string[]>();
  for (const { id, code } of pairs) codesOf.set(id, [...(codesOf.get(id) ?? []), code]);
  return codesOf;
}

/** The target groups that a person knows something about. */
export async function listTargetGroupsKnownTo(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("competences")
    .select("code")
    .where("person_id", "=", personId)
    .where("list", "=", "target-group")
    .execute();
  return rows.map((row) => row.code);
}

/** To which networks a person has an invitation or a request that waits. */
export async function listEntriesOf(
  db: Db,
  personId: string,
): Promise<{ invited: ReadonlySet<string>; requested: ReadonlySet<string> }> {
  const { rows } = await sql<{ network_id: string; is_invited: number }>`
    select network_id, 1 as is_invited from network_invitations where person_id = ${personId}
    union all
    select network_id, 0 from membership_requests where person_id = ${personId} and status = 'waiting'`.execute(
    db,
  );
  const idsWhere = (isInvited: number) =>
    new Set(rows.filter((row) => row.is_invited === isInvited).map((row) => row.network_id));
  return { invited: idsWhere(1), requested: idsWhere(0) };
}

type Networks = Tables & { n: Tables["networks"] };

function selectMatching(db: Db, filter: NetworkFilter): SelectQueryBuilder<Networks, "n", object> {
  let query = db.selectFrom("networks as n").where((eb) => isWithin(eb, filter.scope));
  if (!filter.includeDormant) query = query.where("n.dormant_since", "is", null);
  const { admission, networkIds, targetGroups, regionIds, goalKey, suggestion } = filter;
  if (admission !== undefined) query = query.where("n.admission", "=", admission);
  if (networkIds !== undefined) query = query.where((eb) => isAmong(eb, networkIds));
  if (targetGroups !== undefined) query = query.where((eb) => hasTargetGroup(eb, targetGroups));
  if (regionIds !== undefined) {
    query = query.where((eb) => eb.or([eb("n.is_national", "=", 1), liesIn(eb, regionIds)]));
  }
  if (goalKey !== undefined) query = query.where((eb) => worksFor(eb, goalKey));
  if (suggestion !== undefined) {
    query = query
      .where((eb) => hasTargetGroup(eb, suggestion.targetGroups))
      .where((eb) => eb.not(isAmong(eb, suggestion.exceptIds)));
  }
  for (const word of filter.words) {
    query = query.where(sql<SqlBool>`n.search_text like ${containsPattern(word)} escape '\\'`);
  }
  return query;
}

/** The scope as a condition: what `maySeeNetwork` says, for all networks at once. */
function isWithin(eb: ExpressionBuilder<Networks, "n">, scope: NetworkScope) {
  if (scope.everything) return sql<SqlBool>`1 = 1`;
  return eb.or([
    eb("n.admission", "<>", "invitation"),
    isAmong(eb, scope.networkIds),
    liesIn(eb, scope.regionIds),
    eb.exists(
      eb
        .selectFrom("network_invitations as i")
        .select("i.network_id")
        .whereRef("i.network_id", "=", "n.id")
        .where("i.person_id", "=", scope.invitedPersonId),
    ),
  ]);
}

function isAmong(eb: ExpressionBuilder<Networks, "n">, ids: readonly string[]) {
  return ids.length === 0 ? sql<SqlBool>`1 = 0` : eb("n.id", "in", ids);
}

function liesIn(eb: ExpressionBuilder<Networks, "n">, regionIds: readonly string[]) {
  if (regionIds.length === 0) return sql<SqlBool>`1 = 0`;
  return eb.exists(
    eb
      .selectFrom("network_regions as nr")
      .select("nr.region_id")
      .whereRef("nr.network_id", "=", "n.id")
      .where("nr.region_id", "in", regionIds),
  );
}

function hasTargetGroup(eb: ExpressionBuilder<Networks, "n">, codes: readonly string[]) {
  if (codes.length === 0) return sql<SqlBool>`1 = 0`;
  return eb.exists(
    eb
      .selectFrom("network_target_groups as nt")
      .select("nt.code")
      .whereRef("nt.network_id", "=", "n.id")
      .where("nt.code", "in", codes),
  );
}

function worksFor(eb: ExpressionBuilder<Networks, "n">, goalKey: string) {
  return eb.exists(
    eb
      .selectFrom("network_goals as ng")
      .select("ng.goal_key")
      .whereRef("ng.network_id", "=", "n.id")
      .where("ng.goal_key", "=", goalKey),
  );
}
