import { findJoined } from "./analyse-text.ts";
import { findNames } from "./find-names.ts";
import { findSharedTerm } from "./names-by-stem.ts";
import { type CitedSection, findReference } from "./find-references.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { searchLimits } from "./search-limits.ts";
import type { QueryGroup, SearchQuery } from "./search-query.ts";

/** A group on its way, with the token that it comes from. Groups of a provision have none: nothing is added to them. */
interface Draft {
  readonly alternatives: Set<string>;
  readonly token?: number;
  prefix?: string;
}

/**
 * Answers what a text must be found by to answer a query. Every word counts; quotes, operators, signs and stop words drop
 * out, so that a phrase in quotes is its words. A compound asks for its parts and prefers itself; a name that has
 * others asks for any of them; a provision asks for its section, and prefers its subsection. What exceeds
 * `searchLimits` is not looked for. No string makes it throw; one that says nothing gives no groups.
 *
 * With `isTyping` the last word may be unfinished: with two letters or more it counts for every word that begins so,
 * a single letter after other words counts for nothing.
 * @example analyseQuery("misbrugsbehandling").groups // [{ alternatives: ["misbrug"] }, { alternatives: ["behandling"] }]
 */
export function analyseQuery(query: string, options: { readonly isTyping?: boolean } = {}): SearchQuery {
  const text = query.slice(0, searchLimits.queryLength);
  const tokens = readTokens(text);
  const typed =
    options.isTyping === true && tokens.at(-1)?.end === text.length ? tokens.length - 1 : undefined;
  const drafts: Draft[] = [];
  const preferred = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const reference = findReference(tokens, at);
    if (reference === undefined) {
      addWord(drafts, tokens, { at, isTyped: at === typed });
      const { word } = tokens[at] as Token;
      if (word.groups.length > 1) preferred.add(word.whole);
      at += 1;
    } else {
      const isTyped = typed !== undefined && reference.end > typed;
      for (const section of reference.sections) addSection(drafts, preferred, { section, isTyped });
      at = reference.end;
    }
  }
  for (const { token, alternatives } of drafts) {
    if (token !== undefined) nameParts(alternatives);
  }
  for (const at of tokens.keys()) {
    if (nameGroups(drafts, tokens, at)) preferred.add((tokens[at] as Token).word.whole);
  }
  return {
    groups: listGroups(drafts),
    preferred: [...preferred].slice(0, searchLimits.queryPreferred),
  };
}

function addWord(
  drafts: Draft[],
  tokens: readonly Token[],
  { at, isTyped }: { readonly at: number; readonly isTyped: boolean },
): void {
  const { word } = tokens[at] as Token;
  if (!isTyped || (word.plain.length === 1 && drafts.length === 0)) {
    for (const alternatives of word.groups) drafts.push({ alternatives: new Set(alternatives), token: at });
  } else if (/^\w{2}/.test(word.plain)) {
    const open = word.isStop ? [[]] : word.groups;
    for (const terms of open) drafts.push({ alternatives: new Set(terms), token: at, prefix: word.plain });
  }
}

function addSection(
  drafts: Draft[],
  preferred: Set<string>,
  { section: cited, isTyped }: { readonly section: CitedSection; readonly isTyped: boolean },
): void {
  const { law, section, detail, isNamed } = cited;
  const act = law?.toLowerCase() ?? "any";
  const terms = isNamed ? [`${act}_${section}`, `any_${section}`] : [`par_${section}`];
  const [prefix] = terms;
  const draft: Draft = { alternatives: new Set(terms) };
  drafts.push(isTyped && prefix !== undefined ? { ...draft, prefix } : draft);
  if (detail !== undefined) preferred.add(`${act}_${section}_${detail}`);
}

function nameParts(alternatives: Set<string>): void {
  for (const term of alternatives) {
    const shared = findSharedTerm(term);
    if (shared !== undefined) alternatives.add(shared);
  }
}

/** Whatever else a run of words is called is enough for each of them. Tells whether the first has such a name. */
function nameGroups(drafts: readonly Draft[], tokens: readonly Token[], at: number): boolean {
  const names = findNames(tokens, at).map(({ name, end }) => ({ term: name.term, end }));
  const joined = findJoined(tokens, at);
  if (joined !== undefined) names.push({ term: joined.word.whole, end: joined.end });
  for (const { term, end } of names) {
    for (const { token, alternatives } of drafts) {
      if (token !== undefined && token >= at && token < end) alternatives.add(term);
    }
  }
  return names.length > 0;
}

function listGroups(drafts: readonly Draft[]): QueryGroup[] {
  const groups = new Map<string, QueryGroup>();
  for (const { alternatives, prefix } of drafts) {
    const group = { alternatives: [...alternatives], ...(prefix === undefined ? {} : { prefix }) };
    groups.set(JSON.stringify(group), group);
  }
  return [...groups.values()].slice(0, searchLimits.queryGroups);
}
