import { limits } from "@rammevaerk/contracts/limits";
import { listRegions, regions } from "@rammevaerk/domain/reference";
import { CheckboxGroup, MarkdownEditor, MultiPicker, TextArea, TextField } from "@rammevaerk/ui";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import type { ClusterValues } from "./cluster-values.ts";

/** All fields of a cluster, in create and edit alike. */
export function ClusterFields(props: { form: FormState<ClusterValues>; regionIds: readonly string[] }) {
  const { form } = props;
  const { form: text } = useText(clustersText);
  const language = useLanguage();
  const on = today();
  const { regionIds, legalBases } = form.values;
  const existing = new Set<string>(listRegions(on).map(({ id }) => id));
  const shown = regions.filter(
    ({ id }) => regionIds.includes(id) || (existing.has(id) && props.regionIds.includes(id)),
  );
  return (
    <>
      <TextField
        {...form.field("name")}
        label={text.name}
        hint={text.nameHint}
        limit={limits.name}
        width="xl"
      />
      <MarkdownEditor
        {...form.field("purpose")}
        label={text.purpose}
        hint={text.purposeHint}
        reminder={text.reminder}
        limit={limits.purpose}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
      />
      <CheckboxGroup
        {...form.field("regionIds")}
        label={text.regions}
        hint={text.regionsHint}
        choices={shown.map(({ id, name }) => ({ value: id as string, label: name[language] }))}
      />
      <MultiPicker
        {...form.field("targetGroups")}
        label={text.targetGroups}
        options={subjectOptions("target-group", language, { on })}
        atMost={20}
        isOptional
      />
      <MultiPicker
        {...form.field("legalBases")}
        label={text.legalBases}
        options={subjectOptions("legal-basis", language, { on, kept: legalBases })}
        atMost={20}
        isOptional
      />
      <TextArea
        {...form.field("caseTypes")}
        label={text.caseTypes}
        hint={text.caseTypesHint}
        rows={3}
        isOptional
      />
    </>
  );
}
