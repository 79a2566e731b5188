import type { Db } from "../../platform/db/connect.ts";
import { queryText, type SqlPiece } from "../../platform/db/query-text.ts";
import type { OfferCurrentTable } from "../tables.ts";
import type { OfferCriteria } from "./offer-criteria.ts";
import { joinConditions, whereBesideCode, whereBeyondCode, whereOffers } from "./where-offers.ts";

/** An offer as a list shows it, with the names of its operator and of who confirmed it. */
export interface FoundOffer
  extends Omit<
    OfferCurrentTable,
    "search_text" | "availability" | "facts" | "fresh_facts" | "stale_facts" | "profile" | "changes_on"
  > {
  readonly operator_name: string;
  readonly confirmer_name: string | null;
}

export type OfferOrder = "rate" | "name" | "free-places" | "freshness";
export type OrderKey = readonly [value: string | number, id: string];

/** By which column, and whether the greatest comes first; the id decides between equals. */
const orders = {
  rate: { column: "rate_order", isDescending: false },
  name: { column: "sort_name", isDescending: false },
  "free-places": { column: "free_order", isDescending: true },
  freshness: { column: "due_on", isDescending: true },
} as const;

const columns = `c.offer_id, c.name, c.sort_name, c.operator_id, c.operator_kind, c.municipality_code, c.region_id, c.category,
  c.is_demo, c.closed_on, c.legal_bases, c.target_groups, c.age_from, c.age_to, c.places, c.free_places, c.rate_oere,
  c.rate_levels, c.rate_year, c.rate_order, c.free_order, c.freshness, c.freshness_kind, c.as_of, c.confirmed_on,
  c.confirmed_by, c.due_on, c.has_contradiction, o.name as operator_name, b.name as confirmer_name`;
const names =
  "join organisations o on o.id = c.operator_id left join organisations b on b.id = c.confirmed_by";

export interface OfferPlace {
  readonly order: OfferOrder;
  readonly after: OrderKey | undefined;
  readonly most: number;
}

/** Offers as a list shows them, in no order. */
export function listOffersFound(db: Db, offerIds: readonly string[]): Promise<FoundOffer[]> {
  if (offerIds.length === 0) return Promise.resolve([]);
  const places = offerIds.map(() => "?").join(", ");
  return queryText(db, {
    text: `select ${columns} from offer_current c ${names} where c.offer_id in (${places})`,
    values: offerIds,
  });
}

/**
 * The ids of the offers that meet the criteria, in order, each with the value by which it stands there: one more than
 * `most`. One range of an index wherever the order is by rate: of the code's, where one was asked for.
 */
export async function listFoundIds(
  db: Db,
  criteria: OfferCriteria,
  { order, after, most }: OfferPlace,
): Promise<OrderKey[]> {
  const { column, isDescending } = orders[order];
  const isByCode = order === "rate" && criteria.codes.length > 0;
  const table = isByCode ? "k" : "c";
  const where = isByCode ? [...whereCode(criteria), ...whereBeyondCode(criteria)] : whereOffers(criteria);
  if (after !== undefined) {
    const isBeyond = isDescending ? "<" : ">";
    where.push({ text: `(${table}.${column}, ${table}.offer_id) ${isBeyond} (?, ?)`, values: after });
  }
  const condition = joinConditions(where);
  const direction = isDescending ? "desc" : "asc";
  const rows = await queryText<{ value: string | number; id: string }>(db, {
    text: `select ${table}.${column} as value, ${table}.offer_id as id
      from ${isByCode ? fromCode(where) : "offer_current c"}
      where ${condition.text}
      order by ${table}.${column} ${direction}, ${table}.offer_id ${direction} limit ?`,
    values: [...condition.values, most + 1],
  });
  return rows.map(({ value, id }) => [value, id]);
}

/** The offers themselves are looked at only where something is asked of them that the code's rows do not know. */
function fromCode(where: readonly SqlPiece[]): string {
  return where.some(({ text }) => /\bc\./.test(text))
    ? "offer_current_codes k join offer_current c on c.offer_id = k.offer_id"
    : "offer_current_codes k";
}

/** The first code, and what stands in its index in front of the rate. A region alone is asked of `c`: it would break the order. */
function whereCode({ codes, regionId, minFreePlaces }: OfferCriteria): SqlPiece[] {
  const first = codes[0] ?? { list: "", code: "" };
  const isAvailable = minFreePlaces === 1;
  return [
    { text: "k.list = ? and k.code = ?", values: [first.list, first.code] },
    ...(isAvailable ? [{ text: "k.availability = 2", values: [] }] : []),
    ...(regionId === undefined
      ? []
      : [{ text: `${isAvailable ? "k" : "c"}.region_id = ?`, values: [regionId] }]),
  ];
}

/** How many offers meet the criteria, counted no further than `most`. */
export async function countFoundOffers(db: Db, criteria: OfferCriteria, most: number): Promise<number> {
  const { text, values } = joinConditions(whereOffers(criteria));
  const [row] = await queryText<{ count: number }>(db, {
    text: `select count(*) as count from (select 1 from offer_current c where ${text} limit ?) found`,
    values: [...values, most],
  });
  return row?.count ?? 0;
}

export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

export type CountedField = "region_id" | "municipality_code" | "operator_kind" | "category" | "freshness";

/** How many offers that meet the criteria have each value of some fields: one row for each combination. */
export function countByFields<Field extends CountedField>(
  db: Db,
  criteria: OfferCriteria,
  fields: readonly Field[],
): Promise<(Readonly<Record<Field, string | null>> & { readonly count: number })[]> {
  const { text, values } = joinConditions(whereOffers(criteria));
  const selected = fields.map((field) => `c.${field}`).join(", ");
  return queryText(db, {
    text: `select ${selected}, count(*) as count from offer_current c where ${text} group by ${selected}`,
    values,
  });
}

/** How many offers that meet the criteria are found by each code of a list. */
export function countByCode(
  db: Db,
  criteria: OfferCriteria,
  list: "target-group" | "legal-basis",
): Promise<CountedValue[]> {
  const beside = whereBesideCode(criteria);
  if (beside !== undefined) {
    const { text, values } = joinConditions(beside);
    return queryText(db, {
      text: `select k.code as value, count(*) as count from offer_current_codes k
        where k.list = ? and ${text} group by k.code`,
      values: [list, ...values],
    });
  }
  const { text, values } = joinConditions(whereOffers(criteria));
  return queryText(db, {
    text: `select k.code as value, count(*) as count from offer_current c cross join offer_current_codes k
      where k.offer_id = c.offer_id and k.list = ? and ${text} group by k.code`,
    values: [list, ...values],
  });
}
