import { countSeats, type SeatCount } from "./count-seats.ts";
import { findShareOf } from "./find-share-of.ts";
import type { Party, PoolInUse } from "./seat-pool.ts";

/** Why a party does not get a seat. */
export const waitingReasons = ["full", "kept-for-shares", "group-too-large", "others-are-waiting"] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** What one run made of one waiting party. */
export type PromotionOutcome =
  | { readonly partyId: string; readonly gets: "seat" }
  | { readonly partyId: string; readonly gets: "nothing"; readonly reason: WaitingReason };

/**
 * Goes through those who wait, first come first, and answers for each whether a seat is theirs now, or why not:
 *
 * - `full`: no seat is free.
 * - `kept-for-shares`: seats enough are free, but they are kept for others until a day.
 * - `group-too-large`: some seats are free, too few for the whole group; groups are not split.
 * - `others-are-waiting`: the seats would have been enough, and somebody who came before has them or waits for them.
 *
 * Nobody passes somebody earlier who could use the same seats. Under `strict` what is left stays free for the first whom
 * it is not enough for: common seats for everybody, a share's seats for its own people. Under `fill-gaps` it goes on to the
 * next whom it is enough for. Running it again on the outcome gives nobody anything more.
 * @param waiting in the order of the queue
 * @example promoteWaiting({ pool, today, holding }, [{ id: "r1", size: 2, organisationId: null, organisationKind: null }])
 */
export function promoteWaiting(inUse: PoolInUse, waiting: readonly Party[]): PromotionOutcome[] {
  const count = countSeats(inUse);
  const [atFirst, left] = [createSeatsLeft(count), createSeatsLeft(count)];
  return waiting.map((party): PromotionOutcome => {
    const shareId = findShareOf(party, inUse.pool.shares)?.id;
    if (left.availableTo(shareId) >= party.size) {
      left.take(party.size, shareId);
      return { partyId: party.id, gets: "seat" };
    }
    if (inUse.pool.groupPolicy === "strict") left.keepFor(shareId);
    return {
      partyId: party.id,
      gets: "nothing",
      reason: explain(party.size, { free: atFirst.free, available: atFirst.availableTo(shareId) }),
    };
  });
}

/**
 * Answers for one who comes now what everybody gets who comes by any door: a seat, or a place in the queue with the reason.
 * It is the answer of the next run with the newcomer last, so who comes never passes somebody who waits.
 * @param waiting those who came before, in the order of the queue
 * @example decideSeats({ pool, today, holding }, { waiting: [], party }).gets // "seat"
 */
export function decideSeats(
  inUse: PoolInUse,
  { waiting, party }: { readonly waiting: readonly Party[]; readonly party: Party },
): PromotionOutcome {
  const outcomes = promoteWaiting(inUse, [...waiting, party]);
  return outcomes[waiting.length] as PromotionOutcome;
}

function explain(
  size: number,
  { free, available }: { readonly free: number; readonly available: number },
): WaitingReason {
  if (available >= size) return "others-are-waiting";
  if (free === 0) return "full";
  return available === 0 || free >= size ? "kept-for-shares" : "group-too-large";
}

interface SeatsLeft {
  /** How many seats there were at first, for whomever. */
  readonly free: number;
  /** How many seats somebody of that share, or of none, may have. */
  availableTo(shareId: string | undefined): number;
  /** Seats go: the share's own first, then common ones. */
  take(size: number, shareId: string | undefined): void;
  /** Nobody later may have what somebody of that share waits for: its seats, and the common ones. */
  keepFor(shareId: string | undefined): void;
}

function createSeatsLeft(count: SeatCount): SeatsLeft {
  const free = count.free ?? Number.POSITIVE_INFINITY;
  let left = free;
  let common = count.freeForAll ?? Number.POSITIVE_INFINITY;
  const kept = new Map<string | undefined, number>(count.shares.map((share) => [share.shareId, share.kept]));
  const keptFor = (shareId: string | undefined): number => kept.get(shareId) ?? 0;
  return {
    free,
    availableTo: (shareId) => Math.min(left, keptFor(shareId) + common),
    take(size, shareId) {
      const own = Math.min(size, keptFor(shareId));
      kept.set(shareId, keptFor(shareId) - own);
      common -= size - own;
      left -= size;
    },
    keepFor(shareId) {
      kept.set(shareId, 0);
      common = 0;
    },
  };
}
