import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import { type SqlBool, sql } from "kysely";
import { type EventScope, isVisible, isWorkedOn } from "../events/index.ts";
import {
  type ExperienceScope,
  isVisibleExperience,
  isVisibleMethod,
  isVisibleVersion,
  type LibraryScope,
} from "../methods/index.ts";
import type { NetworkScope } from "../networks/index.ts";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationScope } from "../rates/index.ts";
import type { NotificationsTable } from "./tables.ts";

/** What a person may see: the networks that exist for them, those they read, and the rate calculations that are theirs. */
export interface ReaderScope {
  readonly visible: NetworkScope;
  readonly readable: Pick<NetworkScope, "networkIds" | "regionIds">;
  readonly calculations: CalculationScope;
  /** Of an event those are told who work on it, and whoever proposed it when it is out. */
  readonly events: EventScope;
  readonly experiences: ExperienceScope;
  readonly library: LibraryScope;
}

/** A notification with what it is about, as far as the reader may still see it. */
export interface NotificationRow extends NotificationsTable {
  readonly actor_name: string | null;
  readonly thread_id: string | null;
  readonly thread_title: string | null;
  readonly first_state: "visible" | "hidden" | "removed" | "deleted" | null;
  readonly network_id: string | null;
  readonly network_name: string | null;
  readonly organisation_name: string | null;
  readonly cluster_name: string | null;
  readonly event_title: string | null;
  readonly method_code: string | null;
  readonly method_name: string | null;
  readonly saved_search_name: string | null;
  readonly offer_name: string | null;
  readonly rate_year: number | null;
}

const columns = sql`n.id, n.person_id, n.kind, n.actor_id, n.subject_kind, n.subject_id, n.cause, n.created_at, n.read_at,
  a.name as actor_name, t.id as thread_id, t.title as thread_title, f.state as first_state,
  net.id as network_id, net.name as network_name, o.name as organisation_name, cl.name as cluster_name, e.title as event_title,
  m.code as method_code, m.name as method_name, ss.name as saved_search_name,
  cn.name as offer_name, c.year as rate_year`;

const sources = sql`notifications n
  left join people a on a.id = n.actor_id
  left join posts p on n.subject_kind = 'post' and p.id = n.subject_id
  left join threads t on t.id = case n.subject_kind when 'thread' then n.subject_id when 'post' then p.thread_id end
  left join posts f on f.thread_id = t.id and f.is_first = 1
  left join networks net on net.id = case n.subject_kind when 'network' then n.subject_id else t.network_id end
  left join organisations o on n.subject_kind = 'organisation' and o.id = n.subject_id
  left join clusters cl on n.subject_kind = 'cluster' and cl.id = n.subject_id
  left join events e on n.subject_kind = 'event' and e.id = n.subject_id
  left join method_experiences x on n.subject_kind = 'method-experience' and x.id = n.subject_id
  left join method_versions v on n.subject_kind = 'method-version' and v.id = n.subject_id
  left join methods m on m.id = case n.subject_kind when 'method' then n.subject_id when 'method-version' then v.method_id
    when 'method-experience' then x.method_id end
  left join saved_searches ss on n.subject_kind = 'saved-search' and ss.id = n.subject_id and ss.person_id = n.person_id
  left join rate_calculations c on n.subject_kind = 'rate-calculation' and c.id = n.subject_id
  left join offer_current cn on cn.offer_id = c.offer_id`;

/** The policies of networks as a condition on `net`; a moderator's decision reaches its author also when the post is hidden. */
function isShown({ visible, readable, calculations, events, experiences, library }: ReaderScope) {
  // Employed where it counts on the day they were told.
  const toldOn = sql<string>`substr(n.created_at, 1, 10)`;
  const inRegions = (ids: readonly string[]) =>
    sql`exists (select 1 from network_regions r where r.network_id = net.id and ${isAmong("r.region_id", ids)})`;
  const maySee = sql`(${sql.lit(visible.everything ? 1 : 0)} = 1 or net.admission <> 'invitation' or ${isAmong("net.id", visible.networkIds)}
    or ${inRegions(visible.regionIds)} or exists (select 1 from network_invitations i
      where i.network_id = net.id and i.person_id = ${visible.invitedPersonId}))`;
  const mayRead = sql`(${isAmong("net.id", readable.networkIds)} or ${inRegions(readable.regionIds)})`;
  return sql<SqlBool>`(n.subject_kind in ('organisation', 'account', 'cluster')
    or (n.subject_kind = 'rate-calculation' and ${isReadableCalculation(calculations)})
    or (n.subject_kind = 'event' and (${isWorkedOn(events)}
      or (n.kind = 'event-published' and ${isVisible(events, toldOn)})))
    or (n.subject_kind = 'method-experience' and ${isVisibleExperience(experiences)})
    or (n.subject_kind = 'method' and ${isVisibleMethod(library)})
    or (n.subject_kind = 'method-version' and ${isVisibleVersion(library)})
    or (n.subject_kind = 'saved-search' and ss.id is not null)
    or (n.subject_kind = 'network' and ${maySee})
    or (n.subject_kind = 'thread' and f.state = 'visible' and ${mayRead})
    or (n.subject_kind = 'post' and ${mayRead}
      and (p.state = 'visible' or (p.state <> 'deleted' and n.kind in ('post-moderated', 'post-reported')))))`;
}

