import { compareDates } from "../../time/index.ts";
import { findShareOf } from "./find-share-of.ts";
import type { PoolInUse } from "./seat-pool.ts";

/** What has become of the seats of one share. */
export interface ShareCount {
  readonly shareId: string;
  /** How many it keeps today: 0 once it has been returned. */
  readonly seats: number;
  /** People who belong to it and hold a seat. */
  readonly taken: number;
  /** Seats that are still kept for its holders. */
  readonly kept: number;
  /** People who belong to it and sit on common seats, because the share was used up. */
  readonly onCommonSeats: number;
}

/** Where the seats of a pool are, as it can be told to those who wait. */
export interface SeatCount {
  readonly capacity: number | null;
  /** People who hold a seat. */
  readonly taken: number;
  /** Seats that nobody holds, kept ones too; null when there is no limit. */
  readonly free: number | null;
  /** Free seats that anybody may have; null when there is no limit. */
  readonly freeForAll: number | null;
  /** Free seats that are kept for the holders of shares. */
  readonly keptForShares: number;
  /** People beyond the limit: seated by an organiser, or there when the limit was lowered. */
  readonly beyondLimit: number;
  readonly shares: readonly ShareCount[];
}

/**
 * Answers what is taken, free, kept for shares and beyond the limit. It is counted from those who hold seats, never stored:
 * a share's people fill the share first, and what is beyond its seats counts as common.
 * Where people beyond the limit have used up common seats, fewer seats than the shares have may be left: `keptForShares`
 * is never more than `free`.
 * @example countSeats({ pool: { capacity: 50, shares: [], groupPolicy: "strict" }, today, holding: [] }).free // 50
 */
export function countSeats({ pool, today, holding }: PoolInUse): SeatCount {
  const takenOf = new Map<string | undefined, number>();
  for (const held of holding) {
    const shareId = findShareOf(held, pool.shares)?.id;
    takenOf.set(shareId, (takenOf.get(shareId) ?? 0) + held.size);
  }
  const shares = pool.shares.map((share): ShareCount => {
    const seats = pool.capacity !== null && compareDates(today, share.returnsOn) < 0 ? share.seats : 0;
    const taken = takenOf.get(share.id) ?? 0;
    const onOwn = Math.min(seats, taken);
    return { shareId: share.id, seats, taken, kept: seats - onOwn, onCommonSeats: taken - onOwn };
  });
  const taken = sum([...takenOf.values()]);
  const kept = sum(shares.map((share) => share.kept));
  if (pool.capacity === null) {
    return { capacity: null, taken, free: null, freeForAll: null, keptForShares: 0, beyondLimit: 0, shares };
  }
  const free = Math.max(0, pool.capacity - taken);
  return {
    capacity: pool.capacity,
    taken,
    free,
    freeForAll: Math.max(0, free - kept),
    keptForShares: Math.min(free, kept),
    beyondLimit: Math.max(0, taken - pool.capacity),
    shares,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
