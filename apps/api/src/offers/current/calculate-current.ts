import {
  type AnyFact,
  type AnyHeldFact,
  calculateOfferOn,
  calculateOfferProfile,
  type HeldFact,
  listHeldFacts,
} from "@rammevaerk/domain/offers";
import { findMunicipality, regionOfMunicipality } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { foldText } from "../../platform/fold-text.ts";
import { getOperatorKind } from "../operator-kind.ts";
import type { OfferRow } from "../repository.ts";
import { toOffer } from "../storing/offer-row.ts";
import type { OfferCurrentCodesTable, OfferCurrentTable, OfferUnitsTable } from "../tables.ts";
import { listSearchCodes } from "./list-search-codes.ts";
import { summariseFreshness } from "./summarise-freshness.ts";

/** What a search needs to know of an offer on a day. */
export interface CurrentOffer {
  readonly row: OfferCurrentTable;
  readonly codes: readonly OfferCurrentCodesTable[];
}

/** Stands for a rate that is not known: above all rates. */
const unknownRate = Number.MAX_SAFE_INTEGER;

/**
 * Answers how an offer stands in the search on a day, and from which day on it will stand otherwise by itself.
 * @param facts those believed that hold then or later, and the latest of what is measured
 */
export function calculateCurrent(
  offer: OfferRow,
  { units, facts, today }: { units: readonly OfferUnitsTable[]; facts: readonly AnyFact[]; today: IsoDate },
): CurrentOffer {
  const held = calculateOfferOn(facts, { on: today });
  const { freshness, changeDays } = summariseFreshness(held, today);
  const summary = { ...summariseIdentity(offer, units, today), ...summariseFacts(held), ...freshness };
  const availability = isClosed(offer, today) ? 0 : (summary.free_places ?? 0) > 0 ? 2 : 1;
  const row = {
    ...summary,
    availability,
    rate_order: summary.rate_oere ?? unknownRate,
    free_order: summary.free_places ?? -1,
    has_contradiction: held.some((entry) => entry.isContradicted) ? 1 : 0,
    profile: JSON.stringify(calculateOfferProfile(toOffer(offer, units), facts, today)),
    changes_on: findNextChange(offer, { facts, changeDays, today }),
  };
  const codes = listSearchCodes(held).map(({ list, code }) => ({
    offer_id: offer.id,
    list,
    code,
    region_id: row.region_id,
    availability,
    rate_order: row.rate_order,
  }));
  return { row, codes };
}

function summariseIdentity(offer: OfferRow, units: readonly OfferUnitsTable[], today: IsoDate) {
  return {
    offer_id: offer.id,
    name: offer.name,
    sort_name: foldText(offer.name),
    search_text: foldText(
      [offer.name, offer.town, offer.operator_name, ...units.map((unit) => unit.name)].join(" "),
    ),
    operator_id: offer.operator_id,
    operator_kind: getOperatorKind(offer.operator_kind),
    municipality_code: offer.municipality_code,
    region_id: regionOfMunicipality(offer.municipality_code, today)?.id ?? "",
    category: offer.category,
    is_demo: offer.is_demo,
    closed_on: offer.closed_on,
  };
}

function summariseFacts(held: readonly AnyHeldFact[]) {
  const dayRates = listHeldFacts(held, "rate").filter(({ fact }) => fact.value.per === "day");
  const lowest = dayRates.toSorted((a, b) => a.fact.value.amountOere - b.fact.value.amountOere)[0]?.fact;
  const ages = listHeldFacts(held, "age").map(({ fact }) => fact.value);
  const targetGroups = listHeldFacts(held, "target-groups").map(({ fact }) => fact.value);
  const legalBases = listHeldFacts(held, "legal-basis").map(({ fact }) => fact.value);
  return {
    legal_bases: toCodes([...legalBases.map((v) => v.primary), ...legalBases.flatMap((v) => v.further)]),
    target_groups: toCodes([
      ...targetGroups.flatMap((v) => v.primary ?? []),
      ...targetGroups.flatMap((v) => v.secondary),
    ]),
    age_from: ages.length === 0 ? null : Math.min(...ages.map((age) => age.from)),
    age_to: ages.some((age) => age.to === undefined) ? null : maximum(ages.map((age) => age.to ?? 0)),
    places: addUp(listHeldFacts(held, "places"), (value) => value.approved),
    free_places: addUp(listHeldFacts(held, "free-places"), (value) => value.free),
    rate_oere: lowest?.value.amountOere ?? null,
    rate_levels: dayRates.length,
    rate_year: lowest === undefined ? null : Number(lowest.validFrom.slice(0, 4)),
  };
}

function toCodes(codes: readonly string[]): string {
  return JSON.stringify([...new Set(codes)]);
}

function maximum(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The sum over the legal bases; what is said of the offer as a whole stands for its units. Null where nothing is said. */
function addUp<Kind extends "places" | "free-places">(
  held: readonly HeldFact<Kind>[],
  numberOf: (value: HeldFact<Kind>["fact"]["value"]) => number,
): number | null {
  if (held.length === 0) return null;
  const isWhole = (key: string) => held.some(({ fact }) => fact.key === key && fact.unitId === undefined);
  return held
    .filter(({ fact }) => fact.unitId === undefined || !isWhole(fact.key))
    .reduce((sum, { fact }) => sum + numberOf(fact.value), 0);
}

function isClosed(offer: OfferRow, today: IsoDate): boolean {
  return offer.closed_on !== null && offer.closed_on <= today;
}

/** The next day on which the search has to say something else: a fact begins or ends, grows old, or a region does. */
function findNextChange(
  offer: OfferRow,
  { facts, changeDays, today }: { facts: readonly AnyFact[]; changeDays: readonly string[]; today: IsoDate },
): string | null {
  const memberships = findMunicipality(offer.municipality_code)?.memberships ?? [];
  const days = [
    offer.opened_on,
    offer.closed_on,
    ...[...facts, ...memberships].flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...changeDays,
  ];
  return (
    days
      .filter((day): day is string => typeof day === "string" && day > today)
      .toSorted()
      .at(0) ?? null
  );
}
