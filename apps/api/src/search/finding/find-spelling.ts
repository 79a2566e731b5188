import { analyseText, prepareSpelling, suggestSpelling } from "@rammevaerk/domain/search";
import type { Db } from "../../platform/db/connect.ts";
import { collectCandidates } from "./collect-candidates.ts";
import type { Asker } from "./criteria.ts";
import { readText } from "./read-text.ts";
import { type KnownWord, listWordsLike } from "./spelling-repository.ts";

/** Longer texts are seldom one slip from something else. */
const mostWords = 6;
/** Two slips make a word so much longer or shorter. */
const slips = 2;

/**
 * Another spelling of a text that has more hits for the reader; null when there is none. Words come from what everybody may read, and
 * are offered only when the whole has hits for this reader: none tells of what they may not see.
 */
export async function findSpelling(
  db: Db,
  text: string,
  { asker, found }: { readonly asker: Asker; readonly found: number },
): Promise<string | null> {
  const words = text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return null;
  const known = new Map<string, KnownWord>();
  for (const word of words) for (const like of await listLike(db, word)) known.set(like.word, like);
  const vocabulary = [...known.values()].map((entry) => ({
    ...entry,
    term: analyseText(entry.word)[0] ?? entry.word,
  }));
  const suggestion = suggestSpelling(text, prepareSpelling(vocabulary));
  if (suggestion === undefined) return null;
  const { query } = readText(suggestion);
  const { rows } = await collectCandidates(db, { query, asker, narrowing: {} });
  return rows.length > found ? suggestion : null;
}

/** Words that begin as this one does, or as it would with its first two letters the other way round. */
async function listLike(db: Db, word: string): Promise<KnownWord[]> {
  const size = { shortest: word.length - slips, longest: word.length + slips };
  const rows: KnownWord[] = [];
  for (const initial of new Set([...word].slice(0, 2)))
    rows.push(...(await listWordsLike(db, { initial, ...size })));
  return rows;
}
