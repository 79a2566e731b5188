import { type IsoDate, isIsoDate } from "@rammevaerk/domain/time";
import { endOfDay } from "../../accounts/grants/end-of-day.ts";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";

/** Which day an offer's page tells of, as it stands in the address. */
export interface OfferSearch {
  /** What holds on this day; today when absent. */
  dato?: IsoDate | undefined;
  /** As it was known at the end of this day; now when absent. */
  kendt?: IsoDate | undefined;
}

export function readOfferSearch(raw: RawSearch): OfferSearch {
  const [dato, kendt] = [textIn(raw, "dato"), textIn(raw, "kendt")];
  return { dato: isIsoDate(dato) ? dato : undefined, kendt: isIsoDate(kendt) ? kendt : undefined };
}

/** What the server is asked for. */
export function toOfferQuery(offerId: string, { dato, kendt }: OfferSearch) {
  return { offerId, on: dato, knownAt: kendt === undefined ? undefined : endOfDay(kendt) };
}
