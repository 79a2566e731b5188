import type { SeatPoolKind } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import type { HeldRow } from "../../registration/seating/held-seats.ts";
import type { EventSharesTable } from "../../tables.ts";

interface PoolRow {
  readonly event_id: string;
  readonly pool: SeatPoolKind;
  readonly size: number;
}

/** The seats held at events, summed by pool and by where people come from. */
export async function listHeldSeatsOf(db: Db, eventIds: readonly string[]): Promise<(PoolRow & HeldRow)[]> {
  if (eventIds.length === 0) return [];
  return db
    .selectFrom("event_registrations as r")
    .innerJoin("event_participants as p", (join) =>
      join.onRef("p.registration_id", "=", "r.id").on("p.withdrawn_at", "is", null),
    )
    .leftJoin("organisations as o", "o.id", "r.organisation_id")
    .select(["r.event_id", "r.pool", "r.organisation_id", "o.kind"])
    .select((eb) => eb.fn.countAll<number>().as("size"))
    .where("r.event_id", "in", eventIds)
    .where("r.state", "in", ["seated", "offered"])
    .groupBy(["r.event_id", "r.pool", "r.organisation_id", "o.kind"])
    .execute();
}

/** How many people wait at events, by pool. */
export async function listWaitingOf(db: Db, eventIds: readonly string[]): Promise<PoolRow[]> {
  if (eventIds.length === 0) return [];
  return db
    .selectFrom("event_registrations as r")
    .innerJoin("event_participants as p", (join) =>
      join.onRef("p.registration_id", "=", "r.id").on("p.withdrawn_at", "is", null),
    )
    .select(["r.event_id", "r.pool"])
    .select((eb) => eb.fn.countAll<number>().as("size"))
    .where("r.event_id", "in", eventIds)
    .where("r.state", "=", "waiting")
    .groupBy(["r.event_id", "r.pool"])
    .execute();
}

export async function listSharesOf(db: Db, eventIds: readonly string[]): Promise<EventSharesTable[]> {
  if (eventIds.length === 0) return [];
  return db.selectFrom("event_shares").selectAll().where("event_id", "in", eventIds).orderBy("id").execute();
}
