import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";

export interface KnownWord {
  readonly word: string;
  readonly documents: number;
}

/** So many words with a letter are looked through; the most used ones. */
const mostWords = 4_000;

/** Words of what everybody may read, by their first letter and how long they are. */
export function listWordsLike(
  db: Db,
  { initial, shortest, longest }: { initial: string; shortest: number; longest: number },
): Promise<KnownWord[]> {
  const after = String.fromCodePoint((initial.codePointAt(0) ?? 0) + 1);
  return queryText(db, {
    text: `select word, documents from search_vocabulary
      where word >= ? and word < ? and length(word) between ? and ? order by documents desc, word limit ?`,
    values: [initial, after, shortest, longest, mostWords],
  });
}
