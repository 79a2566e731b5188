import type { Freshness, FactView, HeldFact } from "@rammevaerk/contracts/offers";
import { type AnyFact, type AnyHeldFact, calculateFactFreshness } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";

/** What a fact is shown with: the day, and the names of the organisations that confirm. */
export interface FactSurroundings {
  readonly on: IsoDate;
  readonly organisationNames: ReadonlyMap<string, string>;
}

/** A fact with how fresh it is on a day; a superseded one is history and has no freshness. */
export function presentFact(fact: AnyFact, around: FactSurroundings): FactView {
  return {
    id: fact.id,
    unitId: fact.unitId ?? null,
    kind: fact.kind,
    key: fact.key,
    value: { ...fact.value },
    validFrom: fact.validFrom,
    validTo: fact.validTo ?? null,
    source: fact.source,
    asOf: fact.asOf,
    confirmedOn: fact.confirmedOn ?? null,
    confirmedBy: nameOfConfirmer(fact, around),
    recordedAt: fact.recordedAt,
    supersededAt: fact.supersededAt ?? null,
    freshness: fact.supersededAt === undefined ? presentFreshness(fact, around) : null,
  };
}

/** What holds, with what other sources say beside it. */
export function presentHeldFact(held: AnyHeldFact, around: FactSurroundings): HeldFact {
  return {
    fact: presentFact(held.fact, around),
    others: held.others.map((fact) => presentFact(fact, around)),
    isContradicted: held.isContradicted,
  };
}

function presentFreshness(fact: AnyFact, around: FactSurroundings): Freshness | null {
  const freshness = calculateFactFreshness(fact, around.on);
  if (freshness === undefined) return null;
  return {
    state: freshness.state,
    asOf: fact.asOf,
    confirmedOn: fact.confirmedOn ?? null,
    confirmedBy: nameOfConfirmer(fact, around),
    dueOn: freshness.dueOn,
  };
}

function nameOfConfirmer({ confirmedBy }: AnyFact, { organisationNames }: FactSurroundings): string | null {
  return confirmedBy === undefined ? null : (organisationNames.get(confirmedBy) ?? null);
}
