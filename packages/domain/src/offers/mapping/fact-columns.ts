import type { AnyFactDraft, FactKind } from "../fact.ts";
import type { OfferColumnKey } from "./offer-column-list.ts";

/** Which column a path of `OfferRefusal` belongs to, by kind of fact. */
const columnOfPath: { readonly [Kind in FactKind]: Readonly<Record<string, OfferColumnKey>> } = {
  places: { key: "placesLegalBasis", "value.approved": "approvedPlaces", "value.covered": "coveredPlaces" },
  "free-places": { key: "placesLegalBasis", "value.free": "freePlaces" },
  occupancy: { "value.percent": "occupancyPercent", validFrom: "occupancyFrom", validTo: "occupancyTo" },
  rate: {
    key: "rateLevel",
    "value.amountOere": "rate",
    "value.basisOere": "rateBasis",
    "value.serviceOere": "rateService",
    "value.budgetedOccupancyPercent": "budgetedOccupancyPercent",
    validFrom: "rateFrom",
    validTo: "rateTo",
  },
  "target-groups": { "value.primary": "primaryTargetGroup", "value.secondary": "secondaryTargetGroups" },
  "support-need": { "value.levels": "supportNeed" },
  age: { "value.from": "ageFrom", "value.to": "ageTo" },
  "legal-basis": { "value.primary": "primaryLegalBasis", "value.further": "furtherLegalBases" },
  services: { "value.codes": "services" },
  methods: { "value.codes": "methods" },
  exclusions: { "value.codes": "exclusions" },
  approval: {
    "value.status": "approvalStatus",
    "value.authorityId": "supervisionAuthority",
    "value.lastReportOn": "lastReportOn",
  },
};

/** Answers the column that a refused part of a fact stands in; of the days only the last one can be wrong by itself. */
export function columnOfFactPath({ kind }: Pick<AnyFactDraft, "kind">, path: string): OfferColumnKey {
  const columns = columnOfPath[kind];
  return columns[path] ?? columns[path.replace(/\.\d+$/, "")] ?? "validTo";
}

/** The column that what a fact says stands in first. */
export const firstColumnOfFact: { readonly [Kind in FactKind]: OfferColumnKey } = {
  places: "approvedPlaces",
  "free-places": "freePlaces",
  occupancy: "occupancyPercent",
  rate: "rate",
  "target-groups": "primaryTargetGroup",
  "support-need": "supportNeed",
  age: "ageFrom",
  "legal-basis": "primaryLegalBasis",
  services: "services",
  methods: "methods",
  exclusions: "exclusions",
  approval: "approvalStatus",
};
