import { type FactKind, offerLabels, services } from "@rammevaerk/domain/offers";
import { supervisionAuthorities, supportNeedLevels } from "@rammevaerk/domain/reference";
import type { PickerOption } from "@rammevaerk/ui";
import { subjectOptions } from "../../../networks/subjects/subject-options.ts";
import { today } from "../../../networks/subjects/today.ts";
import { useLanguage } from "../../../platform/language/language.ts";

/** What can be picked in a field of a fact, with what is picked already, even when it has ended. */
export function useFieldOptions(): (kind: FactKind, name: string, kept: readonly string[]) => PickerOption[] {
  const language = useLanguage();
  const labelled = (labels: Readonly<Record<string, { da: string; en: string }>>): PickerOption[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label: label[language] }));
  return (kind, name, kept) => {
    switch (kind) {
      case "rate":
        return labelled(offerLabels.ratePer);
      case "target-groups":
      case "exclusions":
        return subjectOptions("target-group", language, { on: today() });
      case "support-need":
        return supportNeedLevels.map(({ code, label }) => ({ value: code, label: label[language] }));
      case "legal-basis":
      case "places":
      case "free-places":
        return subjectOptions("legal-basis", language, { on: today(), kept });
      case "services":
        return services.map(({ code, label, depth }) => ({ value: code, label: label[language], depth }));
      case "methods":
        return subjectOptions("method", language, { on: today() });
      case "approval":
        if (name === "authorityId")
          return supervisionAuthorities.map(({ id, name: label }) => ({ value: id, label }));
        return labelled(name === "status" ? offerLabels.approvalStatus : offerLabels.supervisionRemark);
      case "age":
      case "occupancy":
        return [];
    }
  };
}
