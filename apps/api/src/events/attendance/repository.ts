import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { EventOwnerKind } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import type { AttendanceCountsTable } from "./tables.ts";

/** Where each seated participant comes from. */
export function listSeatedByOrganisation(
  db: Db,
  eventId: string,
): Promise<{ id: string; organisation_id: string | null }[]> {
  return db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(["p.id", "r.organisation_id"])
    .where("p.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .where("r.state", "=", "seated")
    .execute();
}

/** The counts that were kept when the persons were erased; none before that. */
export function listKeptCounts(db: Db, eventId: string): Promise<AttendanceCountsTable[]> {
  return db.selectFrom("attendance_counts").selectAll().where("event_id", "=", eventId).execute();
}

export async function insertKeptCounts(tx: Db, rows: readonly AttendanceCountsTable[]): Promise<void> {
  for (const row of rows)
    await tx
      .insertInto("attendance_counts")
      .values(row)
      .onConflict((conflict) => conflict.columns(["event_id", "grouping", "key"]).doNothing())
      .execute();
}

export interface OrganisationName {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export async function listOrganisationNames(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, OrganisationName>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisations")
    .select(["id", "name", "kind"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The events of an owner that ended within a period of days, newest first. */
export function listOwnedEvents(
  db: Db,
  {
    owner,
    from,
    to,
    now,
  }: { owner: { kind: EventOwnerKind; id: string }; from: string; to: string; now: string },
): Promise<{ id: string; title: string; starts_local: string }[]> {
  return db
    .selectFrom("events as e")
    .innerJoin("event_owners as o", "o.event_id", "e.id")
    .select(["e.id", "e.title", "e.starts_local"])
    .where("o.owner_kind", "=", owner.kind)
    .where("o.owner_id", "=", owner.id)
    .where("o.accepted_at", "is not", null)
    .where("e.status", "=", "published")
    .where("e.ends_at", "<", now)
    .where("e.starts_local", ">=", from)
    .where("e.starts_local", "<=", `${to}T99`)
    .orderBy("e.starts_at", "desc")
    .limit(200)
    .execute();
}

/** The name of a network, cluster or organisation. */
export async function findOwnerName(
  db: Db,
  { kind, id }: { kind: EventOwnerKind; id: string },
): Promise<string | undefined> {
  const table = ({ network: "networks", cluster: "clusters", organisation: "organisations" } as const)[kind];
  const row = await db.selectFrom(table).select("name").where("id", "=", id).executeTakeFirst();
  return row?.name;
}
