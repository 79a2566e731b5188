import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Db } from "../../platform/db/connect.ts";
import { queryText, type SqlPiece } from "../../platform/db/query-text.ts";
import type { ReaderAudiences } from "../audiences/list-audiences.ts";
import { isFoundBy } from "../matching/repository.ts";

export interface SuggestionRow {
  readonly id: number;
  readonly kind: SearchKind;
  readonly subject_id: string;
  readonly href: string;
  readonly title: string;
  readonly as_of: string;
  /** The word of the title that begins as what was typed. */
  readonly word: string;
}

/** A word of the title that is one of these, or begins as one of them. */
export interface TitleWord {
  readonly words: readonly string[];
  readonly prefix?: string | undefined;
}

/** What the reader may find whose title has a word that begins so, and all the other words: in the order of that word. */
export function listByTitleWords(
  db: Db,
  { last, others, reader }: { last: string; others: readonly TitleWord[]; reader: ReaderAudiences },
  most: number,
): Promise<SuggestionRow[]> {
  const where: SqlPiece[] = [
    { text: "w.word >= ? and w.word < ?", values: [last, `${last}~`] },
    { text: "d.is_past = 0", values: [] },
    isFoundBy(db, reader),
    ...others.map(hasWord),
  ];
  return queryText(db, {
    text: `select d.id, d.kind, d.subject_id, d.href, d.title, d.as_of, w.word
      from search_title_words w join search_documents d on d.id = w.document_id
      where ${where.map(({ text }) => text).join(" and ")} order by w.word, d.id desc limit ?`,
    values: [...where.flatMap(({ values }) => values), most],
  });
}

function hasWord({ words, prefix }: TitleWord): SqlPiece {
  const conditions: SqlPiece[] = words.map((word) => ({ text: "o.word = ?", values: [word] }));
  if (prefix !== undefined)
    conditions.push({ text: "(o.word >= ? and o.word < ?)", values: [prefix, `${prefix}~`] });
  return {
    text: `exists (select 1 from search_title_words o where o.document_id = d.id
      and (${conditions.map(({ text }) => text).join(" or ")}))`,
    values: conditions.flatMap(({ values }) => values),
  };
}
