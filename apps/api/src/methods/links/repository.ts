import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import { regionOfMunicipality } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { sql } from "kysely";
import { type EventScope, isVisible } from "../../events/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import type { MethodLinksTable } from "../tables.ts";

/** An offer that says today that it uses a method. */
export interface UsingOfferRow {
  readonly id: string;
  readonly name: string;
  readonly municipality_code: string;
  readonly region_id: string;
  readonly rate_oere: number | null;
  readonly operator_id: string;
  readonly operator_name: string;
  readonly operator_kind: OrganisationKind;
}

function selectUsing(db: Db, code: string) {
  return db
    .selectFrom("offer_current_codes as c")
    .innerJoin("offer_current as o", "o.offer_id", "c.offer_id")
    .where("c.list", "=", "method")
    .where("c.code", "=", code)
    .where("c.availability", ">", 0);
}

/** The open offers that say today that they use a method, by name. Only those shown are joined with their operators. */
export function listUsingOffers(db: Db, code: string, most: number): Promise<UsingOfferRow[]> {
  const shown = selectUsing(db, code)
    .select(["o.offer_id as id", "o.name", "o.sort_name", "o.municipality_code", "o.region_id"])
    .select(["o.rate_oere", "o.operator_id"])
    .orderBy("o.sort_name")
    .orderBy("o.offer_id")
    .limit(most);
  return db
    .selectFrom(shown.as("s"))
    .innerJoin("organisations as g", "g.id", "s.operator_id")
    .select(["s.id", "s.name", "s.municipality_code", "s.region_id", "s.rate_oere", "s.operator_id"])
    .select(["g.name as operator_name", "g.kind as operator_kind"])
    .orderBy("s.sort_name")
    .orderBy("s.id")
    .execute();
}

/** The rates per day of the open offers that use a method, where they have one. */
export async function listRatesInUse(db: Db, code: string): Promise<number[]> {
  const rows = await selectUsing(db, code)
    .select("o.rate_oere")
    .where("o.rate_oere", "is not", null)
    .execute();
  return rows.flatMap(({ rate_oere }) => rate_oere ?? []);
}

/** The region in which each of these people works on a day; of several the one that began last. Who works in none is absent. */
export async function listRegionsOfPeople(
  db: Db,
  { personIds, today }: { personIds: readonly string[]; today: IsoDate },
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("affiliations as a")
    .innerJoin("organisations as o", "o.id", "a.organisation_id")
    .select(["a.person_id", "o.kind", "o.code", "o.region_id"])
    .where("a.person_id", "in", personIds)
    .where("a.status", "=", "confirmed")
    .where("a.valid_from", "<=", today)
    .where((eb) => eb.or([eb("a.valid_to", "is", null), eb("a.valid_to", ">", today)]))
    .orderBy("a.valid_from")
    .orderBy("a.id")
    .execute();
  return new Map(
    rows.flatMap(({ person_id, ...organisation }) => {
      const regionId = findRegionOf(organisation, today);
      return regionId === undefined ? [] : [[person_id, regionId] as const];
    }),
  );
}

/** A municipality's region depends on the day; of other organisations it is kept. */
function findRegionOf(
  { kind, code, region_id }: { kind: OrganisationKind; code: string | null; region_id: string | null },
  today: IsoDate,
): string | undefined {
  if (kind === "municipality" && code !== null) return regionOfMunicipality(code, today)?.id;
  return region_id ?? undefined;
}

/** A tie with the method that it is of. */
export interface LinkRow extends MethodLinksTable {
  readonly code: string;
  readonly name: string;
  readonly status: "draft" | "published" | "retired";
}

function selectLinks(db: Db) {
  return db
    .selectFrom("method_links as l")
    .innerJoin("methods as m", "m.id", "l.method_id")
    .selectAll("l")
    .select(["m.code", "m.name", "m.status"]);
}

/** What a method is tied to, oldest tie first; whether the reader may see it is asked apart. */
export function listLinksOfMethod(db: Db, methodId: string): Promise<LinkRow[]> {
  return selectLinks(db).where("l.method_id", "=", methodId).orderBy("l.id").execute();
}

/** The methods that everybody may read and that are tied to something, by name. */
export function listLinksTo(
  db: Db,
  { kind, id }: { kind: MethodLinkKind; id: string },
  most: number,
): Promise<LinkRow[]> {
  return selectLinks(db)
    .where("l.kind", "=", kind)
    .where("l.target_id", "=", id)
    .where("m.status", "<>", "draft")
    .orderBy("m.sort_name")
    .orderBy("l.id")
    .limit(most)
    .execute();
}

export function findLink(db: Db, linkId: string): Promise<LinkRow | undefined> {
  return selectLinks(db).where("l.id", "=", linkId).executeTakeFirst();
}

/** Answers false when the two are tied already. */
export async function insertLink(tx: Db, row: MethodLinksTable): Promise<boolean> {
  const result = await tx
    .insertInto("method_links")
    .values(row)
    .onConflict((conflict) => conflict.columns(["method_id", "kind", "target_id"]).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** Answers false when it was gone already. */
export async function deleteLink(tx: Db, linkId: string): Promise<boolean> {
  const result = await tx.deleteFrom("method_links").where("id", "=", linkId).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Those of the events that a reader may see, with title and beginning. */
export async function listVisibleEvents(
  db: Db,
  eventIds: readonly string[],
  { scope, today }: { scope: EventScope; today: string },
): Promise<{ id: string; title: string; starts_at: string }[]> {
  if (eventIds.length === 0) return [];
  const { rows } = await sql<{ id: string; title: string; starts_at: string }>`
    select e.id, e.title, e.starts_at from events e
    where e.id in (${sql.join(eventIds)}) and ${isVisible(scope, today)}`.execute(db);
  return rows;
}

/** The methods that everybody may read, by code. */
export async function listKnownMethods(
  db: Db,
  codes: readonly string[],
): Promise<Map<string, { id: string; name: string; isRetired: boolean }>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("methods")
    .select(["id", "code", "name", "status"])
    .where("code", "in", codes)
    .where("status", "<>", "draft")
    .execute();
  return new Map(
    rows.map(({ id, code, name, status }) => [code, { id, name, isRetired: status === "retired" }]),
  );
}

/** The methods that an offer says today that it uses. Undefined when there is no such offer. */
export async function findMethodsOfOffer(db: Db, offerId: string): Promise<string[] | undefined> {
  const rows = await db
    .selectFrom("offer_current as o")
    .leftJoin("offer_current_codes as c", (join) =>
      join.onRef("c.offer_id", "=", "o.offer_id").on("c.list", "=", "method"),
    )
    .select("c.code")
    .where("o.offer_id", "=", offerId)
    .execute();
  return rows.length === 0 ? undefined : rows.flatMap(({ code }) => code ?? []);
}

/** The methods that a person says to know. */
export async function listMethodsOfPerson(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("competences")
    .select("code")
    .where("person_id", "=", personId)
    .where("list", "=", "method")
    .execute();
  return rows.map(({ code }) => code);
}
