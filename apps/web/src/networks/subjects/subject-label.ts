import type { Language } from "@rammevaerk/contracts/fields";
import { findLegalBasis, formatLegalBasis } from "@rammevaerk/domain/law";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { findMethod, findTargetGroup } from "@rammevaerk/domain/reference";
import { bindCitations } from "../../platform/format/bind-citations.ts";

/**
 * What people call a target group, a legal basis or a method. A code that the lists no longer hold stands as itself.
 *
 * @example subjectLabel({ list: "legal-basis", code: "SEL-107" }, "da") // "SEL §\u00a0107 Midlertidigt botilbud"
 */
export function subjectLabel({ list, code }: SubjectCode, language: Language): string {
  switch (list) {
    case "target-group":
      return findTargetGroup(code)?.label[language] ?? code;
    case "method":
      return findMethod(code)?.label[language] ?? code;
    case "legal-basis": {
      const basis = findLegalBasis(code);
      return basis === undefined
        ? code
        : bindCitations(`${formatLegalBasis(basis)} ${basis.label[language]}`);
    }
  }
}
