import type { Candidate } from "./collect-candidates.ts";

/** By what a hit stands where it stands: the first that differs decides. Numbers and days, so that it can be a page's key. */
export type OrderKey = readonly [tier: number, isPast: number, score: number, asOf: string, id: number];

/** Scores are compared in thousandths, so that a key says the same when it comes back. */
export function keyOf({ tier, is_past, score, as_of, id }: Candidate): OrderKey {
  return [tier, is_past, Math.round(score * 1000), as_of, id];
}

/** Negative when the first goes before: title before text, what is in use before what is over, then relevance, then the newest. */
function compareKeys(a: OrderKey, b: OrderKey): number {
  if (a[0] !== b[0]) return b[0] - a[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] !== b[2]) return b[2] - a[2];
  if (a[3] !== b[3]) return a[3] < b[3] ? 1 : -1;
  return b[4] - a[4];
}

interface Placed {
  readonly candidate: Candidate;
  readonly key: OrderKey;
}

/** The first so many after a key, best first. */
export function takeFirst(
  candidates: readonly Candidate[],
  { most, after }: { readonly most: number; readonly after?: OrderKey | undefined },
): Candidate[] {
  const best: Placed[] = [];
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (after !== undefined && compareKeys(key, after) <= 0) continue;
    const last = best.at(-1);
    if (best.length >= most && last !== undefined && compareKeys(last.key, key) <= 0) continue;
    let at = best.length;
    while (at > 0 && compareKeys(key, (best[at - 1] as Placed).key) < 0) at--;
    best.splice(at, 0, { candidate, key });
    if (best.length > most) best.pop();
  }
  return best.map(({ candidate }) => candidate);
}
