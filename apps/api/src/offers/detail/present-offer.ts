import type { OfferDetail, OfferSummary } from "@rammevaerk/contracts/offers";
import type { AnyHeldFact, OfferAddress } from "@rammevaerk/domain/offers";
import type { IsoDate, IsoInstant } from "@rammevaerk/domain/time";
import type { OfferRow } from "../repository.ts";
import { toUnitAddress } from "../storing/offer-row.ts";
import type { OfferUnitsTable } from "../tables.ts";
import { presentHeldFact } from "./present-fact.ts";

/** What the page of an offer shows beside the offer itself. */
export interface OfferSurroundings {
  readonly summary: OfferSummary;
  readonly units: readonly OfferUnitsTable[];
  readonly held: readonly AnyHeldFact[];
  readonly organisationNames: ReadonlyMap<string, string>;
  readonly series: OfferDetail["series"];
  readonly point: { readonly on: IsoDate; readonly knownAt: IsoInstant | undefined };
  readonly mayEdit: boolean;
}

export function presentOfferDetail(offer: OfferRow, around: OfferSurroundings): OfferDetail {
  const { point, organisationNames } = around;
  return {
    ...around.summary,
    address: {
      street: offer.street,
      postalCode: offer.postal_code,
      town: offer.town,
      municipalityCode: offer.municipality_code,
    },
    contact: {
      name: offer.contact_name,
      phone: offer.contact_phone,
      email: offer.contact_email,
      website: offer.contact_website,
    },
    units: around.units.map(presentUnit),
    portalOfferId: offer.portal_offer_id,
    cvr: offer.operator_cvr,
    pNumber: offer.p_number,
    openedOn: offer.opened_on,
    facts: around.held.map((held) => presentHeldFact(held, { on: point.on, organisationNames })),
    series: around.series,
    on: point.on,
    knownAt: point.knownAt ?? null,
    may: { edit: around.mayEdit },
  };
}

function presentUnit(unit: OfferUnitsTable): OfferDetail["units"][number] {
  const address: OfferAddress | undefined = toUnitAddress(unit);
  return {
    id: unit.id,
    name: unit.name,
    portalUnitId: unit.portal_unit_id,
    pNumber: unit.p_number,
    address: address === undefined ? null : { ...address },
  };
}
