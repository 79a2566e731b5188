export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/**
 * How many things each code stands for, the codes above it in its hierarchy included: a network for the autism
 * spectrum counts for developmental disorders too, once. Most first, then by code.
 * @param codesAbove the codes in which a code counts, itself included
 */
export function countByCode(
  pairs: readonly { readonly id: string; readonly code: string }[],
  codesAbove: (code: string) => readonly string[],
): FacetValue[] {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, code } of pairs) {
    for (const value of codesAbove(code)) {
      const ids = idsOf.get(value) ?? new Set();
      idsOf.set(value, ids.add(id));
    }
  }
  return [...idsOf]
    .map(([value, ids]) => ({ value, count: ids.size }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
