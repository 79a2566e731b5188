import type { EventFormat, EventKind, RegistrationState } from "@rammevaerk/domain/events";
import { type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { EventScope, OwnerRef } from "../policy.ts";
import type { EventsTable } from "../tables.ts";
import { among, isMine, isOwnedBy, isVisible } from "./visibility/repository.ts";

/** Which events a list holds: within the scope, and all that is asked for. Moments are UTC, ISO text. */
export interface EventFilter {
  readonly scope: EventScope;
  /** The day in Denmark on which affiliations are looked at. */
  readonly today: string;
  /** Folded words, each of which stands in the title, the place or the text. */
  readonly words: readonly string[];
  readonly kind?: EventKind | undefined;
  readonly format?: EventFormat | undefined;
  /** Any of these regions. */
  readonly regionIds?: readonly string[] | undefined;
  /** Any of these codes. */
  readonly targetGroups?: readonly string[] | undefined;
  /** Owned by any of these. */
  readonly owners?: readonly OwnerRef[] | undefined;
  /** Only those the reader signed up for, runs or speaks at. */
  readonly onlyMine: boolean;
  /** Drafts and proposals, instead of what is published. */
  readonly unpublished: boolean;
  readonly includeCancelled: boolean;
  readonly seriesId?: string | undefined;
  /** Ends later than this. */
  readonly endsAfter?: string | undefined;
  /** Has ended by then. */
  readonly endedBy?: string | undefined;
  readonly startsFrom?: string | undefined;
  readonly startsBefore?: string | undefined;
}

/** What a list shows of an event. */
export type ListedEvent = Pick<
  EventsTable,
  | "id"
  | "kind"
  | "status"
  | "visibility"
  | "format"
  | "title"
  | "excerpt"
  | "starts_at"
  | "ends_at"
  | "starts_local"
  | "ends_local"
  | "place_name"
  | "region_id"
  | "series_id"
  | "takes_registrations"
  | "registration_opens_at"
  | "registration_closes_at"
  | "capacity"
  | "online_capacity"
  | "group_policy"
  | "is_demo"
>;

const listedColumns = [
  "e.id",
  "e.kind",
  "e.status",
  "e.visibility",
  "e.format",
  "e.title",
  "e.excerpt",
  "e.starts_at",
  "e.ends_at",
  "e.starts_local",
  "e.ends_local",
  "e.place_name",
  "e.region_id",
  "e.series_id",
  "e.takes_registrations",
  "e.registration_opens_at",
  "e.registration_closes_at",
  "e.capacity",
  "e.online_capacity",
  "e.group_policy",
  "e.is_demo",
] as const;

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/** Events by their beginning, newest first with `descending`; one more than the page holds. */
export function listEventRows(
  db: Db,
  filter: EventFilter,
  page: { after: readonly string[] | undefined; size: number; descending: boolean },
): Promise<ListedEvent[]> {
  const order = page.descending ? "desc" : "asc";
  let query = selectMatching(db, filter);
  if (page.after !== undefined) {
    const [start = "", id = ""] = page.after;
    query = query.where(
      page.descending
        ? sql<SqlBool>`(e.starts_at < ${start} or (e.starts_at = ${start} and e.id < ${id}))`
        : sql<SqlBool>`(e.starts_at > ${start} or (e.starts_at = ${start} and e.id > ${id}))`,
    );
  }
  return query
    .select(listedColumns)
    .orderBy("e.starts_at", order)
    .orderBy("e.id", order)
    .limit(page.size + 1)
    .execute();
}

/** These events, whoever asks: for those who have been let in before. In no order. */
export async function listEventRowsByIds(db: Db, ids: readonly string[]): Promise<ListedEvent[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("events as e").select(listedColumns).where("e.id", "in", ids).execute();
}

/** How many events match, counted no further than 1001. */
export async function countEvents(db: Db, filter: EventFilter): Promise<number> {
  const { count } = await db
    .selectFrom(selectMatching(db, filter).select("e.id").limit(mostCounted).as("matching"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many of the matching events have each value of a column, most first. */
export async function countByColumn(
  db: Db,
  filter: EventFilter,
  column: "kind" | "format",
): Promise<{ value: string; count: number }[]> {
  const rows = await selectMatching(db, filter)
    .select([`e.${column} as value`, (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy(`e.${column}`)
    .execute();
  return rows
    .map(({ value, count }) => ({ value: value, count: count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The regions of the matching events that lie in one. */
export async function listRegionPairs(db: Db, filter: EventFilter): Promise<{ id: string; code: string }[]> {
  const rows = await selectMatching(db, filter)
    .select(["e.id", "e.region_id as code"])
    .where("e.region_id", "is not", null)
    .execute();
  return rows.map(({ id, code }) => ({ id, code: code ?? "" }));
}

/** The target groups of the matching events. */
export function listTargetGroupPairs(db: Db, filter: EventFilter): Promise<{ id: string; code: string }[]> {
  return selectMatching(db, filter)
    .innerJoin("event_target_groups as t", "t.event_id", "e.id")
    .select(["e.id", "t.code"])
    .execute();
}

/** What has become of a person's registrations for these events; the one in force, or else the newest. */
export async function listStatesOf(
  db: Db,
  personId: string,
  eventIds: readonly string[],
): Promise<Map<string, RegistrationState>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(["p.event_id", "r.state", "p.withdrawn_at"])
    .where("p.person_id", "=", personId)
    .where("p.event_id", "in", eventIds)
    .orderBy("p.id")
    .execute();
  const states = new Map<string, RegistrationState>();
  const current = rows.filter((row) => row.withdrawn_at === null);
  for (const row of rows) states.set(row.event_id, isGone(row.state) ? row.state : "cancelled");
  for (const row of current) states.set(row.event_id, row.state);
  return states;
}

function isGone(state: RegistrationState): boolean {
  return state === "declined" || state === "expired" || state === "cancelled";
}

type Events = Tables & { e: Tables["events"] };

/** The events `e` that a filter lets through, and that its scope lets see; callers choose columns and order. */
export function selectMatching(db: Db, filter: EventFilter): SelectQueryBuilder<Events, "e", object> {
  let query = db.selectFrom("events as e").where(isVisible(filter.scope, filter.today));
  const { kind, format, regionIds, targetGroups, owners, seriesId } = filter;
  query = query.where("e.status", "in", listStatuses(filter));
  if (kind !== undefined) query = query.where("e.kind", "=", kind);
  if (format !== undefined) query = query.where("e.format", "=", format);
  if (regionIds !== undefined) query = query.where(sql<SqlBool>`e.region_id in (${sql.join(regionIds)})`);
  if (targetGroups !== undefined)
    query = query.where(
      sql<SqlBool>`exists (select 1 from event_target_groups g where g.event_id = e.id and ${among("g.code", targetGroups)})`,
    );
  if (owners !== undefined) query = query.where(isOwnedBy(owners, { isAccepted: !filter.unpublished }));
  if (filter.onlyMine) query = query.where(isMine(filter.scope));
  if (seriesId !== undefined) query = query.where("e.series_id", "=", seriesId);
  for (const [condition, value] of [
    [sql`e.ends_at >`, filter.endsAfter],
    [sql`e.ends_at <=`, filter.endedBy],
    [sql`e.starts_at >=`, filter.startsFrom],
    [sql`e.starts_at <`, filter.startsBefore],
  ] as const)
    if (value !== undefined) query = query.where(sql<SqlBool>`${condition} ${value}`);
  for (const word of filter.words)
    query = query.where(sql<SqlBool>`e.search_text like ${containsPattern(word)} escape '\\'`);
  return query;
}

function listStatuses({ unpublished, includeCancelled }: EventFilter): EventsTable["status"][] {
  if (unpublished) return ["draft", "proposed"];
  return includeCancelled ? ["published", "cancelled"] : ["published"];
}
