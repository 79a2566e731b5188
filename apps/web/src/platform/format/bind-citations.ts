/**
 * Keeps what is cited of an act on one line: the sign or word and the number after it.
 * @example bindCitations("ABL § 105, stk. 2") // "ABL §\u00a0105, stk.\u00a02"
 */
export function bindCitations(text: string): string {
  return text.replaceAll(/(§|\bstk\.|\bnr\.|\bkap\.) (?=\d)/gu, "$1\u00a0");
}
