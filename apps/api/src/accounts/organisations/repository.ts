import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import { type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { OrganisationsTable } from "../tables.ts";

export async function findOrganisation(db: Db, id: string): Promise<OrganisationsTable | undefined> {
  return db.selectFrom("organisations").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function listOrganisationsByIds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, OrganisationsTable>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("organisations").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The ids of organisations by their keys, such as "municipality:101". */
export async function listOrganisationIds(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("organisations").select(["key", "id"]).execute();
  return new Map(rows.map((row) => [row.key, row.id]));
}

export interface OrganisationFilter {
  /** Folded words, each of which stands in the name. */
  readonly words: readonly string[];
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** What lies in a region: by the region's ids, and municipalities by their codes. */
  readonly region?:
    | { readonly ids: readonly string[]; readonly municipalityCodes: readonly string[] }
    | undefined;
  /** Organisations that ended before this day are left out. */
  readonly today: string;
}

function matches(filter: OrganisationFilter) {
  return (eb: ExpressionBuilder<Tables, "organisations">) => {
    const { kinds, region } = filter;
    const conditions = filter.words.map(
      (word) => sql<SqlBool>`sort_name like ${containsPattern(word)} escape '\\'`,
    );
    conditions.push(sql<SqlBool>`(valid_to is null or valid_to > ${filter.today})`);
    const all = [eb.and(conditions)];
    if (kinds !== undefined) all.push(kinds.length === 0 ? eb.lit(false) : eb("kind", "in", kinds));
    if (region !== undefined) {
      all.push(
        eb.or([
          eb.and([eb("kind", "!=", "municipality"), eb("region_id", "in", [...region.ids, ""])]),
          eb.and([eb("kind", "=", "municipality"), eb("code", "in", [...region.municipalityCodes, ""])]),
        ]),
      );
    }
    return eb.and(all);
  };
}

/** Organisations by name; one more than the page holds. */
export async function listOrganisationRows(
  db: Db,
  filter: OrganisationFilter,
  { after, size }: { after: readonly string[] | undefined; size: number },
): Promise<OrganisationsTable[]> {
  let query = db.selectFrom("organisations").selectAll().where(matches(filter));
  if (after !== undefined) {
    const [name = "", id = ""] = after;
    query = query.where(sql<SqlBool>`(sort_name > ${name} or (sort_name = ${name} and id > ${id}))`);
  }
  return query
    .orderBy("sort_name")
    .orderBy("id")
    .limit(size + 1)
    .execute();
}

export async function countOrganisations(db: Db, filter: OrganisationFilter, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(db.selectFrom("organisations").select("id").where(matches(filter)).limit(most).as("found"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export interface Succession {
  readonly predecessor_id: string;
  readonly successor_id: string;
  readonly on_date: string;
}

/** What the organisations took over from others, and what others took over from them. */
export async function listSuccessions(db: Db, ids: readonly string[]): Promise<Succession[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("organisation_successions")
    .selectAll()
    .where((eb) => eb.or([eb("predecessor_id", "in", ids), eb("successor_id", "in", ids)]))
    .orderBy("on_date")
    .orderBy("predecessor_id")
    .execute();
}

/** Stores organisations by their keys: a new key is a new row, a known one is brought up to date and keeps its id. */
export async function upsertOrganisations(tx: Db, rows: readonly OrganisationsTable[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto("organisations")
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => ({
        kind: eb.ref("excluded.kind"),
        name: eb.ref("excluded.name"),
        code: eb.ref("excluded.code"),
        region_id: eb.ref("excluded.region_id"),
        valid_from: eb.ref("excluded.valid_from"),
        valid_to: eb.ref("excluded.valid_to"),
        sort_name: eb.ref("excluded.sort_name"),
      })),
    )
    .execute();
}

export async function insertOrganisation(tx: Db, row: OrganisationsTable): Promise<void> {
  await tx.insertInto("organisations").values(row).execute();
}

export async function insertSuccessions(tx: Db, successions: readonly Succession[]): Promise<void> {
  if (successions.length === 0) return;
  await tx
    .insertInto("organisation_successions")
    .values([...successions])
    .onConflict((conflict) => conflict.columns(["predecessor_id", "successor_id"]).doNothing())
    .execute();
}

export async function listMailDomains(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("organisation_mail_domains")
    .select("domain")
    .where("organisation_id", "=", organisationId)
    .orderBy("domain")
    .execute();
  return rows.map((row) => row.domain);
}

/** Whose mail domain it is; undefined when it is nobody's. */
export async function findOrganisationOfMailDomain(db: Db, domain: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("organisation_mail_domains")
    .select("organisation_id")
    .where("domain", "=", domain)
    .executeTakeFirst();
  return row?.organisation_id;
}

/** Those of the domains that belong to another organisation. */
export async function listDomainsOfOthers(
  db: Db,
  organisationId: string,
  domains: readonly string[],
): Promise<string[]> {
  if (domains.length === 0) return [];
  const rows = await db
    .selectFrom("organisation_mail_domains")
    .select("domain")
    .where("domain", "in", domains)
    .where("organisation_id", "!=", organisationId)
    .orderBy("domain")
    .execute();
  return rows.map((row) => row.domain);
}

export async function replaceMailDomains(
  tx: Db,
  organisationId: string,
  domains: readonly string[],
): Promise<void> {
  await tx.deleteFrom("organisation_mail_domains").where("organisation_id", "=", organisationId).execute();
  if (domains.length === 0) return;
  await tx
    .insertInto("organisation_mail_domains")
    .values(domains.map((domain) => ({ domain, organisation_id: organisationId })))
    .execute();
}
