import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { ActionStatus } from "@rammevaerk/domain/clusters";
import { type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterScope } from "../policy.ts";
import type { ClusterActionChangesTable, ClusterActionsTable } from "../tables.ts";

/** An action with the names that stand beside it. */
export interface ActionRow extends ClusterActionsTable {
  readonly cluster: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly organisation_kind: OrganisationKind;
}

/** Which actions a list holds; what is absent does not narrow it. */
export interface ActionFilter {
  readonly scope: ClusterScope;
  readonly clusterId?: string | undefined;
  /** Only open and under way. */
  readonly isUnfinished?: boolean | undefined;
  /** Only those whose day lies before this one. */
  readonly dueBefore?: string | undefined;
  /** Only those that the person owns, or is a delegate of the party that does. */
  readonly ownerId?: string | undefined;
}

export const unfinished: readonly ActionStatus[] = ["open", "under-way"];
/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

function selectActions(db: Db) {
  return db
    .selectFrom("cluster_actions as a")
    .innerJoin("clusters as c", "c.id", "a.cluster_id")
    .innerJoin("cluster_parties as p", "p.id", "a.party_id")
    .innerJoin("organisations as o", "o.id", "p.organisation_id");
}

function selectRows(db: Db) {
  return selectActions(db)
    .selectAll("a")
    .select(["c.name as cluster", "o.id as organisation_id"])
    .select(["o.name as organisation", "o.kind as organisation_kind"]);
}

export function findActionRow(db: Db, actionId: string): Promise<ActionRow | undefined> {
  return selectRows(db).where("a.id", "=", actionId).executeTakeFirst();
}

/** By due date, the earliest first; one more than the page holds. */
export function listActionRows(
  db: Db,
  filter: ActionFilter,
  { after, size }: { after?: readonly string[] | undefined; size: number },
): Promise<ActionRow[]> {
  let query = selectRows(db).where(matches(filter));
  if (after !== undefined) {
    const [due = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(a.due_on > ${due} or (a.due_on = ${due} and a.id > ${id}))`);
  }
  return query
    .orderBy("a.due_on")
    .orderBy("a.id")
    .limit(size + 1)
    .execute();
}

export async function countActions(db: Db, filter: ActionFilter): Promise<number> {
  const { count } = await db
    .selectFrom(selectActions(db).select("a.id").where(matches(filter)).limit(mostCounted).as("matching"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

function matches({ scope, clusterId, isUnfinished, dueBefore, ownerId }: ActionFilter) {
  const conditions = [isReadable(scope)];
  if (clusterId !== undefined) conditions.push(sql<SqlBool>`a.cluster_id = ${clusterId}`);
  if (isUnfinished === true) conditions.push(sql<SqlBool>`a.status in (${sql.join(unfinished)})`);
  if (dueBefore !== undefined) conditions.push(sql<SqlBool>`a.due_on < ${dueBefore}`);
  if (ownerId !== undefined) conditions.push(isOwnedBy(ownerId));
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** `mayReadCluster` as a condition. */
function isReadable({ clusterIds, regionIds }: ClusterScope) {
  return sql<SqlBool>`(${isAmong("a.cluster_id", clusterIds)} or exists (select 1 from cluster_regions r
    where r.cluster_id = a.cluster_id and ${isAmong("r.region_id", regionIds)}))`;
}

function isAmong(column: string, ids: readonly string[]) {
  return ids.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join(ids)})`;
}

/** Owned by the person, or by a party that the person speaks for today. */
function isOwnedBy(personId: string) {
  return sql<SqlBool>`(a.person_id = ${personId} or exists (select 1 from cluster_delegates d
    where d.party_id = a.party_id and d.person_id = ${personId} and d.to_on is null))`;
}

export async function isActionOf(
  db: Db,
  { actionId, personId }: { actionId: string; personId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("cluster_actions as a")
    .select("a.id")
    .where("a.id", "=", actionId)
    .where(isOwnedBy(personId))
    .executeTakeFirst();
  return row !== undefined;
}

/** The actions that follow from decisions, by due date. */
export function listActionsOfDecisions(db: Db, decisionIds: readonly string[]): Promise<ActionRow[]> {
  if (decisionIds.length === 0) return Promise.resolve([]);
  return selectRows(db)
    .where("a.decision_id", "in", decisionIds)
    .orderBy("a.due_on")
    .orderBy("a.id")
    .execute();
}

export async function insertAction(tx: Db, row: Insertable<ClusterActionsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_actions")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findActionIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("cluster_actions")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateActionRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<ClusterActionsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_actions")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function insertActionChange(tx: Db, row: Insertable<ClusterActionChangesTable>): Promise<void> {
  await tx.insertInto("cluster_action_changes").values(row).execute();
}

/** What has been said of an action, newest first. */
export function listActionChanges(db: Db, actionId: string): Promise<ClusterActionChangesTable[]> {
  return db
    .selectFrom("cluster_action_changes")
    .selectAll()
    .where("action_id", "=", actionId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}
