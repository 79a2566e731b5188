import type { OfferDescription } from "@rammevaerk/domain/offers/mapping";
import type { OfferFieldsRow } from "../../../repository.ts";
import { offerFieldNames } from "./find-columns.ts";

/** What a row says of an offer, as it is stored; what the row leaves empty is absent. */
export function readFields(description: OfferDescription): Partial<OfferFieldsRow> {
  const { address, contact } = description;
  const said: { readonly [Name in keyof OfferFieldsRow]: OfferFieldsRow[Name] | undefined } = {
    name: description.name,
    category: description.category,
    street: address?.street,
    postal_code: address?.postalCode,
    town: address?.town,
    municipality_code: address?.municipalityCode,
    contact_name: contact?.name,
    contact_phone: contact?.phone,
    contact_email: contact?.email,
    contact_website: contact?.website,
    portal_offer_id: description.portalOfferId,
    p_number: description.pNumber,
    opened_on: description.openedOn,
    closed_on: description.closedOn,
  };
  return Object.fromEntries(
    offerFieldNames.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])),
  );
}

/** The fields that say something else than the offer does. */
export function pickChanged(fields: Partial<OfferFieldsRow>, offer: OfferFieldsRow): Partial<OfferFieldsRow> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => Reflect.get(offer, name) !== value),
  );
}
