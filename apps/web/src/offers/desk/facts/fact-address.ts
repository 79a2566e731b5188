import type { FactKind } from "@rammevaerk/domain/offers";
import { factKinds } from "@rammevaerk/domain/offers";
import { choiceIn, type RawSearch, stringifySearch, textIn } from "../../../platform/routing/search.ts";

/** What a fact is about, as it stands in the address of the page that corrects it. */
export interface FactAddress {
  readonly offerId: string;
  readonly unitId: string | null;
  readonly kind: FactKind;
  readonly key: string;
}

/**
 * The page that corrects what is said of one thing; without a key it asks for one where there can be several. Occupancy is
 * written month by month, in the grid.
 */
export function factHref({ offerId, unitId, kind, key }: FactAddress): string {
  if (kind === "occupancy") return "/tilbud/mine/tal";
  return `/tilbud/${offerId}/rediger/oplysning${stringifySearch({ art: kind, noegle: key, afdeling: unitId })}`;
}

/** Places are told for each legal basis; other kinds can be told without a key, and most only so. */
export function isKeyNeeded(kind: FactKind): boolean {
  return kind === "places" || kind === "free-places";
}

export interface FactSearch {
  readonly art?: FactKind | undefined;
  readonly noegle?: string | undefined;
  readonly afdeling?: string | undefined;
}

export function readFactSearch(raw: RawSearch): FactSearch {
  return {
    art: choiceIn(raw, "art", factKinds),
    noegle: textIn(raw, "noegle"),
    afdeling: textIn(raw, "afdeling"),
  };
}
