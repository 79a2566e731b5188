import type { DeskOffer, OfferFields } from "@rammevaerk/contracts/offer-desk";
import type { AgreementCategory } from "@rammevaerk/domain/offers";
import type { FieldErrors } from "../../../platform/form/use-form.ts";
import type { Messages } from "../messages.da.ts";

/** What stands in the fields of an offer. */
export interface OfferValues {
  name: string;
  category: AgreementCategory;
  street: string;
  postalCode: string;
  town: string;
  municipalityCode: string | null;
  contactName: string;
  phone: string;
  email: string;
  website: string;
  portalOfferId: string;
  pNumber: string;
}

export const emptyOffer: OfferValues = {
  name: "",
  category: "regional",
  street: "",
  postalCode: "",
  town: "",
  municipalityCode: null,
  contactName: "",
  phone: "",
  email: "",
  website: "",
  portalOfferId: "",
  pNumber: "",
};

export function toOfferValues(offer: DeskOffer): OfferValues {
  const { address, contact } = offer;
  return {
    name: offer.name,
    category: offer.category,
    street: address.street,
    postalCode: address.postalCode,
    town: address.town,
    municipalityCode: address.municipalityCode,
    contactName: contact.name,
    phone: contact.phone ?? "",
    email: contact.email ?? "",
    website: contact.website ?? "",
    portalOfferId: offer.portalOfferId ?? "",
    pNumber: offer.pNumber ?? "",
  };
}

export function toOfferFields(values: OfferValues): OfferFields {
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return {
    name: values.name,
    category: values.category,
    address: {
      street: values.street,
      postalCode: values.postalCode,
      town: values.town,
      municipalityCode: values.municipalityCode ?? "",
    },
    contact: {
      name: values.contactName,
      phone: orNull(values.phone),
      email: orNull(values.email),
      website: orNull(values.website),
    },
    portalOfferId: orNull(values.portalOfferId),
    pNumber: orNull(values.pNumber),
  };
}

/** What the browser can say before sending. */
export function checkOfferValues(values: OfferValues, text: Messages["form"]): FieldErrors<OfferValues> {
  const missing = (value: string): string | undefined =>
    value.trim().length < 2 ? text.required : undefined;
  const isWebsite = /^$|^https?:\/\/\S+\.\S+$/u.test(values.website.trim());
  return {
    name: missing(values.name),
    street: missing(values.street),
    postalCode: /^\d{4}$/u.test(values.postalCode.trim()) ? undefined : text.postalWrong,
    town: values.town.trim() === "" ? text.required : undefined,
    municipalityCode: values.municipalityCode === null ? text.required : undefined,
    contactName: missing(values.contactName),
    website: isWebsite ? undefined : text.websiteWrong,
    pNumber: /^$|^\d{10}$/u.test(values.pNumber.trim()) ? undefined : text.pNumberWrong,
  };
}
