import { containsPattern } from "../../platform/db/dialect.ts";
import type { SqlPiece } from "../../platform/db/query-text.ts";
import type { OfferCriteria } from "./offer-criteria.ts";

/** The criteria as conditions on `offer_current c`. Lists, counts, facets and exports all ask with these. */
export function whereOffers(criteria: OfferCriteria): SqlPiece[] {
  return [
    ...wherePlace(criteria),
    ...whereAvailable(criteria),
    ...whereFields(criteria),
    ...criteria.codes.map(({ list, code }) => ({
      text: "exists (select 1 from offer_current_codes k where k.offer_id = c.offer_id and k.list = ? and k.code = ?)",
      values: [list, code],
    })),
    ...criteria.words.map((word) => ({
      text: "c.search_text like ? escape '\\'",
      values: [containsPattern(word)],
    })),
  ];
}

/** Which criteria are left to ask of `c` when `offer_current_codes k` answers for a code, a region and a free place itself. */
export function whereBeyondCode(criteria: OfferCriteria): SqlPiece[] {
  const { codes, minFreePlaces } = criteria;
  const rest = { ...criteria, codes: codes.slice(1), regionId: undefined };
  return whereOffers(minFreePlaces === 1 ? { ...rest, minFreePlaces: 0, includeClosed: true } : rest);
}

/** The criteria as conditions on `offer_current_codes k` alone; undefined when it can't answer for all of them. */
export function whereBesideCode(criteria: OfferCriteria): SqlPiece[] | undefined {
  const { regionId, ...rest } = criteria;
  const available = whereAvailable(rest);
  const isAnswered = rest.minFreePlaces <= 1 && whereOffers(rest).length === available.length;
  if (!isAnswered) return undefined;
  return [...equals("k.region_id", regionId), ...available].map(({ text, values }) => ({
    text: text.replace("c.availability", "k.availability"),
    values,
  }));
}

/** Joins conditions with `and`; what follows `where`. */
export function joinConditions(pieces: readonly SqlPiece[]): SqlPiece {
  return pieces.length === 0
    ? { text: "1 = 1", values: [] }
    : {
        text: pieces.map(({ text }) => text).join(" and "),
        values: pieces.flatMap(({ values }) => values),
      };
}

function wherePlace({ regionId, municipalityCodes, regionMunicipalities }: OfferCriteria): SqlPiece[] {
  return [
    ...equals("c.region_id", regionId),
    ...isAnyOf("c.municipality_code", municipalityCodes),
    ...isAnyOf("c.municipality_code", regionMunicipalities),
  ];
}

function whereAvailable({ minFreePlaces, includeClosed }: OfferCriteria): SqlPiece[] {
  const atLeast: SqlPiece[] =
    minFreePlaces > 1 ? [{ text: "c.free_places >= ?", values: [minFreePlaces] }] : [];
  if (minFreePlaces > 0) return [{ text: "c.availability = 2", values: [] }, ...atLeast];
  return includeClosed ? [] : [{ text: "c.availability >= 1", values: [] }];
}

function whereFields(criteria: OfferCriteria): SqlPiece[] {
  const { age, maxRateOere } = criteria;
  return [
    ...equals("c.operator_kind", criteria.operatorKind),
    ...equals("c.operator_id", criteria.operatorId),
    ...equals("c.category", criteria.category),
    ...equals("c.freshness", criteria.freshness),
    ...(age === undefined
      ? []
      : [{ text: "c.age_from <= ? and (c.age_to is null or c.age_to >= ?)", values: [age, age] }]),
    ...(maxRateOere === undefined ? [] : [{ text: "c.rate_order <= ?", values: [maxRateOere] }]),
  ];
}

function equals(column: string, value: string | undefined): SqlPiece[] {
  return value === undefined ? [] : [{ text: `${column} = ?`, values: [value] }];
}

function isAnyOf(column: string, values: readonly string[] | undefined): SqlPiece[] {
  if (values === undefined) return [];
  if (values.length === 0) return [{ text: "1 = 0", values: [] }];
  return [{ text: `${column} in (${values.map(() => "?").join(", ")})`, values }];
}
