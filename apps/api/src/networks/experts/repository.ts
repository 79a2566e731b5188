import type { Competence } from "@rammevaerk/domain/accounts";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { ExpertScope } from "../policy.ts";

/** Whom a search for experts holds: within the scope, with a competence, and all that is asked for. */
export interface ExpertFilter {
  readonly scope: ExpertScope;
  /** Any of these; absent, any competence at all. */
  readonly codes?: readonly SubjectCode[] | undefined;
  /** Belongs to an organisation in any of these regions. */
  readonly regionIds?: readonly string[] | undefined;
  readonly at: string;
  readonly today: string;
}

export interface ExpertRow {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly title: string;
  readonly ask_me_about: string;
  readonly languages: string;
  readonly is_not_now: number;
  readonly asks_per_month: number;
  readonly asks: number;
}

/** Everybody who matches, with the questions they were asked since `monthStart`. As many as there are people. */
export async function listExpertRows(db: Db, filter: ExpertFilter, monthStart: string): Promise<ExpertRow[]> {
  const rows = await selectVisible(db, filter)
    .select(["p.id", "p.name", "p.sort_name", "p.title", "p.ask_me_about", "p.languages"])
    .select(["p.is_not_now", "p.asks_per_month"])
    .select((eb) =>
      eb
        .selectFrom("asks as a")
        .select((count) => count.fn.countAll<number>().as("asks"))
        .whereRef("a.person_id", "=", "p.id")
        .where("a.asked_at", ">=", monthStart)
        .as("asks"),
    )
    .orderBy("p.sort_name")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({ ...row, asks: row.asks ?? 0 }));
}

/** All competences of those who match, by person. */
export async function listCompetencesOf(db: Db, filter: ExpertFilter): Promise<Map<string, Competence[]>> {
  const rows = await selectVisible(db, filter)
    .innerJoin("competences as k", "k.person_id", "p.id")
    .select(["p.id", "k.list", "k.code", "k.level", "k.confirmed_on"])
    .orderBy("k.list")
    .orderBy("k.code")
    .execute();
  const found = new Map<string, Competence[]>();
  for (const { id, list, code, level, confirmed_on } of rows) {
    const known = found.get(id) ?? [];
    known.push({ list, code, level, confirmedOn: confirmed_on });
    found.set(id, known);
  }
  return found;
}

/** The names of the organisations that those who match belong to, by person. */
export async function listOrganisationNamesOf(db: Db, filter: ExpertFilter): Promise<Map<string, string[]>> {
  const rows = await selectVisible(db, filter)
    .innerJoin("affiliations as f", "f.person_id", "p.id")
    .innerJoin("organisations as o", "o.id", "f.organisation_id")
    .where("f.status", "=", "confirmed")
    .where("f.valid_from", "<=", filter.today)
    .where((eb) => eb.or([eb("f.valid_to", "is", null), eb("f.valid_to", ">", filter.today)]))
    .select(["p.id", "o.name"])
    .execute();
  const found = new Map<string, string[]>();
  for (const { id, name } of rows) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}

/** The networks that these people share with the reader, by person. */
export async function listSharedNetworks(
  db: Db,
  { networkIds, personIds, at }: { networkIds: readonly string[]; personIds: readonly string[]; at: string },
): Promise<Map<string, { id: string; name: string }[]>> {
  if (networkIds.length === 0 || personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("grants as g")
    .innerJoin("networks as n", "n.id", "g.limit_id")
    .select(["g.person_id", "n.id", "n.name"])
    .distinct()
    .select("n.sort_name")
    .where("g.limit_kind", "=", "network")
    .where("g.limit_id", "in", networkIds)
    .where("g.person_id", "in", personIds)
    .where("g.ended_at", "is", null)
    .where((eb) => eb.or([eb("g.expires_at", "is", null), eb("g.expires_at", ">", at)]))
    .orderBy("n.sort_name")
    .orderBy("n.id")
    .execute();
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { person_id, id, name } of rows)
    found.set(person_id, [...(found.get(person_id) ?? []), { id, name }]);
  return found;
}

type People = Tables & { p: Tables["people"] };

function selectVisible(db: Db, filter: ExpertFilter): SelectQueryBuilder<People, "p", object> {
  const { scope, codes, regionIds, at, today } = filter;
  const query = db
    .selectFrom("people as p")
    .where("p.status", "=", "active")
    .where("p.id", "<>", scope.readerId)
    .where((eb) =>
      eb.or([
        eb("p.visibility", "=", "signed-in"),
        eb.and([eb("p.visibility", "=", "network-members"), sharesNetwork(eb, scope, at)]),
      ]),
    )
    .where((eb) => hasCompetence(eb, codes));
  return regionIds === undefined ? query : query.where((eb) => worksIn(eb, regionIds, today));
}

type Person = ExpressionBuilder<People, "p">;

function sharesNetwork(eb: Person, { networkIds }: ExpertScope, at: string) {
  if (networkIds.length === 0) return sql<SqlBool>`1 = 0`;
  return eb.exists(
    eb
      .selectFrom("grants as g")
      .select("g.id")
      .whereRef("g.person_id", "=", "p.id")
      .where("g.limit_kind", "=", "network")
      .where("g.limit_id", "in", networkIds)
      .where("g.ended_at", "is", null)
      .where((or) => or.or([or("g.expires_at", "is", null), or("g.expires_at", ">", at)])),
  );
}

function hasCompetence(eb: Person, codes: readonly SubjectCode[] | undefined) {
  const held = eb.selectFrom("competences as c").select("c.code").whereRef("c.person_id", "=", "p.id");
  if (codes === undefined) return eb.exists(held);
  if (codes.length === 0) return sql<SqlBool>`1 = 0`;
  const lists = [...new Set(codes.map((code) => code.list))];
  return eb.exists(
    held.where((or) =>
      or.or(
        lists.map((list) => {
          const inList = codes.filter((code) => code.list === list).map((code) => code.code);
          return or.and([or("c.list", "=", list), or("c.code", "in", inList)]);
        }),
      ),
    ),
  );
}

function worksIn(eb: Person, regionIds: readonly string[], today: string) {
  return eb.exists(
    eb
      .selectFrom("affiliations as w")
      .innerJoin("organisations as wo", "wo.id", "w.organisation_id")
      .select("w.id")
      .whereRef("w.person_id", "=", "p.id")
      .where("w.status", "=", "confirmed")
      .where("w.valid_from", "<=", today)
      .where((or) => or.or([or("w.valid_to", "is", null), or("w.valid_to", ">", today)]))
      .where("wo.region_id", "in", regionIds),
  );
}
