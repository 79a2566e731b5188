import { formatLegalBasis, findLegalBasis } from "../../law/index.ts";
import { findMunicipality, findTargetGroup, supervisionAuthorities } from "../../reference/index.ts";
import { calculateLastDay, type IsoDate } from "../../time/index.ts";
import type { AnyFact, Fact, FactKind } from "../fact.ts";
import { calculateFactFreshness } from "../freshness/calculate-fact-freshness.ts";
import { calculateLastSaidOn } from "../freshness/calculate-last-said-on.ts";
import type { Offer, Operator } from "../offer.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";
import { calculateUuid } from "./calculate-uuid.ts";
import type {
  HsdsCapacity,
  HsdsContact,
  HsdsCostOption,
  HsdsMetadata,
  HsdsOrganization,
  HsdsService,
} from "./hsds-objects.ts";
import { writeAttribute } from "./write-attribute.ts";
import { writeFactAttributes } from "./write-fact-attributes.ts";
import { writeServiceAtLocations } from "./write-locations.ts";

/** When the answer is given, and how new what it tells is. */
export interface HsdsOptions {
  /** The day of the answer: for status, region and freshness. */
  readonly on: IsoDate;
  /** When anything about the offer last changed. */
  readonly lastModified: string;
}

/**
 * Answers an offer as an HSDS service, with its organization, locations, cost options, capacities, attributes and metadata in it.
 * Every fact has a metadata record that says who said it, when and how fresh it is. `readHsdsService` reads the same offer and
 * facts from it.
 * @param facts at most one of each kind, key and department: what holds on the day, the leading ones of `calculateOfferOn`
 */
export function writeHsdsService(offer: Offer, facts: readonly AnyFact[], options: HsdsOptions): HsdsService {
  const own = facts.filter(({ unitId }) => unitId === undefined);
  const service = { entity: "service", id: offer.id } as const;
  const places = writeServiceAtLocations(offer, options.on).map((place) => {
    const said = facts.filter(({ unitId }) => unitId === place.id);
    if (said.length === 0) return place;
    const entity = { entity: "service_at_location", id: place.id } as const;
    return {
      ...place,
      attributes: said.flatMap((fact) => writeFactAttributes(fact, entity)),
      metadata: said.map((fact) => writeMetadata(fact, options.on)),
    };
  });
  return {
    id: offer.id,
    organization_id: offer.operator.id,
    name: offer.name,
    ...describeService(offer, own, options.on),
    last_modified: options.lastModified,
    schedules: [writeSchedule(offer)],
    service_at_locations: places,
    organization: writeHsdsOrganization(offer.operator),
    cost_options: facts.flatMap((fact) => (fact.kind === "rate" ? [writeCostOption(fact)] : [])),
    contacts: [writeContact(offer)],
    attributes: [
      ...writeAttribute(service, "agreement-category", { code: offer.category }),
      ...own.flatMap((fact) => writeFactAttributes(fact, service)),
    ],
    metadata: own.map((fact) => writeMetadata(fact, options.on)),
    capacities: facts.flatMap((fact) => (fact.kind === "free-places" ? [writeCapacity(fact, facts)] : [])),
  };
}

/** Answers who runs offers, as an HSDS organization. */
export function writeHsdsOrganization({ id, name, kind, cvr }: Operator): HsdsOrganization {
  const { da } = offerLabels.operatorKind[kind];
  const identifier = cvr === undefined ? [] : [{ identifier: cvr }];
  return {
    id,
    name,
    description: `${da} driftsherre`,
    legal_status: da,
    ...(identifier.length === 0
      ? {}
      : {
          organization_identifiers: identifier.map(({ identifier: number }) => ({
            id: calculateUuid("cvr", id),
            organization_id: id,
            identifier_scheme: "DK-CVR" as const,
            identifier_type: "CVR-nummer" as const,
            identifier: number,
          })),
        }),
    attributes: writeAttribute({ entity: "organization", id }, "operator-kind", { code: kind }),
  };
}

const findFact = <Kind extends FactKind>(facts: readonly AnyFact[], kind: Kind): Fact<Kind> | undefined =>
  (facts as readonly Fact[]).find((fact): fact is Fact<Kind> => fact.kind === kind);

/** The fields of a service that people read, and its ages. */
function describeService(
  offer: Offer,
  facts: readonly AnyFact[],
  on: IsoDate,
): Partial<HsdsService> & Pick<HsdsService, "status"> {
  const basis = findLegalBasis(findFact(facts, "legal-basis")?.value.primary ?? "");
  const town = findMunicipality(offer.address.municipalityCode)?.name ?? offer.address.town;
  const groups = findFact(facts, "target-groups")?.value;
  const eligible = [groups?.primary, ...(groups?.secondary ?? [])].flatMap(
    (code) => findTargetGroup(code ?? "")?.label.da ?? [],
  );
  const approval = findFact(facts, "approval")?.value;
  const age = findFact(facts, "age")?.value;
  const said = facts.map(calculateLastSaidOn).toSorted();
  const url = offer.contact.website === undefined ? undefined : writeUri(offer.contact.website);
  return dropAbsent({
    description: basis && `${basis.label.da} (${formatLegalBasis(basis)}) i ${town}`,
    url,
    email: offer.contact.email,
    status: statusOf(offer, on),
    accreditations:
      approval &&
      `${offerLabels.approvalStatus[approval.status].da}: ${supervisionAuthorities.find(({ id }) => id === approval.authorityId)?.name ?? approval.authorityId}`,
    eligibility_description: eligible.length === 0 ? undefined : eligible.join(", "),
    minimum_age: age?.from,
    maximum_age: age?.to,
    assured_date: said[0],
    external_identifier: offer.portalOfferId,
    external_identifier_type: offer.portalOfferId && "Tilbudsportalen",
  });
}

