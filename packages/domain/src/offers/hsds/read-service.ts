import { addDays, isIsoDate } from "../../time/index.ts";
import type { AnyFact, FactKind, FactValues } from "../fact.ts";
import type { AgreementCategory, Offer, OfferAddress, Operator, OperatorKind } from "../offer.ts";
import type {
  HsdsAttribute,
  HsdsLocation,
  HsdsMetadata,
  HsdsOrganization,
  HsdsService,
  HsdsServiceAtLocation,
} from "./hsds-objects.ts";
import { findHsdsTerm } from "./hsds-taxonomies.ts";
import type { HsdsLinkType } from "./link-types.ts";

/**
 * Answers the offer and the facts that `writeHsdsService` wrote. What HSDS has a place for is read from there: attributes, cost
 * options, capacities, ages; what it has none for, such as occupancy, from the fact's metadata. Other services, without the
 * Danish profile's metadata, give an offer without facts.
 * @throws RangeError when the service lacks what every offer has: organization, address, category, opening day
 */
export function readHsdsService(service: HsdsService): { offer: Offer; facts: AnyFact[] } {
  const [main, ...departments] = service.service_at_locations;
  const facts = [
    ...service.metadata.map((record) => readFact(record, service, service.attributes)),
    ...service.service_at_locations.flatMap(({ metadata = [], attributes = [] }) =>
      metadata.map((record) => readFact(record, service, attributes)),
    ),
  ];
  return { offer: readOffer(service, need(main, "service_at_locations"), departments), facts };
}

function readOffer(
  service: HsdsService,
  main: HsdsServiceAtLocation,
  departments: readonly HsdsServiceAtLocation[],
): Offer {
  const [contact] = service.contacts;
  const [schedule] = service.schedules;
  const closedOn = schedule?.valid_to;
  return dropAbsent<Offer>({
    id: service.id,
    name: service.name,
    operator: readHsdsOrganization(service.organization),
    address: need(readAddress(main.location), "addresses"),
    contact: dropAbsent({
      name: need(contact, "contacts").name,
      phone: contact?.phones?.[0]?.number,
      email: contact?.email,
      website: service.url,
    }),
    units: departments.map((place) =>
      dropAbsent({
        id: place.id,
        name: place.description ?? place.location.name,
        portalUnitId: place.external_identifier,
        pNumber: place.location.external_identifier,
        address: readAddress(place.location),
      }),
    ),
    portalOfferId: service.external_identifier,
    pNumber: main.location.external_identifier,
    category: need(
      findCodes(service.attributes, "agreement-category")[0],
      "agreement-category",
    ) as AgreementCategory,
    openedOn: need(schedule, "schedules").valid_from,
    closedOn: closedOn === undefined ? undefined : dayAfter(closedOn),
  });
}

/** Answers the operator that `writeHsdsOrganization` wrote. */
export function readHsdsOrganization({
  id,
  name,
  attributes,
  organization_identifiers,
}: HsdsOrganization): Operator {
  return dropAbsent<Operator>({
    id,
    name,
    kind: need(findCodes(attributes, "operator-kind")[0], "operator-kind") as OperatorKind,
    cvr: organization_identifiers?.[0]?.identifier,
  });
}

function readAddress({ addresses, attributes = [] }: HsdsLocation): OfferAddress | undefined {
  const [address] = addresses ?? [];
  return (
    address && {
      street: address.address_1,
      postalCode: address.postal_code,
      town: address.city,
      municipalityCode: need(findCodes(attributes, "municipality")[0], "municipality"),
    }
  );
}

function readFact(record: HsdsMetadata, service: HsdsService, attributes: readonly HsdsAttribute[]): AnyFact {
  const kind = record.fact_kind as FactKind;
  const read = readers[kind] as (given: Given) => FactValues[FactKind];
  return dropAbsent({
    id: record.id,
    offerId: service.id,
    unitId: record.resource_type === "service" ? undefined : record.resource_id,
    kind,
    key: record.fact_key,
    value: read({ record, service, attributes }),
    validFrom: record.valid_from,
    validTo: record.valid_to === undefined ? undefined : dayAfter(record.valid_to),
    source: record.source,
    asOf: record.as_of,
    confirmedOn: record.confirmed_on,
    confirmedBy: record.confirmed_by,
    recordedAt: record.recorded_at,
  }) as unknown as AnyFact;
}

