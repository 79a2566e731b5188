import { choiceIn, type RawSearch, textIn } from "../../platform/routing/search.ts";

export const rateTabs = ["mangler", "i-gang", "gaeldende"] as const;
export type RateTab = (typeof rateTabs)[number];

/** What the address of the list says: which part of it, and the year. */
export interface RatesSearch {
  readonly vis?: RateTab | undefined;
  readonly aar?: number | undefined;
}

export function readRatesSearch(raw: RawSearch): RatesSearch {
  const aar = Number(textIn(raw, "aar"));
  return {
    vis: choiceIn(raw, "vis", rateTabs),
    aar: Number.isInteger(aar) && aar >= 2010 && aar <= 2040 ? aar : undefined,
  };
}
