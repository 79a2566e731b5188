import type { Language } from "@rammevaerk/contracts/fields";
import type { CompetenceList } from "@rammevaerk/domain/accounts";
import { formatLegalBasis, laws, legalBases } from "@rammevaerk/domain/law";
import { methods, targetGroups } from "@rammevaerk/domain/reference";
import { type IsoDate, isInForce } from "@rammevaerk/domain/time";
import type { PickerOption } from "@rammevaerk/ui";
import { subjectLabel } from "./subject-label.ts";

/**
 * The list as a picker takes it: target groups as a tree, legal bases that are in force on a day, methods.
 * `kept` are codes that are picked already; those that have ended stay on the list, so that they can be taken away.
 */
export function subjectOptions(
  list: CompetenceList,
  language: Language,
  { on, kept = [] }: { on: IsoDate; kept?: readonly string[] },
): PickerOption[] {
  switch (list) {
    case "target-group":
      return targetGroups.map(({ code, label, depth }) => ({ value: code, label: label[language], depth }));
    case "method":
      return methods.map(({ code, label }) => ({ value: code, label: label[language] }));
    case "legal-basis":
      return legalBases
        .filter((basis) => isInForce(basis, on) || kept.includes(basis.code))
        .map((basis) => ({
          value: basis.code,
          label: subjectLabel({ list, code: basis.code }, language),
          keywords: `${laws[basis.law][language]} ${formatLegalBasis(basis).replaceAll(/[§,]/gu, "")}`,
        }));
  }
}
