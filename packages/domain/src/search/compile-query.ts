import { signatures, signTerm } from "./known-pieces.ts";
import type { SearchQuery } from "./search-query.ts";
import { beginsBound } from "./split-compound.ts";

/** A query as it is asked of many terms. */
export interface CompiledQuery {
  /** For each term the groups that it is enough for, as bits. */
  readonly bits: ReadonlyMap<string, number>;
  readonly prefixes: readonly { readonly prefix: string; readonly bit: number }[];
  /** All groups, as bits. */
  readonly all: number;
  /** Whether it asks for a provision. */
  readonly hasSections: boolean;
  /** Whether it asks for a word that begins with a bound part, and so may be torn apart in a text. */
  readonly hasBound: boolean;
  /** What a piece of text must have a bit in common with to be worth a look; see `KnownPiece`. */
  readonly signature: number;
}

const compiled = new WeakMap<SearchQuery, CompiledQuery>();

/** Answers a query in the form that asks fastest; the same query is put into it once. */
export function compileQuery(query: SearchQuery): CompiledQuery {
  const kept = compiled.get(query);
  if (kept !== undefined) return kept;
  const bits = new Map<string, number>();
  const prefixes: { prefix: string; bit: number }[] = [];
  for (const [index, { alternatives, prefix }] of query.groups.entries()) {
    const bit = 1 << index;
    for (const term of alternatives) bits.set(term, (bits.get(term) ?? 0) | bit);
    if (prefix !== undefined) prefixes.push({ prefix, bit });
  }
  const terms = [...bits.keys()];
  const hasSections = terms.some((term) => /^[a-z]+_\d/.test(term));
  const hasBound = terms.some(beginsBound);
  let signature = (hasSections ? signatures.section : 0) | (hasBound ? signatures.torn : 0);
  for (const term of terms) signature |= signTerm(term);
  if (prefixes.length > 0) signature = signatures.anything;
  const result = { bits, prefixes, all: (1 << query.groups.length) - 1, hasSections, hasBound, signature };
  compiled.set(query, result);
  return result;
}

/** Answers the groups that any of the terms is enough for, as bits; 0 for none. */
export function matchTerms({ bits, prefixes }: CompiledQuery, terms: readonly string[]): number {
  let found = 0;
  for (const term of terms) {
    found |= bits.get(term) ?? 0;
    for (const { prefix, bit } of prefixes) if (term.startsWith(prefix)) found |= bit;
  }
  return found;
}
