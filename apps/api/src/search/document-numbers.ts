import type { SearchKind } from "@rammevaerk/contracts/search";

/** Where the numbers of each kind's documents begin. A number is for good: a new kind takes the next place. */
const places: Readonly<Record<SearchKind, number>> = {
  method: 1,
  offer: 2,
  person: 3,
  event: 4,
  network: 5,
  thread: 6,
  cluster: 7,
  agreement: 8,
};
const room = 1_000_000_000_000;

/**
 * The numbers that documents of a kind have: after `above`, up to and with `last`. A kind's documents lie together in the index, so
 * that those of one kind are looked for without passing those of the others.
 */
export function numbersOf(kind: SearchKind): { readonly above: number; readonly last: number } {
  return { above: places[kind] * room, last: (places[kind] + 1) * room };
}
