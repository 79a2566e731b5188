import { hsdsLocationsQuery, hsdsServicesQuery } from "@rammevaerk/contracts/open-data";
import { id } from "@rammevaerk/contracts/fields";
import {
  findHsdsTerm,
  type HsdsService,
  type HsdsServiceAtLocation,
  writeHsdsService,
} from "@rammevaerk/domain/offers/hsds";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { type LoadedOffer, loadOpenOffers } from "../load-open-offers.ts";
import { type OpenContext, type OpenRoute, openRoute } from "../open-route.ts";
import {
  countOffers,
  countPlaces,
  findOfferOfPlace,
  listOfferIds,
  listPlaces,
  type OfferSelection,
} from "../repository.ts";
import { presentPage, toSlice } from "./hsds-page.ts";
import { hsdsPageSchema, hsdsSchema } from "./hsds-schemas.ts";

const params = z.object({ id });

/** An offer as HSDS, marked where it is invented. */
export function presentService(
  { offer, held, changedAt, isDemo }: LoadedOffer,
  on: OpenContext["today"],
): object {
  const facts = held.map(({ fact }) => fact);
  const service = writeHsdsService(offer, facts, { on, lastModified: changedAt });
  return isDemo ? { ...service, alert: "Opfundet til demonstration" } : service;
}

export const serviceRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/hsds/services",
    operationId: "listHsdsServices",
    tag: "HSDS",
    summary: "Offers, open and closed, as HSDS services",
    query: hsdsServicesQuery,
    answer: { jsonSchema: hsdsPageSchema("service") },
    handle: async ({ platform: { db }, today }, input) => {
      const selection = toSelection(input);
      const total = await countOffers(db, selection);
      const ids = await listOfferIds(db, selection, toSlice(input));
      const services = (await loadOpenOffers(db, ids, today)).map((offer) => presentService(offer, today));
      return presentPage(input.full ? services : services.map(flatten), { ...input, total });
    },
  }),
  openRoute({
    path: "/hsds/services/{id}",
    operationId: "getHsdsService",
    tag: "HSDS",
    summary: "One offer with all that HSDS can hold of it",
    params,
    isAboutOne: true,
    answer: { jsonSchema: hsdsSchema("service") },
    handle: async ({ platform: { db }, today }, input) => {
      const [offer] = await loadOpenOffers(db, [input.id], today);
      if (offer === undefined) throw new AppError("not-found");
      return presentService(offer, today);
    },
  }),
  openRoute({
    path: "/hsds/service_at_locations",
    operationId: "listHsdsServiceAtLocations",
    tag: "HSDS",
    summary: "Where offers and their departments are",
    query: hsdsLocationsQuery,
    answer: { jsonSchema: hsdsPageSchema("service_at_location") },
    handle: async ({ platform: { db }, today }, input) => {
      const selection = toSelection(input);
      const total = await countPlaces(db, selection);
      const rows = await listPlaces(db, selection, toSlice(input));
      const ids = [...new Set(rows.map(({ offer_id }) => offer_id))];
      const places = new Map(
        (await loadOpenOffers(db, ids, today)).flatMap((offer) =>
          listPlacesOf(offer, today).map((place): [string, HsdsServiceAtLocation] => [place.id, place]),
        ),
      );
      return presentPage(
        rows.flatMap((row) => places.get(row.id) ?? []),
        { ...input, total },
      );
    },
  }),
  openRoute({
    path: "/hsds/service_at_locations/{id}",
    operationId: "getHsdsServiceAtLocation",
    tag: "HSDS",
    summary: "Where one offer or department is",
    params,
    isAboutOne: true,
    answer: { jsonSchema: hsdsSchema("service_at_location") },
    handle: async ({ platform: { db }, today }, input) => {
      const offerId = await findOfferOfPlace(db, input.id);
      const [offer] = await loadOpenOffers(db, [offerId], today);
      const place = offer && listPlacesOf(offer, today).find((candidate) => candidate.id === input.id);
      if (place === undefined) throw new AppError("not-found");
      return place;
    },
  }),
];

function listPlacesOf(offer: LoadedOffer, today: OpenContext["today"]): readonly HsdsServiceAtLocation[] {
  return (presentService(offer, today) as HsdsService).service_at_locations;
}

function toSelection(input: {
  organization_id?: string | undefined;
  modified_after?: string | undefined;
  taxonomy_term_id?: string | undefined;
}): OfferSelection {
  const { organization_id, modified_after, taxonomy_term_id } = input;
  return {
    operatorId: organization_id,
    changedFrom: modified_after === undefined ? undefined : new Date(modified_after).toISOString(),
    code: taxonomy_term_id === undefined ? undefined : (findHsdsTerm(taxonomy_term_id)?.code ?? "none"),
  };
}

/** A list holds what there is one of, and the operator; the rest stands in the service itself. */
function flatten(service: object): object {
  const { organization } = service as HsdsService;
  return { ...omitObjects(service), organization: omitObjects(organization) };
}

function omitObjects(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value !== "object"));
}
