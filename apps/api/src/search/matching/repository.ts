import type { Db } from "../../platform/db/connect.ts";
import { isPostgres } from "../../platform/db/dialect.ts";
import type { SqlPiece } from "../../platform/db/query-text.ts";

/** One analysed term, or the beginning of one. */
export interface MatchTerm {
  readonly term: string;
  readonly isPrefix?: boolean;
}

/** What a document must hold: of each group one term at least. No group matches nothing. */
export type MatchGroups = readonly (readonly MatchTerm[])[];

/** Where a term may stand: anywhere, or in what names the document (title and keywords), or in the title alone. */
export type MatchPlace = "anywhere" | "names" | "title";

/** How much a term counts in title, keywords and body, on both databases. */
const matchWeights = { title: 10, keywords: 4, body: 1 } as const;

/**
 * What a document must hold, in the language of the database: FTS5's, or a tsquery. Undefined when there is nothing to match.
 * @example matchExpression(db, [[{ term: "botilbud" }], [{ term: "ung", isPrefix: true }]])
 */
export function matchExpression(
  db: Db,
  groups: MatchGroups,
  place: MatchPlace = "anywhere",
): string | undefined {
  const known = groups.map((group) => group.filter(({ term }) => term !== ""));
  if (known.length === 0 || known.some((group) => group.length === 0)) return undefined;
  return isPostgres(db) ? formatForPostgres(known, place) : formatForSqlite(known, place);
}

const sqliteColumns: Readonly<Record<MatchPlace, string>> = {
  anywhere: "",
  names: "{title keywords} : ",
  title: "{title} : ",
};

function formatForSqlite(groups: MatchGroups, place: MatchPlace): string {
  const formatTerm = ({ term, isPrefix }: MatchTerm) =>
    `"${term.replaceAll('"', '""')}"${isPrefix === true ? "*" : ""}`;
  const all = groups.map((group) => `(${group.map(formatTerm).join(" OR ")})`).join(" AND ");
  return place === "anywhere" ? all : `${sqliteColumns[place]}(${all})`;
}

/** The weights under which `storeTerms` keeps title, keywords and body. */
const postgresPlaces: Readonly<Record<MatchPlace, string>> = { anywhere: "", names: "AB", title: "A" };

function formatForPostgres(groups: MatchGroups, place: MatchPlace): string {
  const formatTerm = ({ term, isPrefix }: MatchTerm) => {
    const flags = `${isPrefix === true ? "*" : ""}${postgresPlaces[place]}`;
    return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'${flags === "" ? "" : `:${flags}`}`;
  };
  return groups.map((group) => `(${group.map(formatTerm).join(" | ")})`).join(" & ");
}

/**
 * How well documents answer, higher is better: for ranking a bounded number of candidates, never the whole index.
 * On SQLite the query must join `search_terms` with `search_terms match …` on rowid = d.id.
 */
export function rankBy(db: Db, expression: string): SqlPiece {
  const { title, keywords, body } = matchWeights;
  return isPostgres(db)
    ? {
        text: `ts_rank(array[0, ${body / title}, ${keywords / title}, 1]::real[], d.terms, ?::tsquery, 1)`,
        values: [expression],
      }
    : { text: `-bm25(search_terms, ${title}, ${keywords}, ${body})`, values: [] };
}

/**
 * A condition on `search_documents as d`: somebody with these names may find it. It stands in every query of the search:
 * results, counts, facets, suggestions, spellings and feeds.
 */
export function isFoundBy(
  db: Db,
  { names, now }: { readonly names: readonly string[]; readonly now: string },
): SqlPiece {
  if (names.length === 0) return { text: "d.is_public = 1", values: [] };
  // The plus keeps SQLite at the document's few audiences, instead of looking each of the reader's many names up.
  const isAmong = isPostgres(db)
    ? "a.audience in (select jsonb_array_elements_text(?::jsonb))"
    : "+a.audience in (select value from json_each(?))";
  return {
    text: `(d.is_public = 1 or exists (select 1 from search_audiences a
      where a.document_id = d.id and ${isAmong} and (a.until is null or a.until > ?)))`,
    values: [JSON.stringify(names), now],
  };
}
