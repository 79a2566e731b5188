import { isInForce, periodsOverlap } from "../../time/index.ts";
import type { AnyFactDraft } from "../fact.ts";
import { factRules } from "../facts-over-time/fact-rules.ts";
import { formatFactSubject } from "../facts-over-time/format-fact-subject.ts";
import type { Offer } from "../offer.ts";
import { checkFact } from "./check-fact.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

/**
 * Answers what is wrong with the facts of one offer, each by itself and all together: one source says one
 * thing about a day, nothing begins outside the time that the offer is open, and no more places are free than
 * were approved on the day.
 * @param facts what is to stand, drafts or recorded; leave superseded ones out
 * @param offer absent: when the offer is open is not looked at
 * @returns refusals whose path begins with the fact's number in the list, from 0; empty when nothing is wrong
 * @example checkFacts([free]).map(({ code, path }) => `${path}: ${code}`)
 *   // ["0.value.free: number-negative"]
 */
export function checkFacts(
  facts: readonly AnyFactDraft[],
  offer?: Pick<Offer, "openedOn" | "closedOn">,
): OfferRefusal[] {
  return [
    ...facts.flatMap((fact, at) => [
      ...checkFact(fact).map((refusal) => ({ ...refusal, path: `${at}.${refusal.path}` })),
      ...(offer === undefined ? [] : checkLife(fact, at, offer)),
    ]),
    ...checkOverlaps(facts),
    ...checkFreePlaces(facts),
  ];
}

/** A rate or a plan can't begin after the offer has closed; places of a time before it opened don't exist. */
function checkLife(
  fact: AnyFactDraft,
  at: number,
  { openedOn, closedOn }: Pick<Offer, "openedOn" | "closedOn">,
): OfferRefusal[] {
  const path = `${at}.validFrom`;
  if (closedOn !== undefined && fact.validFrom >= closedOn)
    return [{ code: "outside-offer-life", path, value: fact.validFrom, limit: closedOn }];
  const isPlaces = fact.kind === "places" || fact.kind === "free-places" || fact.kind === "occupancy";
  return isPlaces && fact.validTo !== undefined && fact.validTo <= openedOn
    ? [{ code: "outside-offer-life", path, value: fact.validFrom, limit: openedOn }]
    : [];
}

function checkOverlaps(facts: readonly AnyFactDraft[]): OfferRefusal[] {
  const series = new Map<string, { fact: AnyFactDraft; at: number }[]>();
  for (const [at, fact] of facts.entries()) {
    const name = `${fact.source} ${formatFactSubject(fact)}`;
    series.set(name, [...(series.get(name) ?? []), { fact, at }]);
  }
  return [...series.values()].flatMap((entries) => {
    const ordered = entries.toSorted((a, b) => (a.fact.validFrom < b.fact.validFrom ? -1 : 1));
    return ordered.flatMap(({ fact, at }, place): OfferRefusal[] => {
      const isMet = ordered.slice(0, place).some((earlier) => periodsOverlap(earlier.fact, fact));
      return isMet ? [{ code: "periods-overlap", path: `${at}.validFrom`, value: fact.validFrom }] : [];
    });
  });
}

/** Held against the source's own places; against the source that leads where it has told none. */
function checkFreePlaces(facts: readonly AnyFactDraft[]): OfferRefusal[] {
  return facts.flatMap((fact, at): OfferRefusal[] => {
    if (fact.kind !== "free-places") return [];
    const { free } = fact.value;
    const approved = findApproved(facts, fact);
    return approved === undefined || free <= approved
      ? []
      : [{ code: "free-above-approved", path: `${at}.value.free`, value: free, limit: approved }];
  });
}

function findApproved(facts: readonly AnyFactDraft[], free: AnyFactDraft): number | undefined {
  const sources = [free.source, ...factRules.places.leadingSources];
  const subject = formatFactSubject({ ...free, kind: "places" });
  for (const source of sources)
    for (const fact of facts)
      if (
        fact.kind === "places" &&
        fact.source === source &&
        isInForce(fact, free.validFrom) &&
        formatFactSubject(fact) === subject
      )
        return fact.value.approved;
  return undefined;
}
