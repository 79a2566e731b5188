import type { Fact, FactKind } from "../fact.ts";

/** What holds about one thing: the fact that leads, and what other sources say beside it. */
export interface HeldFact<Kind extends FactKind = FactKind> {
  readonly fact: Fact<Kind>;
  /** The other standing facts about it, foremost first. */
  readonly others: readonly Fact<Kind>[];
  /** At least one of the others says something else. */
  readonly isContradicted: boolean;
}

/** A held fact of any kind, where `fact.kind` tells what the values are. */
export type AnyHeldFact = { [Kind in FactKind]: HeldFact<Kind> }[FactKind];

/**
 * Answers the held facts of one kind, in the order in which they stand: one for each key and unit.
 * @example listHeldFacts(calculateOfferOn(facts, { on: "2026-11-22" }), "rate") // the levels' rates
 */
export function listHeldFacts<Kind extends FactKind>(
  held: readonly AnyHeldFact[],
  kind: Kind,
): HeldFact<Kind>[] {
  return (held as readonly HeldFact[]).filter((entry): entry is HeldFact<Kind> => entry.fact.kind === kind);
}

/**
 * Answers the held fact of a kind about the offer as a whole; undefined where nobody has said anything.
 * @param key a legal basis or a rate level; absent for kinds that have one fact
 * @example findHeldFact(held, "places", "SEL-107")?.fact.value.approved // 20
 */
export function findHeldFact<Kind extends FactKind>(
  held: readonly AnyHeldFact[],
  kind: Kind,
  key = "",
): HeldFact<Kind> | undefined {
  return listHeldFacts(held, kind).find(({ fact }) => fact.key === key && fact.unitId === undefined);
}
