import { type Admission, admissions } from "@rammevaerk/domain/networks";
import { choiceIn, flagIn, type RawSearch, stringifySearch, textIn } from "../../platform/routing/search.ts";

/** What narrows the list of networks, as it stands in the address. */
export interface NetworksSearch {
  q?: string | undefined;
  maalgruppe?: string | undefined;
  region?: string | undefined;
  adgang?: Admission | undefined;
  /** A goal of a framework agreement. */
  maal?: string | undefined;
  mine?: boolean | undefined;
  sovende?: boolean | undefined;
}

export function readNetworksSearch(raw: RawSearch): NetworksSearch {
  return {
    q: textIn(raw, "q"),
    maalgruppe: textIn(raw, "maalgruppe"),
    region: textIn(raw, "region"),
    adgang: choiceIn(raw, "adgang", admissions),
    maal: textIn(raw, "maal"),
    mine: flagIn(raw, "mine"),
    sovende: flagIn(raw, "sovende"),
  };
}

/** Whether anything is searched for. Taking in dormant networks, or only one's own, is no search. */
export function isNarrowed({ mine: _mine, sovende: _sovende, ...narrowing }: NetworksSearch): boolean {
  return Object.values(narrowing).some((value) => value !== undefined);
}

/** The address of the list, narrowed. @example networksHref({ maal: "faelles-maal-1" }) // "/netvaerk?maal=faelles-maal-1" */
export function networksHref(search: NetworksSearch): string {
  return `/netvaerk${stringifySearch({ ...search })}`;
}
