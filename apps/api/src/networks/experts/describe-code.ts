import { findLegalBasis, formatLegalBasis } from "@rammevaerk/domain/law";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { findMethod, findTargetGroup } from "@rammevaerk/domain/reference";

/** The words by which a code is searched for, in both languages; empty for a code that no list has. */
export function describeCode({ list, code }: SubjectCode): string {
  if (list === "legal-basis") {
    const basis = findLegalBasis(code);
    return basis === undefined ? "" : `${formatLegalBasis(basis)} ${basis.label.da} ${basis.label.en}`;
  }
  const label = (list === "target-group" ? findTargetGroup(code) : findMethod(code))?.label;
  return label === undefined ? "" : `${label.da} ${label.en}`;
}
