import type { IsoDate } from "../../time/index.ts";
import type { AnyFact } from "../fact.ts";
import type { AnyHeldFact } from "../facts-over-time/held-fact.ts";
import { calculateFactFreshness, type FactFreshness } from "./calculate-fact-freshness.ts";
import { freshnessStates } from "./freshness-rules.ts";

/** A leading fact with its freshness on the day asked about. */
export interface OldestFact {
  readonly fact: AnyFact;
  readonly freshness: FactFreshness;
}

/**
 * Answers the fact that can be trusted least by its age: what is shown together is as fresh as the oldest of
 * it. Of two in the same state it is the one that was due first, then the first in the list.
 * @returns undefined when there is nothing to confirm
 * @example findOldestFact(calculateOfferOn(facts, { on }), on)?.freshness.state // "due"
 */
export function findOldestFact(held: readonly AnyHeldFact[], on: IsoDate): OldestFact | undefined {
  let oldest: OldestFact | undefined;
  for (const { fact } of held) {
    const freshness = calculateFactFreshness(fact, on);
    if (freshness !== undefined && (oldest === undefined || isOlder(freshness, oldest.freshness)))
      oldest = { fact, freshness };
  }
  return oldest;
}

function isOlder(a: FactFreshness, b: FactFreshness): boolean {
  const states = freshnessStates.indexOf(a.state) - freshnessStates.indexOf(b.state);
  return states > 0 || (states === 0 && a.dueOn < b.dueOn);
}
