import { findJoined } from "./analyse-text.ts";
import { findNames } from "./find-names.ts";
import { findSharedTerm } from "./names-by-stem.ts";
import { type CitedSection, findReference } from "./find-references.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { searchLimits } from "./search-limits.ts";
import { listUnfinishedStems } from "./stem-word.ts";
import type { QueryGroup, SearchQuery } from "./search-query.ts";

/** A group on its way, with the token that it comes from. Groups of a provision have none: nothing is added to them. */
interface GroupDraft {
  readonly alternatives: Set<string>;
  readonly token?: number;
  readonly prefix?: string;
}

interface QueryDraft {
  readonly groups: GroupDraft[];
  readonly preferred: Set<string>;
}

/**
 * Answers what a text must be found by to answer a query. Every word counts; quotes, operators, signs and stop words drop
 * out, so that a phrase in quotes is its words. A compound asks for its parts and prefers itself; a name that has
 * others asks for any of them; a provision asks for its section, and prefers its subsection. What exceeds
 * `searchLimits` is not looked for. No string makes it throw; one that says nothing gives no groups.
 *
 * With `isTyping` the last word may be unfinished: with two letters or more it counts for every word that begins so,
 * a single letter after other words counts for nothing, and an ending that has begun may end.
 * @example analyseQuery("misbrugsbehandling").groups // [{ alternatives: ["misbrug"] }, { alternatives: ["behandling"] }]
 */
export function analyseQuery(query: string, options: { readonly isTyping?: boolean } = {}): SearchQuery {
  const text = query.slice(0, searchLimits.queryLength);
  const tokens = readTokens(text);
  const typed =
    options.isTyping === true && tokens.at(-1)?.end === text.length ? tokens.length - 1 : undefined;
  const draft: QueryDraft = { groups: [], preferred: new Set() };
  for (let at = 0; at < tokens.length; ) {
    const reference = findReference(tokens, at);
    if (reference === undefined) {
      addWord(draft, tokens, { at, isTyped: at === typed });
      at += 1;
    } else {
      const isTyped = typed !== undefined && reference.end > typed;
      for (const section of reference.sections) addSection(draft, { section, isTyped });
      at = reference.end;
    }
  }
  for (const { token, alternatives } of draft.groups) {
    if (token !== undefined) nameParts(alternatives);
  }
  for (const at of tokens.keys()) nameGroups(draft, tokens, at);
  return {
    groups: listGroups(draft.groups),
    preferred: [...draft.preferred].slice(0, searchLimits.queryPreferred),
  };
}

function addWord(
  { groups, preferred }: QueryDraft,
  tokens: readonly Token[],
  { at, isTyped }: { readonly at: number; readonly isTyped: boolean },
): void {
  const { word } = tokens[at] as Token;
  if (word.groups.length > 1) preferred.add(word.whole);
  if (!isTyped || (word.plain.length === 1 && groups.length === 0)) {
    for (const alternatives of word.groups) groups.push({ alternatives: new Set(alternatives), token: at });
  } else if (/^\w{2}/.test(word.plain)) {
    const open = word.isStop ? [[]] : word.groups;
    const unfinished = word.isNumber ? [] : listUnfinishedStems(word.plain);
    for (const terms of open) {
      groups.push({ alternatives: new Set([...terms, ...unfinished]), token: at, prefix: word.plain });
    }
  }
}

function addSection(
  { groups, preferred }: QueryDraft,
  { section: cited, isTyped }: { readonly section: CitedSection; readonly isTyped: boolean },
): void {
  const { law, section, detail, isNamed } = cited;
  const act = law?.toLowerCase() ?? "any";
  const terms = isNamed ? [`${act}_${section}`, `any_${section}`] : [`par_${section}`];
  const [prefix] = terms;
  const group = { alternatives: new Set(terms) };
  groups.push(isTyped && prefix !== undefined ? { ...group, prefix } : group);
  if (detail !== undefined) preferred.add(`${act}_${section}_${detail}`);
}

function nameParts(alternatives: Set<string>): void {
  for (const term of alternatives) {
    const shared = findSharedTerm(term);
    if (shared !== undefined) alternatives.add(shared);
  }
}

/** Whatever else a run of words is called is enough for each of them. */
function nameGroups(draft: QueryDraft, tokens: readonly Token[], at: number): void {
  for (const { name, end } of findNames(tokens, at)) {
    const [own] = name.stems as [string];
    addName(draft, { term: name.term, preferred: name.stems.length === 1 ? own : name.term, at, end });
  }
  const joined = findJoined(tokens, at);
  if (joined === undefined) return;
  addName(draft, { term: joined.word.whole, preferred: joined.word.whole, at, end: joined.end });
}

interface AddedName {
  readonly term: string;
  readonly preferred: string;
  readonly at: number;
  readonly end: number;
}

function addName({ groups, preferred }: QueryDraft, name: AddedName): void {
  const named = groups.filter(({ token }) => token !== undefined && token >= name.at && token < name.end);
  for (const { alternatives } of named) alternatives.add(name.term);
  if (named.length > 0) preferred.add(name.preferred);
}

function listGroups(drafts: readonly GroupDraft[]): QueryGroup[] {
  const groups = new Map<string, QueryGroup>();
  for (const { alternatives, prefix } of drafts) {
    const group = { alternatives: [...alternatives], ...(prefix === undefined ? {} : { prefix }) };
    groups.set(JSON.stringify(group), group);
  }
  return [...groups.values()].slice(0, searchLimits.queryGroups);
}
