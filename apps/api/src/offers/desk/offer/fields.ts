import type { FieldError, FieldErrorCode } from "@rammevaerk/contracts/errors";
import type { OfferFields } from "@rammevaerk/contracts/offer-desk";
import { checkOffer, type Offer, type OfferRefusal } from "@rammevaerk/domain/offers";
import { AppError } from "../../../platform/errors.ts";
import type { OfferFieldsRow } from "../../repository.ts";

/** What a reporter writes of an offer, as it is stored. */
export function toFieldsRow({
  name,
  category,
  address,
  contact,
  portalOfferId,
  pNumber,
}: OfferFields): Omit<OfferFieldsRow, "opened_on" | "closed_on"> {
  return {
    name,
    category,
    street: address.street,
    postal_code: address.postalCode,
    town: address.town,
    municipality_code: address.municipalityCode,
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_email: contact.email,
    contact_website: contact.website,
    portal_offer_id: portalOfferId,
    p_number: pNumber,
  };
}

/** What a reporter writes of an offer, as the domain package knows it. */
export function toOfferFields({
  name,
  category,
  address,
  contact: { name: contactName, phone, email, website },
  portalOfferId,
  pNumber,
}: OfferFields): Pick<Offer, "name" | "category" | "address" | "contact" | "portalOfferId" | "pNumber"> {
  return {
    name,
    category,
    address,
    contact: {
      name: contactName,
      phone: phone ?? undefined,
      email: email ?? undefined,
      website: website ?? undefined,
    },
    portalOfferId: portalOfferId ?? undefined,
    pNumber: pNumber ?? undefined,
  };
}

const fieldErrors: Partial<Record<OfferRefusal["code"], FieldErrorCode>> = {
  "text-missing": "required",
  "municipality-unknown": "unknown-choice",
  "period-empty": "too-small",
};

/** @throws AppError input-invalid with what is wrong at each field */
export function checkWhole(offer: Offer): void {
  const refusals = checkOffer(offer);
  if (refusals.length === 0) return;
  const fields = refusals.map(({ code, path }): [string, FieldError] => [
    path,
    { code: fieldErrors[code] ?? "wrong-form" },
  ]);
  throw new AppError("input-invalid", {}, Object.fromEntries(fields));
}

/** Two offers can't have the same id on Tilbudsportalen: the field is told so, whoever has the other. */
export function portalIdTaken(): AppError {
  return new AppError("input-invalid", {}, { portalOfferId: { code: "unknown-choice" } });
}

/** What an offer is, apart from its facts, so that it can be put back. */
export function pickFields(offer: OfferFieldsRow): OfferFieldsRow {
  const { name, category, street, postal_code, town, municipality_code, opened_on, closed_on } = offer;
  const { contact_name, contact_phone, contact_email, contact_website, portal_offer_id, p_number } = offer;
  return {
    name,
    category,
    street,
    postal_code,
    town,
    municipality_code,
    opened_on,
    closed_on,
    contact_name,
    contact_phone,
    contact_email,
    contact_website,
    portal_offer_id,
    p_number,
  };
}
