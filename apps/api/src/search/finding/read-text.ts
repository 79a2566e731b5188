import { analyseQuery, type SearchQuery, searchLimits } from "@rammevaerk/domain/search";
import type { MatchGroups } from "../matching/repository.ts";

export interface ReadText {
  readonly query: SearchQuery;
  /** Words that say something and were left out because there were too many. */
  readonly ignoredWords: number;
}

/** Reads what somebody looks for, as far as the search goes: from the first word on, until as much is asked for as it can. */
export function readText(text: string): ReadText {
  const words = text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
  let groups = 0;
  const taken = words.findIndex((word) => {
    groups += countGroups(word);
    return groups > searchLimits.queryGroups;
  });
  if (taken === -1) return { query: analyseQuery(text), ignoredWords: 0 };
  const rest = words.slice(taken).filter((word) => countGroups(word) > 0);
  return { query: analyseQuery(words.slice(0, taken).join(" ")), ignoredWords: rest.length };
}

function countGroups(word: string): number {
  return analyseQuery(word).groups.length;
}

/** What a query asks for, as the index is asked. */
export function toMatchGroups({ groups }: SearchQuery): MatchGroups {
  return groups.map(({ alternatives, prefix }) => [
    ...alternatives.map((term) => ({ term })),
    ...(prefix === undefined ? [] : [{ term: prefix, isPrefix: true }]),
  ]);
}

/** The terms that need not be there, as one group; undefined when there are none. */
export function toPreferredGroups({ preferred }: SearchQuery): MatchGroups | undefined {
  return preferred.length === 0 ? undefined : [preferred.map((term) => ({ term }))];
}
