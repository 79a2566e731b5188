import type { FindInput, SearchKind } from "@rammevaerk/contracts/search";
import { cutText } from "./cut-text.ts";
import { choiceIn, type RawSearch, stringifySearch, textIn } from "../platform/routing/search.ts";

/** What can be found, in the order of the groups' names. */
export const searchKinds = [
  "method",
  "offer",
  "person",
  "event",
  "network",
  "thread",
  "cluster",
  "agreement",
] as const satisfies readonly SearchKind[];

export const searchAges = ["month", "year", "older"] as const satisfies readonly FindInput["age"][];
type Age = (typeof searchAges)[number];

/** Longer pasted texts are cut where the server would refuse them. */
const mostLetters = 5_000;

/** What is looked for, as it stands in the address. */
export interface SearchAddress {
  q?: string | undefined;
  slags?: SearchKind | undefined;
  region?: string | undefined;
  maalgruppe?: string | undefined;
  /** How long ago it was changed or confirmed. */
  opdateret?: Age | undefined;
}

export function readSearchAddress(raw: RawSearch): SearchAddress {
  const text = textIn(raw, "q")?.trim().slice(0, mostLetters);
  return {
    q: text === "" ? undefined : text,
    slags: choiceIn(raw, "slags", searchKinds),
    region: textIn(raw, "region")?.slice(0, 40),
    maalgruppe: textIn(raw, "maalgruppe")?.slice(0, 80),
    opdateret: choiceIn(raw, "opdateret", searchAges),
  };
}

export type SearchQuery = Omit<FindInput, "after">;

/** The address in the server's words; undefined while there is nothing to look for. */
export function toQuery({ q, slags, region, maalgruppe, opdateret }: SearchAddress): SearchQuery | undefined {
  if (q === undefined) return undefined;
  return { text: cutText(q).text, kind: slags, regionId: region, targetGroup: maalgruppe, age: opdateret };
}

/** The page of a search. @example searchHref({ text: "autisme", kind: "offer" }) // "/soeg?q=autisme&slags=offer" */
export function searchHref({ text, kind, regionId, targetGroup, age }: SearchQuery): string {
  const address: SearchAddress = {
    q: text,
    slags: kind,
    region: regionId,
    maalgruppe: targetGroup,
    opdateret: age,
  };
  return `/soeg${stringifySearch({ ...address })}`;
}

/** How many choices narrow the search. */
export function countNarrowings({ q: _, ...narrowing }: SearchAddress): number {
  return Object.values(narrowing).filter((choice) => choice !== undefined).length;
}
