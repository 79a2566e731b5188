import type { Db } from "../../platform/db/connect.ts";
import type { Tables } from "../../platform/db/tables.ts";

interface KnownOwner {
  readonly kind: "network" | "cluster" | "organisation";
  readonly id: string;
}

/** The ids of what the demo's events refer to, by the keys of the content. */
export interface KnownIds {
  /** Networks, clusters and organisations by their keys. */
  readonly owners: ReadonlyMap<string, KnownOwner>;
  /** People by their address. */
  readonly people: ReadonlyMap<string, { id: string; name: string; organisationId: string | null }>;
}

export async function listKnownIds(tx: Db): Promise<KnownIds> {
  const [networks, clusters, organisations, people] = [
    await tx.selectFrom("networks").select(["id", "request_id"]).where("is_demo", "=", 1).execute(),
    await tx.selectFrom("clusters").select(["id", "request_id"]).where("is_demo", "=", 1).execute(),
    await tx.selectFrom("organisations").select(["id", "key"]).execute(),
    await tx
      .selectFrom("people as p")
      .leftJoin("affiliations as a", "a.person_id", "p.id")
      .select(["p.id", "p.email", "p.name", "a.organisation_id"])
      .where("p.is_demo", "=", 1)
      .orderBy("p.email")
      .execute(),
  ];
  return {
    owners: new Map<string, KnownOwner>([
      ...networks.map(({ id, request_id }) => [keyOf(request_id), { kind: "network", id }] as const),
      ...clusters.map(({ id, request_id }) => [keyOf(request_id), { kind: "cluster", id }] as const),
      ...organisations.map(({ id, key }) => [key, { kind: "organisation", id }] as const),
    ]),
    people: new Map(
      people.map(({ id, email, name, organisation_id }) => [
        email,
        { id, name, organisationId: organisation_id },
      ]),
    ),
  };
}

function keyOf(requestId: string | null): string {
  return (requestId ?? "").replace(/^demo:/, "");
}

export async function insertDemoSeries(tx: Db, row: Tables["event_series"]): Promise<void> {
  await tx.insertInto("event_series").values(row).execute();
}

export async function insertDemoShares(tx: Db, rows: readonly Tables["event_shares"][]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto("event_shares")
      .values([...rows])
      .execute();
}

/** A registration of one person each; nobody is written to. */
export async function insertDemoRegistrations(
  tx: Db,
  rows: readonly {
    readonly registration: Tables["event_registrations"];
    readonly participant: Tables["event_participants"];
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto("event_registrations")
    .values(rows.map((row) => row.registration))
    .execute();
  await tx
    .insertInto("event_participants")
    .values(rows.map((row) => row.participant))
    .execute();
}

/** Calls an event off that was published before. */
export async function cancelDemoEvent(
  tx: Db,
  id: string,
  { at, reason }: { at: string; reason: string },
): Promise<void> {
  await tx
    .updateTable("events")
    .set({ status: "cancelled", cancelled_at: at, cancel_reason: reason, sequence: 1, changed_at: at })
    .where("id", "=", id)
    .execute();
}
