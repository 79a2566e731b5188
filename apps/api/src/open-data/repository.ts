import type { Db } from "../platform/db/connect.ts";
import { selectCalculations } from "../rates/index.ts";

/** Which offers are asked for. What is absent narrows nothing. */
export interface OfferSelection {
  readonly operatorId?: string | undefined;
  /** Changed at this moment or later. */
  readonly changedFrom?: string | undefined;
  /** Found by this code, or by one within it. */
  readonly code?: string | undefined;
}

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

function selectOffers(db: Db, { operatorId, changedFrom, code }: OfferSelection) {
  let query = db.selectFrom("offers as o");
  if (operatorId !== undefined) query = query.where("o.operator_id", "=", operatorId);
  if (changedFrom !== undefined) query = query.where("o.changed_at", ">=", changedFrom);
  if (code !== undefined)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("offer_current_codes as k")
          .select("k.code")
          .whereRef("k.offer_id", "=", "o.id")
          .where("k.code", "=", code),
      ),
    );
  return query;
}

export async function countOffers(db: Db, selection: OfferSelection): Promise<number> {
  const { count } = await selectOffers(db, selection)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The ids of offers, open and closed, oldest first. */
export async function listOfferIds(db: Db, selection: OfferSelection, slice: Slice): Promise<string[]> {
  const rows = await selectOffers(db, selection)
    .select("o.id")
    .orderBy("o.id")
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
  return rows.map(({ id }) => id);
}

export interface PlaceRow {
  readonly id: string;
  readonly offer_id: string;
}

/** Where offers are: each of them, and each of their units. */
function selectPlaces(db: Db, selection: OfferSelection) {
  const ofOffers = selectOffers(db, selection).select(["o.id as id", "o.id as offer_id"]);
  const ofUnits = selectOffers(db, selection)
    .innerJoin("offer_units as u", "u.offer_id", "o.id")
    .select(["u.id as id", "o.id as offer_id"]);
  return db.selectFrom(ofOffers.unionAll(ofUnits).as("p"));
}

export async function countPlaces(db: Db, selection: OfferSelection): Promise<number> {
  const { count } = await selectPlaces(db, selection)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export function listPlaces(db: Db, selection: OfferSelection, slice: Slice): Promise<PlaceRow[]> {
  return selectPlaces(db, selection)
    .select(["p.id", "p.offer_id"])
    .orderBy("p.id")
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
}

/** The offer that is there itself, or one of whose units is. */
export async function findOfferOfPlace(db: Db, placeId: string): Promise<string> {
  const unit = await db
    .selectFrom("offer_units")
    .select("offer_id")
    .where("id", "=", placeId)
    .executeTakeFirst();
  return unit?.offer_id ?? placeId;
}

function selectOperators(db: Db) {
  return db
    .selectFrom("organisations as g")
    .where((eb) =>
      eb.exists(eb.selectFrom("offers as o").select("o.id").whereRef("o.operator_id", "=", "g.id")),
    );
}

/** Organisations that run offers. */
export async function countOperators(db: Db): Promise<number> {
  const { count } = await selectOperators(db)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export function listOperators(db: Db, slice: Slice) {
  return selectOperators(db)
    .select(["g.id", "g.name", "g.kind", "g.cvr"])
    .orderBy("g.id")
    .limit(slice.limit)
    .offset(slice.offset)
    .execute();
}

export function findOperator(db: Db, id: string) {
  return selectOperators(db)
    .select(["g.id", "g.name", "g.kind", "g.cvr"])
    .where("g.id", "=", id)
    .executeTakeFirst();
}

export async function listOrganisationNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("organisations").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface RateSelection {
  readonly offerId?: string | undefined;
  readonly operatorId?: string | undefined;
  readonly year?: number | undefined;
  readonly includeSuperseded: boolean;
  /** When the last one was published, and its id. */
  readonly after?: readonly [publishedAt: string, id: string] | undefined;
  readonly most: number;
}

/** What was published, newest first: one more than `most`. Nothing else is ever selected. */
export async function listPublishedRates(db: Db, selection: RateSelection) {
  const found = await selectPublished(db, selection).select("c.id").execute();
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  return selectCalculations(db)
    .where("c.id", "in", ids)
    .orderBy("c.published_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
}

/** Put in order before they are read whole: a calculation is long. */
function selectPublished(db: Db, { offerId, operatorId, year, after, ...selection }: RateSelection) {
  let query = db
    .selectFrom("rate_calculations as c")
    .where("c.status", "in", selection.includeSuperseded ? ["published", "superseded"] : ["published"])
    .where("c.published_at", "is not", null);
  if (offerId !== undefined) query = query.where("c.offer_id", "=", offerId);
  if (operatorId !== undefined) query = query.where("c.organisation_id", "=", operatorId);
  if (year !== undefined) query = query.where("c.year", "=", year);
  if (after !== undefined) {
    const [publishedAt, id] = after;
    query = query.where((eb) => eb(eb.refTuple("c.published_at", "c.id"), "<", eb.tuple(publishedAt, id)));
  }
  return query
    .orderBy("c.published_at", "desc")
    .orderBy("c.id", "desc")
    .limit(selection.most + 1);
}
