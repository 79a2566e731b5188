import type { OfferFilter } from "@rammevaerk/contracts/offers";
import {
  type AgreementCategory,
  agreementCategories,
  type FreshnessState,
  freshnessStates,
  type OperatorKind,
  operatorKinds,
} from "@rammevaerk/domain/offers";
import {
  choiceIn,
  flagIn,
  listIn,
  type RawSearch,
  stringifySearch,
  textIn,
} from "../../platform/routing/search.ts";

export const offerSorts = ["name", "free-places", "rate", "freshness"] as const;
export type OfferSort = (typeof offerSorts)[number];

/** How many offers can stand side by side. */
export const mostCompared = 4;

/** What narrows the list of offers, as it stands in the address. */
export interface OffersSearch {
  q?: string | undefined;
  region?: string | undefined;
  kommune?: string[] | undefined;
  maalgruppe?: string | undefined;
  lov?: string | undefined;
  stoette?: string | undefined;
  ydelse?: string | undefined;
  metode?: string | undefined;
  /** Takes in somebody of this age. */
  alder?: number | undefined;
  driftsform?: OperatorKind | undefined;
  /** The id of an operator. */
  driftsherre?: string | undefined;
  omfang?: AgreementCategory | undefined;
  /** Free places, at least. */
  ledige?: number | undefined;
  /** Kroner a day, at most. */
  takst?: number | undefined;
  friskhed?: FreshnessState | undefined;
  lukkede?: boolean | undefined;
  sort?: OfferSort | undefined;
  /** Picked for comparison. It narrows nothing, and survives when the list changes. */
  valgt?: string[] | undefined;
}

export function readOffersSearch(raw: RawSearch): OffersSearch {
  return {
    q: textIn(raw, "q"),
    region: textIn(raw, "region"),
    kommune: [...new Set(listIn(raw, "kommune").filter((code) => /^\d{3}$/u.test(code)))],
    maalgruppe: textIn(raw, "maalgruppe"),
    lov: textIn(raw, "lov"),
    stoette: textIn(raw, "stoette"),
    ydelse: textIn(raw, "ydelse"),
    metode: textIn(raw, "metode"),
    alder: wholeNumberIn(raw, "alder", 120),
    driftsform: choiceIn(raw, "driftsform", operatorKinds),
    driftsherre: idsIn(raw, "driftsherre")[0],
    omfang: choiceIn(raw, "omfang", agreementCategories),
    ledige: wholeNumberIn(raw, "ledige", 1_000),
    takst: wholeNumberIn(raw, "takst", 1_000_000),
    friskhed: choiceIn(raw, "friskhed", freshnessStates),
    lukkede: flagIn(raw, "lukkede"),
    sort: choiceIn(raw, "sort", offerSorts),
    valgt: idsIn(raw, "valgt").slice(0, mostCompared),
  };
}

/** What the server is asked for. Kroner become øre; what the address does not say is absent. */
export function toOfferFilter(search: OffersSearch): OfferFilter {
  return {
    text: search.q,
    regionId: search.region,
    municipalityCodes: search.kommune?.length === 0 ? undefined : search.kommune,
    targetGroup: search.maalgruppe,
    legalBasis: search.lov,
    supportNeed: search.stoette,
    service: search.ydelse,
    method: search.metode,
    age: search.alder,
    operatorKind: search.driftsform,
    operatorId: search.driftsherre,
    category: search.omfang,
    minFreePlaces: search.ledige,
    maxRateOere: search.takst === undefined ? undefined : search.takst * 100,
    freshness: search.friskhed,
    includeClosed: search.lukkede === true ? true : undefined,
  };
}

/** How many things narrow the list. Taking in closed offers, the order and what is picked are none. */
export function countNarrowings(search: OffersSearch): number {
  return Object.values(toOfferFilter({ ...search, lukkede: undefined })).filter(
    (value) => value !== undefined,
  ).length;
}

/** The search without what narrows it: order and picks stay. */
export function widenSearch({ sort, valgt }: OffersSearch): OffersSearch {
  return { sort, valgt };
}

/** The address of the list. @example offersHref({ driftsherre: operator.id }) */
export function offersHref(search: OffersSearch): string {
  return `/tilbud${stringifySearch({ ...search })}`;
}

/** Where picked offers stand side by side. */
export function comparisonHref(ids: readonly string[]): string {
  return `/tilbud/sammenlign${stringifySearch({ ids })}`;
}

/** Ids under a name, each once; what is no id is left out, since the server would refuse it. */
export function idsIn(raw: RawSearch, key: string): string[] {
  const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
  return [...new Set(listIn(raw, key).filter((text) => uuid.test(text)))];
}

/** A whole number from 0 to `most`; undefined for anything else. */
export function wholeNumberIn(raw: RawSearch, key: string, most: number): number | undefined {
  const text = textIn(raw, key);
  if (text === undefined || !/^\d{1,7}$/u.test(text)) return undefined;
  return Number(text) <= most ? Number(text) : undefined;
}
