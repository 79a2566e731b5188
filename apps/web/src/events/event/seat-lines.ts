import type { SeatCount } from "@rammevaerk/contracts/events";
import type { Messages } from "../messages.da.ts";

/** How many seats there are and what has become of them, a sentence each. */
export function seatLines(
  { capacity, free, taken, kept, waiting }: SeatCount,
  text: Messages["event"],
): string[] {
  if (capacity === null || free === null) return [text.seatsUnlimited(taken)];
  const first =
    free > 0
      ? text.seatsFree(free, capacity)
      : kept > 0
        ? text.seatsNoneFree(capacity)
        : text.seatsFull(capacity);
  return [
    first,
    ...(kept > 0 ? [text.seatsKept(kept)] : []),
    ...(waiting > 0 ? [text.seatsWaiting(waiting)] : []),
  ];
}
