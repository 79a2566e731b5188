import type { Offer, OfferAddress } from "@rammevaerk/domain/offers";
import { getOperatorKind } from "../operator-kind.ts";
import type { OfferRow } from "../repository.ts";
import type { OffersTable, OfferUnitsTable } from "../tables.ts";

/** A stored offer with its units, as the domain package knows it. */
export function toOffer(row: OfferRow, units: readonly OfferUnitsTable[]): Offer {
  return {
    id: row.id,
    name: row.name,
    operator: {
      id: row.operator_id,
      name: row.operator_name,
      kind: getOperatorKind(row.operator_kind),
      cvr: row.operator_cvr ?? undefined,
    },
    address: {
      street: row.street,
      postalCode: row.postal_code,
      town: row.town,
      municipalityCode: row.municipality_code,
    },
    contact: {
      name: row.contact_name,
      phone: row.contact_phone ?? undefined,
      email: row.contact_email ?? undefined,
      website: row.contact_website ?? undefined,
    },
    units: units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      portalUnitId: unit.portal_unit_id ?? undefined,
      pNumber: unit.p_number ?? undefined,
      address: toUnitAddress(unit),
    })),
    portalOfferId: row.portal_offer_id ?? undefined,
    pNumber: row.p_number ?? undefined,
    category: row.category,
    openedOn: row.opened_on,
    closedOn: row.closed_on ?? undefined,
  };
}

/** A unit's own address; undefined where it lies with the offer. */
export function toUnitAddress(unit: OfferUnitsTable): OfferAddress | undefined {
  const { street, postal_code: postalCode, town, municipality_code: municipalityCode } = unit;
  return street === null || postalCode === null || town === null || municipalityCode === null
    ? undefined
    : { street, postalCode, town, municipalityCode };
}

export function toOfferRow(offer: Offer, { at, isDemo }: { at: string; isDemo: boolean }): OffersTable {
  return {
    id: offer.id,
    name: offer.name,
    operator_id: offer.operator.id,
    category: offer.category,
    street: offer.address.street,
    postal_code: offer.address.postalCode,
    town: offer.address.town,
    municipality_code: offer.address.municipalityCode,
    contact_name: offer.contact.name,
    contact_phone: offer.contact.phone ?? null,
    contact_email: offer.contact.email ?? null,
    contact_website: offer.contact.website ?? null,
    portal_offer_id: offer.portalOfferId ?? null,
    p_number: offer.pNumber ?? null,
    opened_on: offer.openedOn,
    closed_on: offer.closedOn ?? null,
    is_demo: isDemo ? 1 : 0,
    version: 1,
    created_at: at,
    changed_at: at,
  };
}

export function toUnitRows({ id: offerId, units }: Offer): OfferUnitsTable[] {
  return units.map((unit) => ({
    id: unit.id,
    offer_id: offerId,
    name: unit.name,
    portal_unit_id: unit.portalUnitId ?? null,
    p_number: unit.pNumber ?? null,
    street: unit.address?.street ?? null,
    postal_code: unit.address?.postalCode ?? null,
    town: unit.address?.town ?? null,
    municipality_code: unit.address?.municipalityCode ?? null,
  }));
}
