import { describeOfferColumns, type OfferColumnKey } from "@rammevaerk/domain/offers/mapping";
import type { OfferFieldsRow } from "../../../repository.ts";

const headings = new Map(describeOfferColumns().map(({ key, header }) => [key, header]));

/** The usual heading of a column. */
export function headingOf(key: OfferColumnKey): string {
  return headings.get(key) ?? key;
}

/** Where each field of an offer stands in a spreadsheet. */
export const columnOfField = {
  name: "name",
  category: "category",
  street: "street",
  postal_code: "postalCode",
  town: "town",
  municipality_code: "municipality",
  contact_name: "contactName",
  contact_phone: "phone",
  contact_email: "email",
  contact_website: "website",
  portal_offer_id: "portalOfferId",
  p_number: "pNumber",
  opened_on: "openedOn",
  closed_on: "closedOn",
} as const satisfies Readonly<Record<keyof OfferFieldsRow, OfferColumnKey>>;

export type OfferField = keyof typeof columnOfField;
export const offerFieldNames = Object.keys(columnOfField) as OfferField[];

const columnOfOfferPath: Readonly<Record<string, OfferColumnKey>> = {
  "address.street": "street",
  "address.postalCode": "postalCode",
  "address.town": "town",
  "address.municipalityCode": "municipality",
  "contact.name": "contactName",
  closedOn: "closedOn",
  openedOn: "openedOn",
  pNumber: "pNumber",
};

/** The heading of the column that a refusal of an offer is about. */
export function headingOfOfferPath(path: string): string {
  return headingOf(columnOfOfferPath[path] ?? "name");
}

const columnOfFactPath: Readonly<Record<string, OfferColumnKey>> = {
  "value.free": "freePlaces",
  "value.approved": "approvedPlaces",
  validFrom: "validFrom",
};

/** The heading of the column that a refusal of a fact is about, where it is told only beside what the registry knows. */
export function headingOfFactPath(path: string): string | null {
  const key = columnOfFactPath[path];
  return key === undefined ? null : headingOf(key);
}
