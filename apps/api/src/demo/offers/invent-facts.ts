import {
  type AnyFactDraft,
  calculateLastSaidOn,
  type FactKind,
  type FactValues,
} from "@rammevaerk/domain/offers";
import {
  regionOfMunicipality,
  supervisionAuthorities,
  supportNeedLevels,
} from "@rammevaerk/domain/reference";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import type { Care, OfferDraft } from "./draft-offer.ts";
import { inventAge } from "./invent-age.ts";
import type { OccupancyMonth } from "./invent-occupancy.ts";
import { getPlacesOn, type PlacesStep, splitByAct } from "./invent-places.ts";
import { saidBy } from "./said-by.ts";

/** From a slight need to a full one. */
const levels = supportNeedLevels.slice(1, 5).map(({ code }) => code);

/**
 * Answers what an offer says of itself: whom it is for, what it does, by what right, and what the supervision
 * says.
 */
export function inventFacts(draft: OfferDraft): AnyFactDraft[] {
  const { kind, random, story } = draft;
  const [primary = "", ...others] = shuffle(draft, kind.targetGroups);
  const secondary = others.slice(0, random.whole(0, 3));
  const [from, to] = kind.age;
  const missing =
    story.name === "missing" ? new Set<FactKind>(["target-groups", "age", "services"]) : new Set();
  const facts = [
    say(draft, "target-groups", { primary, secondary }),
    say(draft, "support-need", { levels: levels.slice(random.whole(0, 1), random.whole(3, 4)) }),
    say(draft, "age", to === undefined ? { from } : { from, to }),
    say(draft, "services", { codes: kind.services }),
    say(draft, "methods", { codes: random.sample(kind.methods, random.whole(1, 3)) }),
    ...describeExclusions(draft),
    ...describeLegalBasis(draft),
    describeApproval(draft),
  ].filter(({ kind: factKind }) => !missing.has(factKind));
  if (story.name !== "contradicted") return facts;
  const age = { from: Math.max(0, from - 2), to: to ?? 67 };
  const portalSaidOn = addDays(draft.today, -random.whole(60, 300));
  return [
    ...facts,
    saidBy(say(draft, "age", age), "tilbudsportalen", portalSaidOn),
    ...describeOtherGroups(facts, portalSaidOn),
  ];
}

/** How many days ago free places were told: lately, due, or too long ago. */
const freePlacesAges = { good: [0, 12], fair: [0, 40], poor: [20, 200] } satisfies Record<
  Care,
  [least: number, most: number]
>;

/**
 * Answers how many places are free now, by the last month's occupancy. A closed offer and one in a hundred
 * say nothing.
 */
export function describeFreePlaces(
  draft: OfferDraft,
  steps: readonly PlacesStep[],
  months: readonly OccupancyMonth[],
): AnyFactDraft[] {
  const { random, today, offer, kind, story, care } = draft;
  const isClosed = draft.closedOn !== undefined && draft.closedOn <= today;
  if (isClosed || story.name === "missing" || random.chance(0.01)) return [];
  const places = getPlacesOn(steps, today);
  const percent = months.at(-1)?.percent ?? 95;
  const empty = Math.round(places * (1 - Math.min(100, percent) / 100));
  const free = random.chance(0.45) ? 0 : empty + random.whole(0, 1);
  const saidOn = addDays(today, -random.whole(...freePlacesAges[care]));
  return [
    {
      offerId: offer.id,
      kind: "free-places",
      key: kind.legalBasis,
      value: { free: Math.min(free, places) },
      validFrom: saidOn,
      validTo: draft.closedOn,
      source: "operator",
      asOf: saidOn,
    },
  ];
}

/**
 * Answers a fact that still holds, said and confirmed some time ago: most of them lately, the fewer the
 * longer ago.
 */
function say<Kind extends FactKind>(draft: OfferDraft, kind: Kind, value: FactValues[Kind]): AnyFactDraft {
  const { offer, random, since, today } = draft;
  const saidOn = addDays(today, -inventAge(draft));
  const isConfirmed = random.chance(0.7);
  return {
    offerId: offer.id,
    kind,
    key: "",
    value,
    validFrom: since,
    validTo: draft.closedOn,
    source: "operator",
    asOf: isConfirmed ? addDays(saidOn, -random.whole(200, 700)) : saidOn,
    ...(isConfirmed ? { confirmedOn: saidOn, confirmedBy: offer.operator.id } : {}),
  } as AnyFactDraft;
}

function describeExclusions(draft: OfferDraft): AnyFactDraft[] {
  const { kind, random } = draft;
  const misuse = "e2ecc751-21b9-4aab-a20f-2f3dd9701c97";
  return kind.targetGroups.includes(misuse) || !random.chance(0.35)
    ? []
    : [say(draft, "exclusions", { codes: [misuse] })];
}

function describeLegalBasis(draft: OfferDraft): AnyFactDraft[] {
  const { kind, since, closedOn } = draft;
  const { formerBasis, legalBasis, further } = kind;
  return splitByAct({ validFrom: since, validTo: closedOn }, formerBasis).map(
    ({ isFormer, validFrom, validTo }) => ({
      ...say(draft, "legal-basis", {
        primary: isFormer ? (formerBasis ?? legalBasis) : legalBasis,
        further,
      }),
      validFrom,
      validTo,
    }),
  );
}

function describeApproval(draft: OfferDraft): AnyFactDraft {
  const { story, random, today, offer, since } = draft;
  const regionId = regionOfMunicipality(offer.address.municipalityCode, since)?.id;
  const authority = supervisionAuthorities.find((candidate) => candidate.regionId === regionId);
  const isMarked = story.name === "marked";
  const isWithdrawn = story.name === "withdrawn";
  const fact = say(draft, "approval", {
    status: isWithdrawn ? "withdrawn" : random.chance(0.1) ? "approved-with-terms" : "approved",
    authorityId: authority?.id ?? "",
    lastReportOn: addDays(today, -random.whole(30, 500)),
    remarks: isMarked ? ["order", "marked"] : isWithdrawn ? ["intensified-supervision"] : [],
  });
  return saidBy(fact, "supervision", calculateLastSaidOn(fact));
}

/** The portal knows other target groups than the offer itself. */
function describeOtherGroups(facts: readonly AnyFactDraft[], saidOn: IsoDate): AnyFactDraft[] {
  return facts.flatMap((fact) =>
    fact.kind === "target-groups"
      ? [saidBy({ ...fact, value: { ...fact.value, secondary: [] } }, "tilbudsportalen", saidOn)]
      : [],
  );
}

function shuffle({ random }: OfferDraft, codes: readonly string[]): string[] {
  return codes
    .map((code) => ({ code, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ code }) => code);
}
