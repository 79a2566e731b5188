import type { Offer } from "../offer.ts";
import { offerId } from "./build-fact.ts";

/** An offer for tests, in Albertslund, with everything that the test does not name filled in. */
export function buildOffer(rest: Partial<Offer> = {}): Offer {
  return {
    id: offerId,
    name: "Bostedet Hybenkær",
    operator: { id: "0193c2f0-0000-7000-8000-0000000000aa", name: "Hybenkær", kind: "municipal" },
    address: { street: "Hybenvej 1", postalCode: "2620", town: "Albertslund", municipalityCode: "165" },
    contact: { name: "Visitationen" },
    units: [],
    category: "regional",
    openedOn: "2017-01-01",
    ...rest,
  };
}