interface Given {
  readonly record: HsdsMetadata;
  readonly service: HsdsService;
  /** Of the service, or of the department that the fact is about. */
  readonly attributes: readonly HsdsAttribute[];
}

const listCodes = (type: HsdsLinkType) => (given: Given) => ({ codes: findCodes(given.attributes, type) });

const readers: { readonly [Kind in FactKind]: (given: Given) => FactValues[Kind] } = {
  places: ({ attributes, record }) => ({
    approved: findNumber(attributes, "approved-places", record.fact_key),
    covered: findNumber(attributes, "covered-places", record.fact_key),
  }),
  "free-places": ({ service, record }) => ({
    free: need(
      service.capacities.find(({ id }) => id === record.id),
      "capacities",
    ).available,
  }),
  occupancy: ({ record }) => JSON.parse(record.replacement_value) as FactValues["occupancy"],
  rate: ({ service, record }) => {
    const option = need(
      service.cost_options.find(({ id }) => id === record.id),
      "cost_options",
    );
    return dropAbsent<FactValues["rate"]>({
      amountOere: toOere(option.amount),
      per: option.rate_unit,
      budgetedOccupancyPercent: option.budgeted_occupancy_percent,
      levelName: option.option === "" ? undefined : option.option,
      basisOere: option.basis_amount === undefined ? undefined : toOere(option.basis_amount),
      serviceOere: option.service_amount === undefined ? undefined : toOere(option.service_amount),
    });
  },
  "target-groups": ({ attributes }) =>
    dropAbsent<FactValues["target-groups"]>({
      primary: findCodes(attributes, "target-group-primary")[0],
      secondary: findCodes(attributes, "target-group-secondary"),
    }),
  "support-need": ({ attributes }) => ({ levels: findCodes(attributes, "support-need") }),
  age: ({ service, record }) =>
    record.resource_type === "service" && service.minimum_age !== undefined
      ? dropAbsent<FactValues["age"]>({ from: service.minimum_age, to: service.maximum_age })
      : (JSON.parse(record.replacement_value) as FactValues["age"]),
  "legal-basis": ({ attributes }) => ({
    primary: need(findCodes(attributes, "legal-basis-primary")[0], "legal-basis-primary"),
    further: findCodes(attributes, "legal-basis-further"),
  }),
  services: listCodes("service"),
  methods: listCodes("method"),
  exclusions: listCodes("exclusion"),
  approval: ({ attributes }) =>
    dropAbsent({
      status: need(findCodes(attributes, "approval-status")[0], "approval-status"),
      authorityId: need(findCodes(attributes, "supervision-authority")[0], "supervision-authority"),
      lastReportOn: attributes.find(({ link_type }) => link_type === "approval-status")?.value,
      remarks: findCodes(attributes, "supervision-remark"),
    }) as FactValues["approval"],
};

function findCodes(attributes: readonly HsdsAttribute[], type: HsdsLinkType): string[] {
  return attributes.flatMap(({ link_type, taxonomy_term_id }) =>
    link_type === type ? (findHsdsTerm(taxonomy_term_id)?.code ?? []) : [],
  );
}

function findNumber(attributes: readonly HsdsAttribute[], type: HsdsLinkType, code: string): number {
  const found = attributes.find(
    ({ link_type, taxonomy_term_id }) => link_type === type && findHsdsTerm(taxonomy_term_id)?.code === code,
  );
  return Number(need(found, type).value);
}

function toOere(kroner: number): number {
  return Math.round(kroner * 100);
}

function dayAfter(day: string): string {
  if (!isIsoDate(day)) throw new RangeError(`"${day}" is no day such as 2026-12-31.`);
  return addDays(day, 1);
}

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`The service has no ${what}.`);
  return value;
}

/** The same without fields that are undefined. */
function dropAbsent<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
