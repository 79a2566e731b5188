import { type IsoDate, type IsoInstant, isInForce } from "../../time/index.ts";
import { type AnyFact, factKinds } from "../fact.ts";
import { factRules } from "./fact-rules.ts";
import { groupBySubject } from "./format-fact-subject.ts";
import type { AnyHeldFact } from "./held-fact.ts";
import { isBelieved } from "./is-believed.ts";
import { isSameValue } from "./is-same-value.ts";

/**
 * Answers what holds about an offer on a day, by what the registry knows now or believed at an earlier
 * moment.
 *
 * There is one entry for each kind, key and unit, in the order of `factKinds`, then by unit and key.
 * `factRules` say which source leads; the facts of other sources stand beside it, and `isContradicted` tells
 * when they disagree. Of what is measured, such as occupancy, the latest period that had begun counts, also
 * when it has ended.
 * @param facts of one offer, or of several: no two offers are mixed. Superseded ones belong in it when
 * `knownAt` is given
 * @param at `on` the day asked about; `knownAt` the moment whose belief is asked for, absent: now
 * @example calculateOfferOn(facts, { on: "2024-06-01", knownAt: "2025-01-01T00:00:00.000Z" })
 *   // what we believed at New Year 2025 about June 2024
 */
export function calculateOfferOn(
  facts: readonly AnyFact[],
  { on, knownAt }: { readonly on: IsoDate; readonly knownAt?: IsoInstant | undefined },
): AnyHeldFact[] {
  const standing = facts.filter((fact) => isBelieved(fact, knownAt) && mayHold(fact, on));
  return groupBySubject(standing).map(calculateHeld).toSorted(compareHeld);
}

function mayHold(fact: AnyFact, on: IsoDate): boolean {
  return factRules[fact.kind].reading === "measured" ? fact.validFrom <= on : isInForce(fact, on);
}

function calculateHeld(facts: readonly AnyFact[]): AnyHeldFact {
  const [fact, ...rest] = facts.toSorted(compareByLead) as [AnyFact, ...AnyFact[]];
  const { reading, comparedFields } = factRules[fact.kind];
  const others = reading === "measured" ? rest.filter((other) => hasSamePeriod(other, fact)) : rest;
  const isContradicted = others.some((other) => !isSameValue(other.value, fact.value, comparedFields));
  return { fact, others, isContradicted } as AnyHeldFact;
}

/**
 * The latest measured first; then by the rule of the kind, and of one source what it said of the latest day,
 * or said last.
 */
function compareByLead(a: AnyFact, b: AnyFact): number {
  const { leadingSources, reading } = factRules[a.kind];
  return (
    (reading === "measured" ? compareTexts(b.validFrom, a.validFrom) : 0) ||
    leadingSources.indexOf(a.source) - leadingSources.indexOf(b.source) ||
    compareTexts(b.asOf, a.asOf) ||
    compareTexts(b.recordedAt, a.recordedAt) ||
    compareTexts(a.id, b.id)
  );
}

function hasSamePeriod(a: AnyFact, b: AnyFact): boolean {
  return a.validFrom === b.validFrom && a.validTo === b.validTo;
}

function compareHeld({ fact: a }: AnyHeldFact, { fact: b }: AnyHeldFact): number {
  return (
    compareTexts(a.offerId, b.offerId) ||
    factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) ||
    compareTexts(a.unitId ?? "", b.unitId ?? "") ||
    compareTexts(a.key, b.key)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
