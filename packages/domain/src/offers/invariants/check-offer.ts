import { findMunicipality } from "../../reference/index.ts";
import { isIsoDate } from "../../time/index.ts";
import type { Offer, OfferAddress } from "../offer.ts";
import { isUuid } from "./is-uuid.ts";
import type { OfferRefusal, OfferRefusalCode } from "./offer-refusal.ts";

/**
 * Answers what is wrong with an offer by itself: names, ids, address, CVR and P-numbers, and the days it
 * opened and closed. Empty when nothing is.
 * @example checkOffer({ ...offer, pNumber: "123" })[0]
 *   // { code: "p-number-malformed", path: "pNumber", value: "123" }
 */
export function checkOffer(offer: Offer): OfferRefusal[] {
  const { operator, units } = offer;
  return [
    ...checkShape(["id", offer.id], isUuid, "id-malformed"),
    ...checkText("name", offer.name),
    ...checkShape(["operator.id", operator.id], isUuid, "id-malformed"),
    ...checkText("operator.name", operator.name),
    ...checkShape(["operator.cvr", operator.cvr], isCvr, "cvr-malformed"),
    ...checkShape(["pNumber", offer.pNumber], isPNumber, "p-number-malformed"),
    ...checkAddress("address", offer.address),
    ...checkText("contact.name", offer.contact.name),
    ...units.flatMap(({ id, name, pNumber, address }, at) => [
      ...checkShape([`units.${at}.id`, id], isUuid, "id-malformed"),
      ...checkText(`units.${at}.name`, name),
      ...checkShape([`units.${at}.pNumber`, pNumber], isPNumber, "p-number-malformed"),
      ...(address === undefined ? [] : checkAddress(`units.${at}.address`, address)),
    ]),
    ...checkUnitIds(offer),
    ...checkLife(offer),
  ];
}

const isCvr = (text: string) => /^\d{8}$/.test(text);
const isPNumber = (text: string) => /^\d{10}$/.test(text);
const isPostalCode = (text: string) => /^\d{4}$/.test(text);
const isMunicipality = (code: string) => findMunicipality(code) !== undefined;

function checkShape(
  [path, value]: readonly [path: string, value: string | undefined],
  isRight: (text: string) => boolean,
  code: OfferRefusalCode,
): OfferRefusal[] {
  return value === undefined || isRight(value) ? [] : [{ code, path, value }];
}

function checkText(path: string, value: string): OfferRefusal[] {
  return value.trim() === "" ? [{ code: "text-missing", path, value }] : [];
}

function checkAddress(
  path: string,
  { street, postalCode, town, municipalityCode }: OfferAddress,
): OfferRefusal[] {
  return [
    ...checkText(`${path}.street`, street),
    ...checkShape([`${path}.postalCode`, postalCode], isPostalCode, "postal-code-malformed"),
    ...checkText(`${path}.town`, town),
    ...checkShape([`${path}.municipalityCode`, municipalityCode], isMunicipality, "municipality-unknown"),
  ];
}

/** A unit's id is its own: neither the offer's nor an earlier unit's. */
function checkUnitIds({ id: offerId, units }: Offer): OfferRefusal[] {
  const seen = new Set([offerId]);
  return units.flatMap(({ id }, at): OfferRefusal[] => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ code: "id-repeated", path: `units.${at}.id`, value: id }] : [];
  });
}

function checkLife({ openedOn, closedOn }: Offer): OfferRefusal[] {
  const unknown = [
    ...checkShape(["openedOn", openedOn], isIsoDate, "day-unknown"),
    ...checkShape(["closedOn", closedOn], isIsoDate, "day-unknown"),
  ];
  if (unknown.length > 0 || closedOn === undefined || openedOn < closedOn) return unknown;
  return [{ code: "period-empty", path: "closedOn", value: closedOn, limit: openedOn }];
}
