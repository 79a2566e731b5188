import type { EventFormat, EventStatus } from "@rammevaerk/domain/events";
import { type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { ClusterDecisionsTable, ClusterMeetingsTable } from "../tables.ts";

/** A meeting with what its event says. */
export interface MeetingRow extends ClusterMeetingsTable {
  readonly title: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly starts_local: string;
  readonly ends_local: string;
  readonly place_name: string;
  readonly format: EventFormat;
  readonly event_status: EventStatus;
}

function selectMeetings(db: Db) {
  return db
    .selectFrom("cluster_meetings as m")
    .innerJoin("events as e", "e.id", "m.event_id")
    .selectAll("m")
    .select(["e.title", "e.starts_at", "e.ends_at", "e.starts_local", "e.ends_local"])
    .select(["e.place_name", "e.format", "e.status as event_status"]);
}

export function findMeetingRow(db: Db, meetingId: string): Promise<MeetingRow | undefined> {
  return selectMeetings(db).where("m.id", "=", meetingId).executeTakeFirst();
}

/** The latest first; one more than the page holds. */
export function listMeetingRows(
  db: Db,
  clusterId: string,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<MeetingRow[]> {
  let query = selectMeetings(db).where("m.cluster_id", "=", clusterId);
  if (after !== undefined) {
    const [at = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(e.starts_at < ${at} or (e.starts_at = ${at} and m.id < ${id}))`);
  }
  return query
    .orderBy("e.starts_at", "desc")
    .orderBy("m.id", "desc")
    .limit(size + 1)
    .execute();
}

export async function countMeetings(db: Db, clusterId: string): Promise<number> {
  const { count } = await db
    .selectFrom("cluster_meetings")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("cluster_id", "=", clusterId)
    .executeTakeFirstOrThrow();
  return Math.min(count, 1001);
}

/** How many decisions meetings have taken, and how many actions of theirs are not finished. */
export async function countOutcomes(
  db: Db,
  meetingIds: readonly string[],
): Promise<Map<string, { decisions: number; openActions: number }>> {
  if (meetingIds.length === 0) return new Map();
  const { rows } = await sql<{ meeting_id: string; decisions: number; open_actions: number }>`
    select d.meeting_id, count(distinct d.id) as decisions, count(distinct a.id) as open_actions
    from cluster_decisions d
    left join cluster_actions a on a.decision_id = d.id and a.status in ('open', 'under-way')
    where d.meeting_id in (${sql.join(meetingIds)}) group by d.meeting_id`.execute(db);
  return new Map(
    rows.map((row) => [row.meeting_id, { decisions: row.decisions, openActions: row.open_actions }]),
  );
}

export async function insertMeeting(tx: Db, row: Insertable<ClusterMeetingsTable>): Promise<void> {
  await tx.insertInto("cluster_meetings").values(row).execute();
}

export function findMeetingByRequest(
  db: Db,
  requestKey: string,
): Promise<{ meetingId: string; eventId: string } | undefined> {
  return db
    .selectFrom("cluster_meetings")
    .select(["id as meetingId", "event_id as eventId"])
    .where("request_id", "=", requestKey)
    .executeTakeFirst();
}

/** Changes the row if it is still in the version that was read. Answers whether it was. */
export async function updateMeetingRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<ClusterMeetingsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_meetings")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A decision, and the cluster whose meeting took it. */
export interface DecisionRow extends ClusterDecisionsTable {
  readonly cluster_id: string;
}

function selectDecisions(db: Db) {
  return db
    .selectFrom("cluster_decisions as d")
    .innerJoin("cluster_meetings as m", "m.id", "d.meeting_id")
    .selectAll("d")
    .select("m.cluster_id");
}

export function findDecision(db: Db, decisionId: string): Promise<DecisionRow | undefined> {
  return selectDecisions(db).where("d.id", "=", decisionId).executeTakeFirst();
}

/** The decisions of a meeting in the order in which they were written down. */
export function listDecisions(db: Db, meetingId: string): Promise<DecisionRow[]> {
  return selectDecisions(db)
    .where("d.meeting_id", "=", meetingId)
    .orderBy("d.created_at")
    .orderBy("d.id")
    .execute();
}

export async function insertDecision(tx: Db, row: Insertable<ClusterDecisionsTable>): Promise<boolean> {
  const result = await tx
    .insertInto("cluster_decisions")
    .values(row)
    .onConflict((conflict) => conflict.column("request_id").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findDecisionIdByRequest(db: Db, requestKey: string): Promise<string> {
  const { id } = await db
    .selectFrom("cluster_decisions")
    .select("id")
    .where("request_id", "=", requestKey)
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateDecisionRow(
  tx: Db,
  { id, version }: { id: string; version: number },
  values: Updateable<ClusterDecisionsTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable("cluster_decisions")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteDecision(tx: Db, decisionId: string): Promise<void> {
  await tx.deleteFrom("cluster_decisions").where("id", "=", decisionId).execute();
}
