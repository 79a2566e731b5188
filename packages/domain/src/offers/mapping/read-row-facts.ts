import type { IsoDate } from "../../time/index.ts";
import type { FactKind, FactSource, FactValues } from "../fact.ts";
import type { OfferColumnKey } from "./offer-column-list.ts";
import type { OfferRowFact } from "./offer-row.ts";
import type { RowValues } from "./row-values.ts";

/** The days that a row speaks of, and who says so. */
export interface RowStatement {
  readonly asOf: IsoDate;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | undefined;
  readonly source: FactSource;
}

/** A fact that a row tells, or the column that it lacks. */
export type FactReading = { readonly fact: OfferRowFact } | { readonly missing: OfferColumnKey };

/** Answers the facts that a row tells. A fact whose first column is empty is not told. */
export function readRowFacts(values: RowValues, statement: RowStatement): FactReading[] {
  return [
    readLegalBasis,
    readPlaces,
    readFreePlaces,
    readOccupancy,
    readRate,
    readTargetGroups,
    readLists,
    readAge,
    readApproval,
  ].flatMap((read) => read(values, statement));
}

type FactRead = (values: RowValues, statement: RowStatement) => FactReading[];

const tell = <Kind extends FactKind>(
  { asOf, validFrom, validTo, source }: RowStatement,
  kind: Kind,
  { key = "", value }: { key?: string | undefined; value: FactValues[Kind] },
): FactReading[] => [
  {
    fact: {
      kind,
      key,
      value,
      source,
      asOf,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
    } as OfferRowFact,
  },
];

const readLegalBasis: FactRead = ({ primaryLegalBasis: primary, furtherLegalBases }, statement) => {
  if (primary !== undefined)
    return tell(statement, "legal-basis", { value: { primary, further: furtherLegalBases ?? [] } });
  return furtherLegalBases === undefined ? [] : [{ missing: "primaryLegalBasis" }];
};

const findPlacesKey = (values: RowValues) => values.placesLegalBasis ?? values.primaryLegalBasis;

const readPlaces: FactRead = (values, statement) => {
  const { approvedPlaces: approved, coveredPlaces: covered } = values;
  const key = findPlacesKey(values);
  if (approved === undefined) return covered === undefined ? [] : [{ missing: "approvedPlaces" }];
  if (covered === undefined) return [{ missing: "coveredPlaces" }];
  return key === undefined
    ? [{ missing: "placesLegalBasis" }]
    : tell(statement, "places", { key, value: { approved, covered } });
};

const readFreePlaces: FactRead = (values, statement) => {
  const key = findPlacesKey(values);
  if (values.freePlaces === undefined) return [];
  return key === undefined
    ? [{ missing: "placesLegalBasis" }]
    : tell(statement, "free-places", { key, value: { free: values.freePlaces } });
};

const readOccupancy: FactRead = ({ occupancyPercent, occupancyFrom, occupancyTo }, statement) => {
  if (occupancyPercent === undefined) return [];
  if (occupancyFrom === undefined) return [{ missing: "occupancyFrom" }];
  if (occupancyTo === undefined) return [{ missing: "occupancyTo" }];
  const period = { ...statement, validFrom: occupancyFrom, validTo: occupancyTo };
  return tell(period, "occupancy", { value: { percent: occupancyPercent } });
};

const readRate: FactRead = (values, statement) => {
  const { rate, budgetedOccupancyPercent, rateLevelName, rateBasis, rateService } = values;
  if (rate === undefined) return values.rateLevel === undefined ? [] : [{ missing: "rate" }];
  if (budgetedOccupancyPercent === undefined) return [{ missing: "budgetedOccupancyPercent" }];
  const period = {
    ...statement,
    validFrom: values.rateFrom ?? statement.validFrom,
    validTo: values.rateFrom === undefined ? (values.rateTo ?? statement.validTo) : values.rateTo,
  };
  const value: FactValues["rate"] = {
    amountOere: rate,
    per: (values.ratePer ?? "day") as FactValues["rate"]["per"],
    budgetedOccupancyPercent,
    ...(rateLevelName === undefined ? {} : { levelName: rateLevelName }),
    ...(rateBasis === undefined ? {} : { basisOere: rateBasis }),
    ...(rateService === undefined ? {} : { serviceOere: rateService }),
  };
  return tell(period, "rate", { key: values.rateLevel, value });
};

const readTargetGroups: FactRead = ({ primaryTargetGroup, secondaryTargetGroups }, statement) => {
  if (primaryTargetGroup === undefined && secondaryTargetGroups === undefined) return [];
  const primary = primaryTargetGroup === undefined ? {} : { primary: primaryTargetGroup };
  return tell(statement, "target-groups", { value: { ...primary, secondary: secondaryTargetGroups ?? [] } });
};

const readLists: FactRead = ({ supportNeed, services, methods, exclusions }, statement) => [
  ...(supportNeed === undefined ? [] : tell(statement, "support-need", { value: { levels: supportNeed } })),
  ...(services === undefined ? [] : tell(statement, "services", { value: { codes: services } })),
  ...(methods === undefined ? [] : tell(statement, "methods", { value: { codes: methods } })),
  ...(exclusions === undefined ? [] : tell(statement, "exclusions", { value: { codes: exclusions } })),
];

const readAge: FactRead = ({ ageFrom: from, ageTo: to }, statement) => {
  if (from === undefined) return to === undefined ? [] : [{ missing: "ageFrom" }];
  return tell(statement, "age", { value: { from, ...(to === undefined ? {} : { to }) } });
};

const readApproval: FactRead = (values, statement) => {
  const { approvalStatus, supervisionAuthority: authorityId, lastReportOn, remarks } = values;
  if (approvalStatus === undefined)
    return lastReportOn === undefined && remarks === undefined ? [] : [{ missing: "approvalStatus" }];
  if (authorityId === undefined) return [{ missing: "supervisionAuthority" }];
  const value = {
    status: approvalStatus,
    authorityId,
    ...(lastReportOn === undefined ? {} : { lastReportOn }),
    remarks: remarks ?? [],
  } as FactValues["approval"];
  return tell(statement, "approval", { value });
};
