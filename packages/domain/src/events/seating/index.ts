export type { SeatCount, ShareCount } from "./count-seats.ts";
export { countSeats } from "./count-seats.ts";
export { findShareOf } from "./find-share-of.ts";
export type { PromotionOutcome, WaitingReason } from "./promote-waiting.ts";
export { decideSeats, promoteWaiting, waitingReasons } from "./promote-waiting.ts";
export type { HeldSeats, Origin, Party, PoolInUse, SeatPool, Share, ShareHolder } from "./seat-pool.ts";
