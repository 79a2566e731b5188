import type { Competence, CompetenceList } from "@rammevaerk/domain/accounts";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import { listMunicipalityKeys } from "../listing/list-municipality-keys.ts";
import type { ExpertScope } from "../policy.ts";

/** Whom a search for experts holds: within the scope, with a competence, and all that is asked for. */
export interface ExpertFilter {
  readonly scope: ExpertScope;
  /** Any of these, one at least; absent, any competence at all. */
  readonly codes?: readonly SubjectCode[] | undefined;
  /** Belongs to an organisation in any of these regions. */
  readonly regionIds?: readonly string[] | undefined;
  readonly at: string;
  readonly today: IsoDate;
  /** From when on the questions of the month count. */
  readonly monthStart: string;
}

export interface ExpertRow {
  readonly id: string;
  readonly sort_name: string;
  readonly title: string;
  readonly ask_me_about: string;
  readonly languages: string;
  readonly is_not_now: number;
  readonly asks_per_month: number;
  readonly asks: number;
}

/** Everybody who matches, by name, with the questions they were asked this month. As many as there are people. */
export async function listExpertRows(db: Db, filter: ExpertFilter): Promise<ExpertRow[]> {
  const rows = await selectVisible(db, filter)
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("asks")
          .select("person_id")
          .select((count) => count.fn.countAll<number>().as("asks"))
          .where("asked_at", ">=", filter.monthStart)
          .groupBy("person_id")
          .as("a"),
      (join) => join.onRef("a.person_id", "=", "p.id"),
    )
    .select(["p.id", "p.sort_name", "p.title", "p.ask_me_about", "p.languages"])
    .select(["p.is_not_now", "p.asks_per_month", "a.asks"])
    .orderBy("p.sort_name")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({ ...row, asks: row.asks ?? 0 }));
}

/** Who holds any of these codes, with those of their competences; whoever they are, so that the caller has to choose. */
export async function listHoldersOf(
  db: Db,
  codes: readonly SubjectCode[],
): Promise<Map<string, Competence[]>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("competences as c")
    .select(["c.person_id", "c.list", "c.code", "c.level", "c.confirmed_on"])
    .where((eb) => eb.or(describeCodes(codes).map(([list, own]) => isAmong(eb, list, own))))
    .execute();
  return groupCompetences(rows);
}

/** All competences of these people. */
export async function listCompetencesOf(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, Competence[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("competences")
    .select(["person_id", "list", "code", "level", "confirmed_on"])
    .where("person_id", "in", personIds)
    .orderBy("list")
    .orderBy("code")
    .execute();
  return groupCompetences(rows);
}

function groupCompetences(rows: readonly Tables["competences"][]): Map<string, Competence[]> {
  const byPerson = Map.groupBy(rows, (row) => row.person_id);
  return new Map(
    [...byPerson].map(([personId, own]) => [
      personId,
      own.map(({ list, code, level, confirmed_on }) => ({ list, code, level, confirmedOn: confirmed_on })),
    ]),
  );
}

/** Who belongs today to an organisation with a word in its name. */
export async function listPeopleInOrganisationsNamed(
  db: Db,
  word: string,
  today: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("affiliations as f")
    .innerJoin("organisations as o", "o.id", "f.organisation_id")
    .select("f.person_id")
    .where(sql<SqlBool>`o.sort_name like ${containsPattern(word)} escape '\\'`)
    .where("f.status", "=", "confirmed")
    .where("f.valid_from", "<=", today)
    .where((eb) => eb.or([eb("f.valid_to", "is", null), eb("f.valid_to", ">", today)]))
    .execute();
  return new Set(rows.map((row) => row.person_id));
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
  return eb.exists(
    held.where((or) => or.or(describeCodes(codes).map(([list, own]) => isAmong(or, list, own)))),
  );
}

/** The codes of each list. */
function describeCodes(codes: readonly SubjectCode[]): [CompetenceList, string[]][] {
  const byList = Map.groupBy(codes, (code) => code.list);
  return [...byList].map(([list, own]) => [list, own.map((code) => code.code)]);
}

type Held = ExpressionBuilder<Tables & { c: Tables["competences"] }, "c">;

function isAmong(eb: Held, list: CompetenceList, codes: readonly string[]) {
  return eb.and([eb("c.list", "=", list), eb("c.code", "in", codes)]);
}

function worksIn(eb: Person, regionIds: readonly string[], today: IsoDate) {
  return eb.exists(
    eb
      .selectFrom("affiliations as w")
      .innerJoin("organisations as wo", "wo.id", "w.organisation_id")
      .select("w.id")
      .whereRef("w.person_id", "=", "p.id")
      .where("w.status", "=", "confirmed")
      .where("w.valid_from", "<=", today)
      .where((or) => or.or([or("w.valid_to", "is", null), or("w.valid_to", ">", today)]))
      .where((or) =>
        or.or([
          or("wo.region_id", "in", regionIds),
          or("wo.key", "in", ["", ...listMunicipalityKeys(regionIds, today)]),
        ]),
      ),
  );
}
