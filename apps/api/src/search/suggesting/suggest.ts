import { type SearchKind, searchKinds, type SuggestResult } from "@rammevaerk/contracts/search";
import { analyseQuery, foldLetters, type SearchQuery } from "@rammevaerk/domain/search";
import { listAudiences } from "../audiences/list-audiences.ts";
import { collectCandidates } from "../finding/collect-candidates.ts";
import { getAsker, type Reading } from "../finding/find.ts";
import { takeFirst } from "../finding/order-candidates.ts";
import { markText, presentHits } from "../finding/present-hits.ts";
import { listByTitleWords, type SuggestionRow } from "./repository.ts";

const mostSuggested = 8;
/** So many titles are looked at; two letters begin a great many words. */
const mostLookedAt = 120;
/** More words than these narrow no further. */
const mostWords = 6;

/** Of those whose text has the word: more than are shown, since repeated meetings are left out. */
const mostReadByText = 24;

/** From so many letters on, what stands in the text counts as well: a target group is seldom in a title. */
const lettersForText = 3;

/**
 * Things whose title begins, in any of its words, as what is being typed, and after them those whose text does: nothing
 * until there are two letters.
 */
export async function suggest(ctx: Reading, { text }: { readonly text: string }): Promise<SuggestResult> {
  const typed = foldLetters(text).match(/[a-z0-9]+/g) ?? [];
  const last = typed.at(-1) ?? "";
  if (last.length < 2 && typed.length < 2) return { items: [] };
  const query = analyseQuery(text, { isTyping: true });
  const reader = await listAudiences(ctx.platform, ctx.actor);
  const others = typed.slice(0, -1).slice(0, mostWords).map(toTitleWord);
  const rows = await listByTitleWords(
    ctx.platform.db,
    { last, others: others.filter(({ words }) => words.length > 0), reader },
    mostLookedAt,
  );
  const byId = new Map<number, SuggestionRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  const byTitle = leaveOutRepeated(
    [...byId.values()].toSorted((a, b) => compare(a, b, last)),
    ({ title }) => title,
  )
    .slice(0, mostSuggested)
    .map(({ kind, subject_id: subjectId, href, title }) => ({
      kind,
      subjectId,
      href,
      title: markText(title, query),
    }));
  if (byTitle.length === mostSuggested || last.length < lettersForText) return { items: byTitle };
  const known = new Set(byTitle.map(({ href }) => href));
  const byText = (await listByText(ctx, query)).filter(({ href }) => !known.has(href));
  const items = leaveOutRepeated([...byTitle, ...byText], ({ title }) => title.text);
  return { items: items.slice(0, mostSuggested) };
}

/** The first of what a search would find, leaving out what is over. */
async function listByText(ctx: Reading, query: SearchQuery): Promise<SuggestResult["items"]> {
  const question = { query, asker: await getAsker(ctx), narrowing: {} };
  const { rows } = await collectCandidates(ctx.platform.db, question);
  const current = rows.filter((row) => row.is_past === 0);
  const first = takeFirst(current, { most: mostReadByText });
  const hits = await presentHits(ctx.platform.db, first, query);
  return hits.map(({ kind, subjectId, href, title }) => ({ kind, subjectId, href, title }));
}

/** A word that is finished: any of its terms, or a word that it begins. A stop word asks for nothing. */
function toTitleWord(word: string): { readonly words: readonly string[]; readonly prefix?: string } {
  const groups = analyseQuery(word).groups;
  if (groups.length === 0) return { words: [] };
  return { words: groups.flatMap(({ alternatives }) => alternatives), prefix: word };
}

/** The whole word before a longer one, a title that begins so before others, then kinds in their order, the newest and the shortest. */
function compare(a: SuggestionRow, b: SuggestionRow, last: string): number {
  return (
    Number(b.word === last) - Number(a.word === last) ||
    Number(beginsSo(b, last)) - Number(beginsSo(a, last)) ||
    searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) ||
    a.title.length - b.title.length ||
    (a.kind === "event" ? a.id - b.id : b.id - a.id)
  );
}

/** Of meetings with one title only the first to come: nobody could tell them apart, and they would fill the list. */
function leaveOutRepeated<Item extends { readonly kind: SearchKind }>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
): Item[] {
  const titles = new Set<string>();
  return items.filter((item) => {
    if (item.kind !== "event") return true;
    const isRepeated = titles.has(titleOf(item));
    titles.add(titleOf(item));
    return !isRepeated;
  });
}

function beginsSo({ title }: SuggestionRow, letters: string): boolean {
  return foldLetters(title).startsWith(letters);
}
