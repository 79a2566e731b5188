import { formatLegalBasis, legalBases } from "@rammevaerk/domain/law";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { methods, targetGroups } from "@rammevaerk/domain/reference";
import { foldText } from "../../platform/fold-text.ts";

const named: readonly { readonly code: SubjectCode; readonly words: string }[] = [
  ...targetGroups.map(({ code, label }) => name("target-group", code, `${label.da} ${label.en}`)),
  ...methods.map(({ code, label }) => name("method", code, `${label.da} ${label.en}`)),
  ...legalBases.map((basis) =>
    name("legal-basis", basis.code, `${formatLegalBasis(basis)} ${basis.label.da} ${basis.label.en}`),
  ),
];

function name(list: SubjectCode["list"], code: string, words: string) {
  return { code: { list, code }, words: foldText(words) };
}

/**
 * Answers the codes of all lists that have a word in their name, in Danish or English.
 * @param word folded
 * @example listCodesNamed("autisme") // [{ list: "target-group", code: "9b3fd322-…" }]
 */
export function listCodesNamed(word: string): SubjectCode[] {
  return named.filter(({ words }) => words.includes(word)).map(({ code }) => code);
}
