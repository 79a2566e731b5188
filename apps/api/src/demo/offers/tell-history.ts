import { type AnyFact, type AnyFactDraft, calculateLastSaidOn } from "@rammevaerk/domain/offers";
import { addDays, type IsoDate, type IsoInstant } from "@rammevaerk/domain/time";
import type { OfferDraft } from "./draft-offer.ts";

/** What was corrected had been wrong for so many days. */
const correctedAfterDays = 40;

/**
 * Answers the facts as the registry got to know them: each on the day it was said, what was confirmed later
 * once before that, and in one offer of eight two figures that were wrong at first.
 */
export function tellHistory(draft: OfferDraft, facts: readonly AnyFactDraft[]): AnyFact[] {
  const corrected = chooseCorrected(draft, facts);
  return facts.flatMap((fact) => {
    const saidAt = calculateMoment(calculateLastSaidOn(fact));
    const { confirmedOn: _on, confirmedBy: _by, ...unconfirmed } = fact;
    const firstSaidAt = calculateMoment(fact.asOf);
    const believed = store(draft, fact, { recordedAt: saidAt });
    if (firstSaidAt < saidAt)
      return [store(draft, unconfirmed, { recordedAt: firstSaidAt, supersededAt: saidAt }), believed];
    if (!corrected.includes(fact)) return [believed];
    const correctedAt = calculateMoment(addDays(fact.asOf, correctedAfterDays));
    return [
      store(draft, mistake(fact), { recordedAt: saidAt, supersededAt: correctedAt }),
      store(draft, fact, { recordedAt: correctedAt }),
    ];
  });
}

function store(
  { random }: OfferDraft,
  fact: AnyFactDraft,
  moments: Pick<AnyFact, "recordedAt" | "supersededAt">,
): AnyFact {
  return { ...fact, id: random.uuid(), ...moments };
}

function calculateMoment(day: IsoDate): IsoInstant {
  return `${day}T08:00:00.000Z`;
}

function chooseCorrected({ random, today }: OfferDraft, facts: readonly AnyFactDraft[]): AnyFactDraft[] {
  if (!random.chance(0.125)) return [];
  const before = addDays(today, -correctedAfterDays);
  const old = facts.filter(({ source, asOf }) => source === "operator" && asOf < before);
  const found = [old.find(({ kind }) => kind === "places"), old.findLast(({ kind }) => kind === "occupancy")];
  return found.filter((fact) => fact !== undefined);
}

/** One place too many, or an occupancy four points too low. */
function mistake(fact: AnyFactDraft): AnyFactDraft {
  if (fact.kind === "places") return { ...fact, value: { ...fact.value, approved: fact.value.approved + 1 } };
  return fact.kind === "occupancy"
    ? { ...fact, value: { percent: Math.round((fact.value.percent - 4) * 10) / 10 } }
    : fact;
}
