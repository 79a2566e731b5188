import { listNamesFrom, type Name } from "./names-by-stem.ts";
import type { Token } from "./read-tokens.ts";

/** A name where it stands: from one token up to, not including, another. */
export interface FoundName {
  readonly name: Name;
  readonly end: number;
}

const none: readonly FoundName[] = [];

/**
 * Answers the names that begin with a token, stop words inside them passed over. Mostly none.
 * @example findNames(readTokens("lov om social service"), 0)[0]?.name.term // "syn_sel"
 */
export function findNames(tokens: readonly Token[], at: number): readonly FoundName[] {
  const candidates = listNamesFrom((tokens[at] as Token).word.whole);
  if (candidates === undefined) return none;
  const found: FoundName[] = [];
  for (const name of candidates) {
    const end = findEndOf(name, tokens, at);
    if (end !== undefined) found.push({ name, end });
  }
  return found;
}

function findEndOf({ stems }: Name, tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  for (const stem of stems) {
    while (at > start && tokens[at]?.word.isStop === true) at += 1;
    if (tokens[at]?.word.whole !== stem) return undefined;
    at += 1;
  }
  return at;
}
