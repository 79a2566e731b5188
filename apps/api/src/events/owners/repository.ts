import type { EventOwnerRef } from "@rammevaerk/contracts/events";
import { type SqlBool, sql } from "kysely";
import type { NetworkScope } from "../../networks/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { OwnerRef } from "../policy.ts";
import type { EventOwnersTable } from "../tables.ts";

/** An owner of an event with its name, and since when; without that it is invited. */
export interface NamedOwner extends EventOwnerRef {
  readonly eventId: string;
  readonly acceptedAt: string | null;
}

/** The owners of events with their names, by event, first owner first. One that is closed or rests keeps its events. */
export async function listOwners(db: Db, eventIds: readonly string[]): Promise<Map<string, NamedOwner[]>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("event_owners as o")
    .leftJoin("networks as n", (join) =>
      join.onRef("n.id", "=", "o.owner_id").on("o.owner_kind", "=", "network"),
    )
    .leftJoin("clusters as c", (join) =>
      join.onRef("c.id", "=", "o.owner_id").on("o.owner_kind", "=", "cluster"),
    )
    .leftJoin("organisations as g", (join) =>
      join.onRef("g.id", "=", "o.owner_id").on("o.owner_kind", "=", "organisation"),
    )
    .select(["o.event_id", "o.owner_kind", "o.owner_id", "o.accepted_at"])
    .select((eb) => eb.fn.coalesce("n.name", "c.name", "g.name").as("name"))
    .where("o.event_id", "in", eventIds)
    .orderBy("o.added_at")
    .orderBy("o.owner_id")
    .execute();
  return Map.groupBy(
    rows.map((row) => ({
      eventId: row.event_id,
      kind: row.owner_kind,
      id: row.owner_id,
      name: row.name ?? "",
      acceptedAt: row.accepted_at,
    })),
    (owner) => owner.eventId,
  );
}

/** Answers false when it is an owner or invited already. */
export async function insertOwner(tx: Db, row: EventOwnersTable): Promise<boolean> {
  const result = await tx
    .insertInto("event_owners")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Answers false when it was not invited, or has answered. */
export async function acceptOwner(
  tx: Db,
  { eventId, owner, at }: { eventId: string; owner: OwnerRef; at: string },
): Promise<boolean> {
  const result = await tx
    .updateTable("event_owners")
    .set({ accepted_at: at })
    .where("event_id", "=", eventId)
    .where("owner_kind", "=", owner.kind)
    .where("owner_id", "=", owner.id)
    .where("accepted_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes an owner from an event, an invited one or one that has accepted. Answers whether it was there. */
export async function deleteOwner(
  tx: Db,
  { eventId, owner, isInvited }: { eventId: string; owner: OwnerRef; isInvited: boolean },
): Promise<boolean> {
  const result = await tx
    .deleteFrom("event_owners")
    .where("event_id", "=", eventId)
    .where("owner_kind", "=", owner.kind)
    .where("owner_id", "=", owner.id)
    .where("accepted_at", isInvited ? "is" : "is not", null)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Who may own events, as somebody sees it: all organisations of the day and clusters, and the networks within the scope. */
export interface OwnerSearch {
  /** Folded words, each of which stands in the name. */
  readonly words: readonly string[];
  readonly today: string;
  readonly networks: NetworkScope;
  /** Only these. */
  readonly among?: readonly OwnerRef[];
}

/** The owners that match, by name. */
export async function findOwnerRows(db: Db, search: OwnerSearch, size: number): Promise<EventOwnerRef[]> {
  const { words, today, networks, among } = search;
  const named = sql<SqlBool>`${sql.join(
    [sql`1 = 1`, ...words.map((word) => sql`sort_name like ${containsPattern(word)} escape '\\'`)],
    sql` and `,
  )}`;
  const only = (kind: OwnerRef["kind"]) => {
    if (among === undefined) return sql<SqlBool>`1 = 1`;
    const ids = among.filter((owner) => owner.kind === kind).map((owner) => owner.id);
    return ids.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`id in (${sql.join(ids)})`;
  };
  const { rows } = await sql<EventOwnerRef>`
    select kind, id, name from (
      select 'network' as kind, id, name, sort_name from networks
        where ${only("network")} and ${isVisibleNetwork(networks)}
      union all
      select 'cluster', id, name, sort_name from clusters where ${only("cluster")}
      union all
      select 'organisation', id, name, sort_name from organisations
        where ${only("organisation")} and valid_from <= ${today} and (valid_to is null or valid_to > ${today})
    ) as owners where ${named} order by sort_name, id limit ${size}`.execute(db);
  return rows;
}

/** The same rule as that of the networks' list. */
function isVisibleNetwork({ everything, networkIds, regionIds, invitedPersonId }: NetworkScope) {
  if (everything) return sql<SqlBool>`1 = 1`;
  const ways = [
    sql`admission <> 'invitation'`,
    sql`exists (select 1 from network_invitations i where i.network_id = networks.id and i.person_id = ${invitedPersonId})`,
  ];
  if (networkIds.length > 0) ways.push(sql`id in (${sql.join(networkIds)})`);
  if (regionIds.length > 0)
    ways.push(
      sql`exists (select 1 from network_regions r where r.network_id = networks.id and r.region_id in (${sql.join(regionIds)}))`,
    );
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

/** How many owners have accepted. */
export async function countOwners(tx: Db, eventId: string): Promise<number> {
  const { count } = await tx
    .selectFrom("event_owners")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("event_id", "=", eventId)
    .where("accepted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return count;
}

export function listOwnerRows(db: Db, eventId: string): Promise<EventOwnersTable[]> {
  return db
    .selectFrom("event_owners")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("added_at")
    .orderBy("owner_id")
    .execute();
}
