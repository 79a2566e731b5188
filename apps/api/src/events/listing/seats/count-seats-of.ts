import type { SeatCount } from "@rammevaerk/contracts/events";
import { countSeats, type SeatPoolKind } from "@rammevaerk/domain/events";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../../platform/db/connect.ts";
import { toHeldSeats } from "../../registration/seating/held-seats.ts";
import { capacityOf } from "../../registration/seating/load-pool.ts";
import { toShares } from "../../registration/seating/to-shares.ts";
import type { ListedEvent } from "../repository.ts";
import { listHeldSeatsOf, listSharesOf, listWaitingOf } from "./repository.ts";

/** The seats of an event's two pools; absent where it has none of that kind. */
export interface EventSeats {
  readonly onSite: SeatCount | null;
  readonly online: SeatCount | null;
}

type PoolsOf = Pick<ListedEvent, "id" | "format" | "capacity" | "online_capacity" | "group_policy">;

/** The seats of many events at once, counted by the rule that gives them out. */
export async function countSeatsOf(
  db: Db,
  events: readonly PoolsOf[],
  today: IsoDate,
): Promise<Map<string, EventSeats>> {
  const ids = events.map((event) => event.id);
  const [held, waiting, shares] = await Promise.all([
    listHeldSeatsOf(db, ids),
    listWaitingOf(db, ids),
    listSharesOf(db, ids),
  ]);
  return new Map(
    events.map((event) => {
      const count = (pool: SeatPoolKind): SeatCount | null => {
        if (event.format !== "both" && event.format !== pool) return null;
        const isOf = (row: { event_id: string; pool: SeatPoolKind }) =>
          row.event_id === event.id && row.pool === pool;
        const { capacity, taken, freeForAll, keptForShares } = countSeats({
          pool: {
            capacity: capacityOf(event, pool),
            shares:
              pool === "online" ? [] : shares.filter((row) => row.event_id === event.id).flatMap(toShares),
            groupPolicy: event.group_policy,
          },
          today,
          holding: held.filter(isOf).map(toHeldSeats),
        });
        const waits = waiting.find(isOf)?.size ?? 0;
        return { capacity, taken, free: freeForAll, kept: keptForShares, waiting: waits };
      };
      return [event.id, { onSite: count("on-site"), online: count("online") }];
    }),
  );
}

/** Who signs up now waits: no pool has a seat for everybody, or others wait for it already. */
export function isFull({ onSite, online }: EventSeats): boolean {
  const pools = [onSite, online].filter((pool) => pool !== null);
  return pools.every((pool) => pool.capacity !== null && (pool.free === 0 || pool.waiting > 0));
}
