import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import { queryText, type SqlPiece } from "../../platform/db/query-text.ts";
import { numbersOf } from "../document-numbers.ts";
import { isFoundBy, type MatchGroups, matchExpression, rankBy } from "../matching/repository.ts";
import { type Asker, type Narrowing, toDays } from "./criteria.ts";

/** A document that answers a text and that the reader may find: what it is ordered, counted and narrowed by. */
export interface CandidateRow {
  readonly id: number;
  readonly kind: SearchKind;
  readonly region_ids: string;
  readonly target_groups: string;
  readonly as_of: string;
  readonly is_past: number;
  readonly is_national: number;
  readonly is_public: number;
  /** How well it answers; 0 where that was not asked for. */
  readonly score: number;
}

export interface CandidateQuery {
  readonly groups: MatchGroups;
  /** Only those with a lower number. */
  readonly below?: number | undefined;
  readonly asker: Asker;
  readonly narrowing: Narrowing;
  readonly isRanked: boolean;
  readonly most: number;
}

const candidateColumns =
  "d.id, d.kind, d.region_ids, d.target_groups, d.as_of, d.is_past, d.is_national, d.is_public";

/** A document's number, where the index of the terms can go to it at once. */
function numberOf(db: Db): string {
  return isPostgres(db) ? "d.id" : "search_terms.rowid";
}

/** Those of these documents that the reader may find, and that meet the narrowing. */
export function listCandidatesOf(
  db: Db,
  {
    ids,
    asker,
    narrowing,
  }: Pick<CandidateQuery, "asker" | "narrowing"> & { readonly ids: readonly number[] },
): Promise<CandidateRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const { kind, ...rest } = narrowing;
  const where = listConditions(db, { asker, narrowing: rest });
  if (kind !== undefined) where.push({ text: "d.kind = ?", values: [kind] });
  return queryText(db, {
    text: `select ${candidateColumns}, 0 as score from search_documents d
      where d.id in (${ids.map(() => "?").join(", ")}) and ${where.map(({ text }) => text).join(" and ")}`,
    values: [...ids, ...where.flatMap(({ values }) => values)],
  });
}

/** The newest documents that answer a text, as many as asked for. */
export function listCandidates(db: Db, query: CandidateQuery): Promise<CandidateRow[]> {
  const expression = matchExpression(db, query.groups);
  if (expression === undefined) return Promise.resolve([]);
  const where = [fromTerms(db, expression), ...listConditions(db, query)];
  if (query.below !== undefined) where.push({ text: `${numberOf(db)} < ?`, values: [query.below] });
  const rank = query.isRanked ? rankBy(db, expression) : { text: "0", values: [] };
  return queryText(db, {
    text: `select ${candidateColumns}, ${rank.text} as score
      from ${fromDocuments(db, "indexed by search_documents_looked_at")}
      where ${where.map(({ text }) => text).join(" and ")}
      order by ${numberOf(db)} desc limit ?`,
    values: [...rank.values, ...where.flatMap(({ values }) => values), query.most],
  });
}

/**
 * On SQLite the terms lead: what holds them is looked up among the documents, never the other way round. `hint` is for SQLite alone:
 * the index that has all the columns that are asked for.
 */
function fromDocuments(db: Db, hint = ""): string {
  return isPostgres(db)
    ? "search_documents d"
    : `search_terms cross join search_documents d ${hint} on d.id = search_terms.rowid`;
}

function fromTerms(db: Db, expression: string): SqlPiece {
  return isPostgres(db)
    ? { text: "d.terms @@ ?::tsquery", values: [expression] }
    : { text: "search_terms match ?", values: [expression] };
}

function listConditions(
  db: Db,
  { asker, narrowing }: Pick<CandidateQuery, "asker" | "narrowing">,
): SqlPiece[] {
  const { kind, regionId, targetGroup, age, since } = narrowing;
  const conditions: SqlPiece[] = [isFoundBy(db, asker.reader)];
  if (kind !== undefined) conditions.push(isOfKind(db, kind));
  for (const [list, code] of [
    ["region", regionId],
    ["target-group", targetGroup],
  ] as const)
    if (code !== undefined)
      conditions.push({
        text: "exists (select 1 from search_codes c where c.document_id = d.id and c.list = ? and c.code = ?)",
        values: [list, code],
      });
  if (age !== undefined) {
    const { from, before } = toDays(age, asker.today);
    conditions.push({ text: "d.as_of >= ? and d.as_of < ?", values: [from, before] });
  }
  if (since !== undefined) conditions.push({ text: "d.first_seen_at > ?", values: [since] });
  return conditions;
}

