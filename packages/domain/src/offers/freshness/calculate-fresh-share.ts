import type { IsoDate } from "../../time/index.ts";
import type { AnyHeldFact } from "../facts-over-time/held-fact.ts";
import { calculateFactFreshness } from "./calculate-fact-freshness.ts";
import type { FreshnessState } from "./freshness-rules.ts";

/** How many of an operator's facts are fresh, due and stale. */
export interface FreshShare extends Readonly<Record<FreshnessState, number>> {
  readonly facts: number;
  /** 0 to 100 with one decimal, rounded half up; absent without facts. */
  readonly freshPercent?: number;
}

/**
 * Answers how much of what the registry shows is fresh on a day. Only the facts that lead are counted.
 * @param held what holds on that day about one offer, or about all offers of an operator
 * @example calculateFreshShare(calculateOfferOn(facts, { on }), on)
 *   // { facts: 12, fresh: 9, due: 2, stale: 1, freshPercent: 75 }
 */
export function calculateFreshShare(held: readonly AnyHeldFact[], on: IsoDate): FreshShare {
  const counts = { facts: 0, fresh: 0, due: 0, stale: 0 };
  for (const { fact } of held) {
    const freshness = calculateFactFreshness(fact, on);
    if (freshness === undefined) continue;
    counts.facts++;
    counts[freshness.state]++;
  }
  if (counts.facts === 0) return counts;
  return { ...counts, freshPercent: Math.round((counts.fresh * 1000) / counts.facts) / 10 };
}
