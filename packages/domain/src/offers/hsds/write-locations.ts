import { regionOfMunicipality } from "../../reference/index.ts";
import type { IsoDate } from "../../time/index.ts";
import type { Offer, OfferAddress, OfferUnit } from "../offer.ts";
import { calculateUuid } from "./calculate-uuid.ts";
import type { HsdsLocation, HsdsServiceAtLocation } from "./hsds-objects.ts";
import { writeAttribute } from "./write-attribute.ts";

const portal = "Tilbudsportalen";
const pNumberType = "P-nummer";

/** Answers where an offer is, and then where each of its departments is, under the offer's and the departments' own ids. */
export function writeServiceAtLocations(offer: Offer, on: IsoDate): HsdsServiceAtLocation[] {
  const { id, name, address, pNumber } = offer;
  const place = writeLocation(offer, { id, name, address, pNumber }, on);
  const main = {
    id,
    service_id: id,
    location_id: place.id,
    location: place,
  };
  return [main, ...offer.units.map((unit) => writeUnit(offer, unit, on))];
}

function writeUnit(offer: Offer, unit: OfferUnit, on: IsoDate): HsdsServiceAtLocation {
  const place = writeLocation(offer, unit, on);
  return {
    id: unit.id,
    service_id: offer.id,
    location_id: place.id,
    description: unit.name,
    location: place,
    ...(unit.portalUnitId === undefined
      ? {}
      : { external_identifier: unit.portalUnitId, external_identifier_type: portal }),
  };
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly address?: OfferAddress | undefined;
  readonly pNumber?: string | undefined;
}

function writeLocation(offer: Offer, { id, name, address, pNumber }: Place, on: IsoDate): HsdsLocation {
  return {
    id,
    location_type: "physical",
    organization_id: offer.operator.id,
    name,
    ...(pNumber === undefined ? {} : { external_identifier: pNumber, external_identifier_type: pNumberType }),
    ...(address === undefined ? {} : writeAddress(id, address, on)),
  };
}

function writeAddress(
  locationId: string,
  { street, town, postalCode, municipalityCode }: OfferAddress,
  on: IsoDate,
): Pick<HsdsLocation, "addresses" | "attributes"> {
  const region = regionOfMunicipality(municipalityCode, on);
  return {
    addresses: [
      {
        id: calculateUuid("address", locationId),
        location_id: locationId,
        address_1: street,
        city: town,
        state_province: region?.name.da ?? "",
        postal_code: postalCode,
        country: "DK",
        address_type: "physical",
      },
    ],
    attributes: writeAttribute({ entity: "location", id: locationId }, "municipality", {
      code: municipalityCode,
    }),
  };
}
