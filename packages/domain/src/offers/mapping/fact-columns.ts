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

/** Answers the column that a refused part of a fact stands in. */
export function columnOfFactPath({ kind }: Pick<AnyFactDraft, "kind">, path: string): OfferColumnKey {
  const columns = columnOfPath[kind];
  const found = columns[path] ?? columns[path.replace(/\.\d+$/, "")];
  if (found !== undefined) return found;
  if (path === "validTo") return "validTo";
  return path === "asOf" ? "asOf" : "validFrom";
}

/** Answers the column that what a fact says stands in first. */
export function firstColumnOfFact({ kind }: Pick<AnyFactDraft, "kind">): OfferColumnKey {
  const columns = columnOfPath[kind];
  const path = Object.keys(columns).find((candidate) => candidate.startsWith("value.")) ?? "";
  return columns[path] ?? "validFrom";
}
