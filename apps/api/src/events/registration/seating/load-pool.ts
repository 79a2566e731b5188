import type { PoolInUse, SeatPoolKind } from "@rammevaerk/domain/events";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../../platform/db/connect.ts";
import { listHeldSeats, listShares } from "./repository.ts";
import type { EventPool, SeatingEvent } from "./seating-event.ts";

/** How many seats a pool of an event has; null without a limit. */
export function capacityOf(
  event: Pick<SeatingEvent, "capacity" | "online_capacity">,
  pool: SeatPoolKind,
): number | null {
  return pool === "online" ? event.online_capacity : event.capacity;
}

/** A pool as it is now: counted from the registrations that hold its seats. Shares are of the seats on site. */
export async function loadPool(db: Db, { event, pool }: EventPool, today: IsoDate): Promise<PoolInUse> {
  const capacity = capacityOf(event, pool);
  const hasShares = pool === "on-site" && capacity !== null && event.shares > 0;
  return {
    pool: {
      capacity,
      shares: hasShares ? await listShares(db, event.id) : [],
      groupPolicy: event.group_policy,
    },
    today,
    holding: capacity === null ? [] : await listHeldSeats(db, event.id, pool),
  };
}
