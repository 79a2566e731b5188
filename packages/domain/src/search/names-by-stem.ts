import { type LawCode, laws } from "../law/index.ts";
import { analyseWord } from "./analyse-word.ts";
import { foldLetters } from "./fold-letters.ts";
import { isWrittenNumber, listWritten } from "./list-written.ts";
import { listSynonyms } from "./list-synonyms.ts";
import { stopWords } from "./words/stop-words-list.ts";

/** One of several names of a thing, as the stems of its words without stop words. */
export interface Name {
  readonly stems: readonly string[];
  /** What all names of the thing are found by: "syn_…". */
  readonly term: string;
  /** Given for an act. */
  readonly law?: LawCode;
}

const stops = new Set(stopWords.map(foldLetters));
const byFirst = new Map<string, Name[]>();
/** By the stems of a name, a space between them. */
const terms = new Map<string, string>();

/** Tells whether a folded word carries no meaning of its own. */
export function isStopWord(plain: string): boolean {
  return stops.has(plain);
}

/** Answers the names that begin with a stem. Mostly none. */
export function listNamesFrom(stem: string): readonly Name[] | undefined {
  return byFirst.get(stem);
}

/** Answers the term that a single stem shares with its other names; undefined where it has none. */
export function findSharedTerm(stem: string): string | undefined {
  return terms.get(stem);
}

function listStems(form: string): string[] {
  const meant = listWritten(form).filter((word) => !stops.has(word));
  return meant.map((word) => (isWrittenNumber(word) ? word : analyseWord(word).whole));
}

function addName(name: Name): void {
  const [first] = name.stems as [string, ...string[]];
  const names = byFirst.get(first);
  if (names === undefined) byFirst.set(first, [name]);
  else names.push(name);
  terms.set(name.stems.join(" "), name.term);
}

for (const { canonical, forms } of listSynonyms()) {
  const all = forms.map(listStems);
  const shared = all.map((stems) => terms.get(stems.join(" "))).find((term) => term !== undefined);
  const law = Object.keys(laws).find((code) => code.toLowerCase() === canonical) as LawCode | undefined;
  const rest = { term: shared ?? `syn_${canonical}`, ...(law === undefined ? {} : { law }) };
  for (const stems of all) {
    if (!terms.has(stems.join(" "))) addName({ stems, ...rest });
  }
}
