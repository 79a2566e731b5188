import { cutSnippet, findMarks, type SearchQuery, type Snippet } from "@rammevaerk/domain/search";

/** What may stand in a text, in small letters, where it answers a query: for each of its groups the beginnings of words. */
export interface Beginnings {
  readonly query: SearchQuery;
  /** Each as it is mostly written, and as it is without æ, ø and å where that is something else. */
  readonly ofGroups: readonly (readonly (readonly string[])[])[];
  /** Nothing is asked for that takes more than one word. */
  readonly isPlain: boolean;
  /** Words that were read, and whether they are asked for. */
  readonly known: Map<string, boolean>;
}

/** Shorter beginnings count only where a word begins: "per" is in "super". */
const shortBeginning = 5;
/** So many places of each beginning are looked at. */
const mostPlaces = 8;
const snippetLength = 160;
/** What is read on both sides of the places that are looked at. */
const margin = 40;

/** Makes ready to cut the snippets of many hits. */
export function listBeginnings(query: SearchQuery): Beginnings {
  return {
    query,
    ofGroups: query.groups.map(({ alternatives, prefix }) =>
      [...alternatives, ...(prefix === undefined ? [] : [prefix])].flatMap((term) => {
        const spelt = listSpelt(term);
        return spelt.length === 0 ? [] : [spelt];
      }),
    ),
    isPlain: query.groups.every(({ alternatives }) => alternatives.every((term) => !term.includes("_"))),
    known: new Map(),
  };
}

/** How a term begins as people write it; of a provision its number, and nothing of a shared name. */
function listSpelt(term: string): string[] {
  const number = /^[a-z]+_(\d+)/.exec(term)?.[1];
  if (number !== undefined) return [number];
  if (term.includes("_")) return [];
  return [...new Set([term.replaceAll("aa", "å").replaceAll("ae", "æ").replaceAll("oe", "ø"), term])];
}

/**
 * The piece of a long text that answers most of a query. Reads closely only where the text holds the beginnings of its words,
 * and all of it where those are not to be found.
 */
export function cutHitSnippet(body: string, beginnings: Beginnings): Snippet {
  const { query, ofGroups, isPlain } = beginnings;
  const cutWhole = () => cutSnippet(body, query, { length: snippetLength });
  if (body.length <= snippetLength + 2 * margin) return cutWhole();
  const lower = body.toLowerCase();
  if (lower.length !== body.length) return cutWhole();
  const places = ofGroups
    .flatMap((terms, group) =>
      terms.flatMap((spelt) => listPlaces(lower, spelt).map((at) => ({ at, group }))),
    )
    .toSorted((a, b) => a.at - b.at);
  if (places.length === 0) return cutWhole();
  return (
    (isPlain ? cutPlain(body, lower, { places, beginnings }) : cutAround(body, places, query)) ?? cutWhole()
  );
}

interface Place {
  readonly at: number;
  readonly group: number;
}

/** Around places of single words: only those words are read. Undefined when none of them is what was asked for. */
function cutPlain(
  body: string,
  lower: string,
  { places, beginnings }: { readonly places: readonly Place[]; readonly beginnings: Beginnings },
): Snippet | undefined {
  const { first, last } = findClosest(places);
  const lead = Math.max(0, Math.floor((snippetLength - (last - first)) / 3));
  const start = first <= lead ? 0 : Math.min(first, findSpace(body, first - lead, first) + 1);
  const full = start + snippetLength;
  const space = body.lastIndexOf(" ", full);
  const end = full >= body.length ? body.length : space > last ? space : full;
  const before = start > 0 ? "…" : "";
  const marks: { start: number; end: number }[] = [];
  for (const { at } of places) {
    let from = at;
    while (isLetter(lower, from - 1)) from--;
    let to = at;
    while (to < end && isLetter(lower, to)) to++;
    if (from < start || to > end || from < (marks.at(-1)?.end ?? 0) - before.length + start) continue;
    if (isAskedFor(beginnings, body.slice(from, to)))
      marks.push({ start: from - start + before.length, end: to - start + before.length });
  }
  if (marks.length === 0) return undefined;
  const text = body.slice(start, end).replaceAll(/\s/g, " ");
  return { text: `${before}${text}${end < body.length ? "…" : ""}`, marks };
}

function isAskedFor({ query, known }: Beginnings, word: string): boolean {
  const told = known.get(word);
  if (told !== undefined) return told;
  const isOne = findMarks(word, query).length > 0;
  known.set(word, isOne);
  return isOne;
}

/** Around places of names and provisions, which take more than one word: all is read there. */
function cutAround(body: string, places: readonly Place[], query: SearchQuery): Snippet | undefined {
  const { first, last } = findClosest(places);
  const start = findSpace(body, Math.max(0, first - margin), 0);
  const end = findSpace(body, Math.min(body.length, last + snippetLength + margin), body.length);
  const { text, marks } = cutSnippet(body.slice(start, end), query, { length: snippetLength });
  if (marks.length === 0) return undefined;
  const isOpen = start > 0 && !text.startsWith("…");
  const isUnended = end < body.length && !text.endsWith("…");
  return {
    text: `${isOpen ? "…" : ""}${text}${isUnended ? "…" : ""}`,
    marks: isOpen ? marks.map((mark) => ({ start: mark.start + 1, end: mark.end + 1 })) : marks,
  };
}

/** Where a text holds a beginning, in the first way of writing it that there is. */
function listPlaces(text: string, spelt: readonly string[]): number[] {
  for (const beginning of spelt) {
    const places: number[] = [];
    let at = text.indexOf(beginning);
    while (at !== -1 && places.length < mostPlaces) {
      if (beginning.length >= shortBeginning || !isLetter(text, at - 1)) places.push(at);
      at = text.indexOf(beginning, at + beginning.length);
    }
    if (places.length > 0) return places;
  }
  return [];
}

/** Of a text in small letters: a-z, and what has its sign beyond them, as æ, ø and å have. */
function isLetter(text: string, at: number): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || code >= 192;
}

/** The places within one snippet's length that stand for most groups, the earliest of equals. */
function findClosest(places: readonly { readonly at: number; readonly group: number }[]) {
  let best = { first: places[0]?.at ?? 0, last: places[0]?.at ?? 0 };
  let most = 0;
  for (const [index, { at: first }] of places.entries()) {
    const groups = new Set<number>();
    let last = first;
    for (const { at, group } of places.slice(index, index + mostPlaces)) {
      if (at - first > snippetLength) break;
      groups.add(group);
      last = at;
    }
    if (groups.size > most) {
      most = groups.size;
      best = { first, last };
    }
  }
  return best;
}

/** A place between two words: the first space from `at` on, or `otherwise`. */
function findSpace(text: string, at: number, otherwise: number): number {
  if (at <= 0 || at >= text.length) return at;
  const space = text.indexOf(" ", at);
  return space === -1 ? otherwise : space;
}