/** `mayReadCalculation` of rates as a condition on `c`. */
function isReadableCalculation({ economistOf, approverOf, regionIds }: CalculationScope) {
  return sql`(c.status in ('published', 'superseded') or ${isAmong("c.organisation_id", economistOf)}
    or (c.status in ('submitted', 'approved')
      and (${isAmong("c.organisation_id", approverOf)} or ${isAmong("cn.region_id", regionIds)})))`;
}

function isAmong(column: string, ids: readonly string[]) {
  return ids.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join(ids)})`;
}

/** A person's notifications that they may still see, newest first, one more than the page holds. */
export async function listNotifications(
  db: Db,
  { personId, scope }: { personId: string; scope: ReaderScope },
  { onlyUnread, before, size }: { onlyUnread: boolean; before: string | undefined; size: number },
): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`
    select ${columns} from ${sources} where n.person_id = ${personId}
      ${onlyUnread ? sql`and n.read_at is null` : sql``} ${before === undefined ? sql`` : sql`and n.id < ${before}`}
      and ${isShown(scope)}
    order by n.id desc limit ${size + 1}`.execute(db);
  return rows;
}

/** How many unread ones there are that the person may still see; at most 100 are counted. */
export async function countUnread(
  db: Db,
  { personId, scope }: { personId: string; scope: ReaderScope },
): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from (
      select n.id from ${sources} where n.person_id = ${personId} and n.read_at is null and ${isShown(scope)} limit 100
    ) as shown`.execute(db);
  return rows[0]?.unread ?? 0;
}

/** One notification as its receiver may see it now. */
export async function findNotification(
  db: Db,
  id: string,
  scope: ReaderScope,
): Promise<NotificationRow | undefined> {
  const { rows } = await sql<NotificationRow>`
    select ${columns} from ${sources} where n.id = ${id} and ${isShown(scope)}`.execute(db);
  return rows[0];
}

/** Stores one notification for each person who has none for this cause. Answers those that are new. */
export function insertNotifications(
  tx: Db,
  rows: readonly NotificationsTable[],
): Promise<{ id: string; person_id: string }[]> {
  return tx
    .insertInto("notifications")
    .values([...rows])
    .onConflict((conflict) => conflict.columns(["person_id", "cause"]).doNothing())
    .returning(["id", "person_id"])
    .execute();
}

/** Those of the people who still have an account, in the order of their ids. */
export async function listExisting(db: Db, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom("people")
    .select("id")
    .where("id", "in", personIds)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Marks a person's notifications as read: these, or all. */
export async function markRead(
  tx: Db,
  { personId, ids, at }: { personId: string; ids: readonly string[] | "all"; at: string },
): Promise<void> {
  if (ids.length === 0) return;
  const query = tx
    .updateTable("notifications")
    .set({ read_at: at })
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  await (ids === "all" ? query : query.where("id", "in", ids)).execute();
}

/** What people have chosen; who has not chosen is absent. */
export async function listSettings(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, NotificationSettings>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("notification_settings")
    .selectAll()
    .where("person_id", "in", personIds)
    .execute();
  return new Map(rows.map(({ person_id, ...settings }) => [person_id, settings]));
}

export async function upsertSettings(
  tx: Db,
  personId: string,
  settings: NotificationSettings,
): Promise<void> {
  await tx
    .insertInto("notification_settings")
    .values({ person_id: personId, ...settings })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(settings))
    .execute();
}

/** Everything stored about what a person was told, oldest first. */
export function listAllOf(db: Db, personId: string): Promise<NotificationsTable[]> {
  return db.selectFrom("notifications").selectAll().where("person_id", "=", personId).orderBy("id").execute();
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** Forgets a person as receiver and as the one who caused something, in what still waits to be told as well. */
export async function forgetPerson(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("notifications").where("person_id", "=", personId).execute();
  await tx.deleteFrom("notification_settings").where("person_id", "=", personId).execute();
  await tx.updateTable("notifications").set({ actor_id: null }).where("actor_id", "=", personId).execute();
  await sql`
    update outbox_messages set payload = replace(payload, ${personId}, ${nobody})
    where topic = 'notify' and payload like ${`%${personId}%`}`.execute(tx);
}
