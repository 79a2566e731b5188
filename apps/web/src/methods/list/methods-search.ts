import type { ListMethodsInput } from "@rammevaerk/contracts/methods";
import {
  type EvidenceBand,
  evidenceBands,
  type MethodStanding,
  methodStandings,
  type RelevanceLevel,
  relevanceLevels,
} from "@rammevaerk/domain/methods";
import { wholeNumberIn } from "../../offers/list/offers-search.ts";
import {
  choiceIn,
  flagIn,
  listIn,
  type RawSearch,
  stringifySearch,
  textIn,
} from "../../platform/routing/search.ts";

export const methodSorts = ["name", "newest", "relevance"] as const;
export type MethodSort = (typeof methodSorts)[number];

/** The choices of a judgement, and that nobody has made one. */
export const standingChoices = [...methodStandings, "none"] as const;
export const relevanceChoices = [...relevanceLevels, "none"] as const;

/** How many methods can stand side by side. */
export const mostCompared = 4;

/** What narrows the list of methods, as it stands in the address. */
export interface MethodsSearch {
  q?: string | undefined;
  maalgruppe?: string | undefined;
  alder?: number | undefined;
  lov?: string | undefined;
  vurdering?: MethodStanding | "none" | undefined;
  evidens?: EvidenceBand | undefined;
  relevans?: RelevanceLevel | "none" | undefined;
  /** Only those whose review date has come. */
  forfaldne?: boolean | undefined;
  fulgte?: boolean | undefined;
  udgaaede?: boolean | undefined;
  sort?: MethodSort | undefined;
  /** Codes picked for comparison. They narrow nothing, and survive when the list changes. */
  valgt?: string[] | undefined;
}

export function readMethodsSearch(raw: RawSearch): MethodsSearch {
  return {
    q: textIn(raw, "q"),
    maalgruppe: textIn(raw, "maalgruppe"),
    alder: wholeNumberIn(raw, "alder", 120),
    lov: textIn(raw, "lov"),
    vurdering: choiceIn(raw, "vurdering", standingChoices),
    evidens: choiceIn(raw, "evidens", evidenceBands),
    relevans: choiceIn(raw, "relevans", relevanceChoices),
    forfaldne: flagIn(raw, "forfaldne"),
    fulgte: flagIn(raw, "fulgte"),
    udgaaede: flagIn(raw, "udgaaede"),
    sort: choiceIn(raw, "sort", methodSorts),
    valgt: codesIn(raw, "valgt").slice(0, mostCompared),
  };
}

/** What the server is asked for; what the address does not say is absent. */
export function toMethodFilter(search: MethodsSearch): Omit<ListMethodsInput, "after" | "sort"> {
  return {
    text: search.q,
    targetGroup: search.maalgruppe,
    age: search.alder,
    legalBasis: search.lov,
    standing: search.vurdering,
    band: search.evidens,
    relevance: search.relevans,
    isDue: search.forfaldne === true ? true : undefined,
    isWatched: search.fulgte === true ? true : undefined,
    includesRetired: search.udgaaede === true ? true : undefined,
  };
}

/** How many things narrow the list. Taking in retired methods, the order and what is picked are none. */
export function countNarrowings(search: MethodsSearch): number {
  return Object.values(toMethodFilter({ ...search, udgaaede: undefined })).filter(
    (value) => value !== undefined,
  ).length;
}

/** Takes away what narrows, by name: a change leaves alone what it does not name. */
export const widened: MethodsSearch = {
  q: undefined,
  maalgruppe: undefined,
  alder: undefined,
  lov: undefined,
  vurdering: undefined,
  evidens: undefined,
  relevans: undefined,
  forfaldne: undefined,
  fulgte: undefined,
};

/** The address of the list. @example methodsHref({ maalgruppe: code }) */
export function methodsHref(search: MethodsSearch): string {
  return `/metoder${stringifySearch({ ...search })}`;
}

/** Where picked methods stand side by side. @example comparisonHref(["fit", "vum"]) */
export function comparisonHref(codes: readonly string[]): string {
  return `/metoder/sammenlign${stringifySearch({ m: codes })}`;
}

/** Codes of methods under a name, each once; what is no code is left out, since the server would refuse it. */
export function codesIn(raw: RawSearch, key: string): string[] {
  const isCode = (text: string): boolean => text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
  return [...new Set(listIn(raw, key).filter(isCode))];
}
