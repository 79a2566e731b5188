import type { AnyFact, Fact } from "../fact.ts";

/**
 * Answers what a fact is about, as one text: two facts with the same subject answer the same question, and
 * where their days meet only one of them can be right.
 * @example formatFactSubject({ offerId: "o", kind: "places", key: "SEL-107" })
 *   // '["o","","places","SEL-107"]'
 */
export function formatFactSubject(fact: Pick<Fact, "offerId" | "unitId" | "kind" | "key">): string {
  return JSON.stringify([fact.offerId, fact.unitId ?? "", fact.kind, fact.key]);
}

/** Answers the facts by what they are about, in the order in which a subject first appears. */
export function groupBySubject(facts: Iterable<AnyFact>): AnyFact[][] {
  const groups = new Map<string, AnyFact[]>();
  for (const fact of facts) {
    const subject = formatFactSubject(fact);
    const group = groups.get(subject);
    if (group === undefined) groups.set(subject, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}