function statusOf({ openedOn, closedOn }: Offer, on: IsoDate): HsdsService["status"] {
  if (closedOn !== undefined && closedOn <= on) return "defunct";
  return openedOn <= on ? "active" : "inactive";
}

/** HSDS wants ASCII; undefined for what is no address at all. */
function writeUri(website: string): string | undefined {
  if (!/^https?:\/\/\S+$/.test(website)) return undefined;
  return website.replaceAll(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (sign) =>
    encodeURIComponent(sign),
  );
}

function writeSchedule({ id, openedOn, closedOn }: Offer): HsdsService["schedules"][number] {
  const period = { validFrom: openedOn as IsoDate, validTo: closedOn as IsoDate | undefined };
  return dropAbsent({
    id: calculateUuid("schedule", id),
    service_id: id,
    valid_from: openedOn,
    valid_to: calculateLastDay(period),
    description: "Den tid, tilbuddet har åbent",
  });
}

function writeContact({ id, contact }: Offer): HsdsContact {
  const contactId = calculateUuid("contact", id);
  const { name, email, phone } = contact;
  return dropAbsent({
    id: contactId,
    service_id: id,
    name,
    email,
    phones:
      phone === undefined
        ? undefined
        : [{ id: calculateUuid("phone", id), contact_id: contactId, number: phone }],
  });
}

function writeCostOption(fact: Fact<"rate">): HsdsCostOption {
  const { value, key, unitId } = fact;
  const percent = String(value.budgetedOccupancyPercent).replace(".", ",");
  return dropAbsent({
    id: fact.id,
    service_id: fact.offerId,
    valid_from: fact.validFrom,
    valid_to: calculateLastDay(fact),
    option: value.levelName ?? "",
    currency: "DKK",
    amount: value.amountOere / 100,
    amount_description: `${offerLabels.ratePer[value.per].da}, beregnet ved ${percent} procents belægning`,
    rate_level: key,
    rate_unit: value.per,
    budgeted_occupancy_percent: value.budgetedOccupancyPercent,
    basis_amount: value.basisOere === undefined ? undefined : value.basisOere / 100,
    service_amount: value.serviceOere === undefined ? undefined : value.serviceOere / 100,
    service_at_location_id: unitId,
  });
}

const placeUnit = { id: calculateUuid("unit", "place"), name: "Plads" };

function writeCapacity(fact: Fact<"free-places">, facts: readonly AnyFact[]): HsdsCapacity {
  const { key, unitId } = fact;
  const places = facts.find(
    (other): other is Fact<"places"> & AnyFact =>
      other.kind === "places" && other.key === key && other.unitId === unitId,
  );
  const basis = findLegalBasis(key);
  return dropAbsent({
    id: fact.id,
    service_id: fact.offerId,
    unit_id: placeUnit.id,
    unit: placeUnit,
    available: fact.value.free,
    maximum: places?.value.approved,
    description: `Ledige pladser efter ${basis === undefined ? key : formatLegalBasis(basis)}`,
    updated: fact.recordedAt,
    attributes: writeAttribute({ entity: "service_capacity", id: fact.id }, "legal-basis", { code: key }),
    service_at_location_id: unitId,
  });
}

function writeMetadata(fact: AnyFact, on: IsoDate): HsdsMetadata {
  const freshness = calculateFactFreshness(fact, on);
  return dropAbsent({
    id: fact.id,
    resource_id: fact.unitId ?? fact.offerId,
    resource_type: fact.unitId === undefined ? "service" : "service_at_location",
    last_action_date: calculateLastSaidOn(fact),
    last_action_type: fact.confirmedOn === undefined ? "create" : "confirm",
    field_name: fact.key === "" ? fact.kind : `${fact.kind} ${fact.key}`,
    previous_value: "",
    replacement_value: JSON.stringify(fact.value),
    updated_by: fact.confirmedBy ?? offerLabels.factSource[fact.source].da,
    fact_kind: fact.kind,
    fact_key: fact.key,
    valid_from: fact.validFrom,
    valid_to: calculateLastDay(fact),
    as_of: fact.asOf,
    source: fact.source,
    recorded_at: fact.recordedAt,
    confirmed_on: fact.confirmedOn,
    confirmed_by: fact.confirmedBy,
    freshness: freshness?.state,
    due_on: freshness?.dueOn,
  });
}

type Present<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** The same without fields that are undefined. */
function dropAbsent<const Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