/** By number, which the index of the terms can go to at once. */
function isOfKind(db: Db, kind: SearchKind): SqlPiece {
  const { above, last } = numbersOf(kind);
  const number = numberOf(db);
  return { text: `${number} > ? and ${number} <= ?`, values: [above, last] };
}

/** Which documents hold a term of each group, the newest first, whoever may find them: to be compared with what a reader found, never shown. */
export async function listIdsThatHold(db: Db, groups: MatchGroups, most: number): Promise<number[]> {
  const expression = matchExpression(db, groups);
  if (expression === undefined) return [];
  const { text, values } = fromTerms(db, expression);
  const rows = await queryText<{ id: number }>(db, {
    text: isPostgres(db)
      ? `select d.id from search_documents d where ${text} order by d.id desc limit ?`
      : `select rowid as id from search_terms where ${text} order by rowid desc limit ?`,
    values: [...values, most],
  });
  return rows.map(({ id }) => id);
}

/** Which documents hold a term of each group in their title, likewise: a title's words have an index of their own. */
export async function listIdsByTitle(db: Db, groups: MatchGroups, most: number): Promise<number[]> {
  const [first, ...others] = groups.map((group) => isOneOf(group));
  if (first === undefined) return [];
  const also = others.map(
    ({ text }) =>
      ` and exists (select 1 from search_title_words o where o.document_id = w.document_id and ${text.replaceAll("w.", "o.")})`,
  );
  const rows = await queryText<{ id: number }>(db, {
    text: `select distinct w.document_id as id from search_title_words w where ${first.text}${also.join("")}
      order by w.document_id desc limit ?`,
    values: [...first.values, ...others.flatMap(({ values }) => values), most],
  });
  return rows.map(({ id }) => id);
}

function isOneOf(group: MatchGroups[number]): SqlPiece {
  const pieces = group.map(
    ({ term, isPrefix }): SqlPiece =>
      isPrefix === true
        ? { text: "(w.word >= ? and w.word < ?)", values: [term, `${term}~`] }
        : { text: "w.word = ?", values: [term] },
  );
  return {
    text: `(${pieces.map(({ text }) => text).join(" or ")})`,
    values: pieces.flatMap(({ values }) => values),
  };
}

/** A document as it is shown. */
export interface ShownRow {
  readonly id: number;
  readonly subject_id: string;
  readonly href: string;
  readonly title: string;
  readonly body: string;
}

/** Documents to be shown, in no order. */
export function listShown(
  db: Db,
  ids: readonly number[],
): Promise<(ShownRow & { readonly is_discouraged: number })[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return queryText(db, {
    text: `select d.id, d.subject_id, d.href, d.title, d.body, d.is_discouraged from search_documents d
      where d.id in (${ids.map(() => "?").join(", ")})`,
    values: ids,
  });
}

/** A document as a feed tells of it. */
export interface NewRow extends ShownRow {
  readonly kind: SearchKind;
  readonly first_seen_at: string;
}

/** The documents that answer a text and that the reader may find, those that came into being last first. */
export function listNewest(db: Db, query: Omit<CandidateQuery, "isRanked">): Promise<NewRow[]> {
  const expression = matchExpression(db, query.groups);
  if (expression === undefined) return Promise.resolve([]);
  const where = [fromTerms(db, expression), ...listConditions(db, query)];
  return queryText(db, {
    text: `select d.id, d.kind, d.subject_id, d.href, d.title, d.body, d.first_seen_at
      from ${fromDocuments(db)} where ${where.map(({ text }) => text).join(" and ")}
      order by d.first_seen_at desc, d.id desc limit ?`,
    values: [...where.flatMap(({ values }) => values), query.most],
  });
}
