import { addDays, type IsoDate } from "../../time/index.ts";
import type { Fact } from "../fact.ts";
import { factRules } from "../facts-over-time/fact-rules.ts";
import { calculateLastSaidOn } from "./calculate-last-said-on.ts";
import { type FreshnessState, freshnessRules } from "./freshness-rules.ts";

/** How fresh a fact is, and until when. */
export interface FactFreshness {
  readonly state: FreshnessState;
  /** The first day on which it is due to be confirmed, or measured, again. */
  readonly dueOn: IsoDate;
  /** The first day on which it is stale. */
  readonly staleOn: IsoDate;
}

/** What of a fact tells how fresh it is. */
export type DatedFact = Pick<Fact, "kind" | "validFrom" | "validTo" | "asOf" | "confirmedOn">;

/**
 * Answers how far a fact can be trusted on a day by its age: counted from the day it was last spoken for, and
 * of what is measured from the end of the period, since only a new measurement makes it fresh again. The
 * intervals are `freshnessRules`.
 * @returns undefined when the fact has ended: it is history, and nobody needs to confirm it
 * @example calculateFactFreshness(fact, "2026-11-22")
 *   // { state: "due", dueOn: "2026-11-08", staleOn: "2026-12-09" }
 */
export function calculateFactFreshness(fact: DatedFact, on: IsoDate): FactFreshness | undefined {
  const isMeasured = factRules[fact.kind].reading === "measured";
  if (!isMeasured && fact.validTo !== undefined && fact.validTo <= on) return undefined;
  const countedFrom = isMeasured ? (fact.validTo ?? fact.asOf) : calculateLastSaidOn(fact);
  const { dueAfterDays, staleAfterDays } = freshnessRules[fact.kind];
  const dueOn = addDays(countedFrom, dueAfterDays);
  const staleOn = addDays(countedFrom, staleAfterDays);
  return { state: calculateState(on, { dueOn, staleOn }), dueOn, staleOn };
}

function calculateState(on: IsoDate, { dueOn, staleOn }: Omit<FactFreshness, "state">): FreshnessState {
  if (on >= staleOn) return "stale";
  return on >= dueOn ? "due" : "fresh";
}
