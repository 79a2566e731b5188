import { limits } from "@rammevaerk/contracts/limits";
import { admissions, servableGoals, watchLevels } from "@rammevaerk/domain/networks";
import { listRegions, regions } from "@rammevaerk/domain/reference";
import {
  CheckboxGroup,
  MarkdownEditor,
  MultiPicker,
  type PickerOption,
  RadioGroup,
  Select,
  TextField,
} from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { subjectOptions } from "../subjects/subject-options.ts";
import { today } from "../subjects/today.ts";
import { Preview } from "../threads/editor/preview.tsx";
import type { NetworkValues } from "./network-values.ts";

/** What the person who fills in the form may decide about where the network belongs. */
export interface AreaRights {
  /** National or regional. */
  readonly mayChooseKind: boolean;
  /** Regions that may be put in. */
  readonly addable: readonly string[];
  /** Regions that may be taken out. */
  readonly removable: readonly string[];
}

interface FieldsProps {
  form: FormState<NetworkValues>;
  rights: AreaRights;
  contacts: readonly { id: string; label: string }[];
}

/** All fields of a network, in create and edit alike. */
export function NetworkFields({ form, rights, contacts }: FieldsProps) {
  const { form: text, admission, watch } = useText(networksText);
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
      <RadioGroup
        {...form.field("admission")}
        label={text.admission}
        choices={admissions.map((value) => ({
          value,
          label: admission[value].name,
          hint: admission[value].text,
        }))}
      />
      <AreaFields form={form} rights={rights} />
      <SubjectFields form={form} />
      <Select
        {...form.field("contactId")}
        label={text.contact}
        hint={text.contactHint}
        choices={[
          { value: "", label: text.contactNone },
          ...contacts.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <Select
        {...form.field("defaultWatchLevel")}
        label={text.watch}
        hint={text.watchHint}
        choices={watchLevels.map((value) => ({ value, label: watch.levels[value] }))}
      />
    </>
  );
}

function AreaFields({ form, rights }: Pick<FieldsProps, "form" | "rights">) {
  const { form: text } = useText(networksText);
  const language = useLanguage();
  const { isNational, regionIds } = form.values;
  const isFixed = regionIds.some((id) => !rights.removable.includes(id));
  const existing = new Set(listRegions(today()).map(({ id }) => id));
  const shown = regions.filter(
    ({ id }) => regionIds.includes(id) || (existing.has(id) && rights.addable.includes(id)),
  );
  return (
    <>
      {rights.mayChooseKind && (
        <RadioGroup
          label={text.area}
          value={isNational ? "national" : "regions"}
          onChange={(kind) => form.set("isNational", kind === "national")}
          choices={[
            { value: "national", label: text.areaNational },
            { value: "regions", label: text.areaRegions },
          ]}
        />
      )}
      {!isNational && (
        <CheckboxGroup
          {...form.field("regionIds")}
          label={text.regions}
          hint={isFixed ? text.areaFixed : undefined}
          choices={shown.map(({ id, name }) => ({
            value: id,
            label: name[language],
            isDisabled: !(regionIds.includes(id) ? rights.removable : rights.addable).includes(id),
          }))}
        />
      )}
    </>
  );
}

function SubjectFields({ form }: Pick<FieldsProps, "form">) {
  const { form: text } = useText(networksText);
  const language = useLanguage();
  const goals = servableGoals.map(
    ({ goalKey, title, agreementTitle }): PickerOption => ({
      value: goalKey,
      label: title[language],
      hint: agreementTitle?.[language],
    }),
  );
  const on = today();
  return (
    <>
      <MultiPicker
        {...form.field("targetGroups")}
        label={text.targetGroups}
        hint={text.targetGroupsHint}
        options={subjectOptions("target-group", language, { on })}
        atMost={20}
        isOptional
      />
      <MultiPicker
        {...form.field("legalBases")}
        label={text.legalBases}
        options={subjectOptions("legal-basis", language, { on, kept: form.values.legalBases })}
        atMost={20}
        isOptional
      />
      <MultiPicker
        {...form.field("goals")}
        label={text.goals}
        hint={text.goalsHint}
        options={goals}
        atMost={10}
        isOptional
      />
    </>
  );
}
