import { eventVisibilities, groupPolicies } from "@rammevaerk/domain/events";
import { listRegions } from "@rammevaerk/domain/reference";
import { Checkbox, Combobox, MultiPicker, RadioGroup, Select, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { editText } from "./edit-text.ts";
import type { EventValues } from "./event-values.ts";
import { LocalTimeField } from "./local-time-field.tsx";

interface Props {
  form: FormState<EventValues>;
  contact?: { readonly id: string; readonly name: string } | null | undefined;
}

/** What most events leave as it is: who can see it, registration, reminder, erasure. */
export function MoreFields(props: Props) {
  const { form } = props;
  const text = useText(editText);
  const language = useLanguage();
  return (
    <>
      <RadioGroup
        {...form.field("visibility")}
        label={text.visibility}
        choices={eventVisibilities.map((value) => ({
          value,
          label: text.visibilities[value].name,
          hint: text.visibilities[value].text,
        }))}
      />
      <MultiPicker
        {...form.field("targetGroups")}
        label={text.targetGroups}
        hint={text.targetGroupsHint}
        options={subjectOptions("target-group", language, { on: today() })}
        atMost={20}
        isOptional
      />
      <Select
        {...form.field("regionId")}
        label={text.region}
        choices={[
          { value: "", label: text.regionNone },
          ...listRegions(today()).map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
      />
      <ContactField {...props} />
      <RegistrationFields form={form} />
      <ErasureFields form={form} />
    </>
  );
}

function ContactField({ form, contact }: Props) {
  const text = useText(editText);
  const me = useSession();
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const known = [contact, me].filter((one) => one !== null && one !== undefined);
  return (
    <Combobox
      {...form.field("contactId")}
      label={text.contact}
      hint={text.contactHint}
      options={people.options}
      known={known.map(({ id, name }) => ({ value: id, label: name }))}
      isLoading={people.isLoading}
      onSearch={setSearch}
      isOptional
    />
  );
}

function RegistrationFields({ form }: Props) {
  const text = useText(editText);
  const figure = { inputMode: "numeric", width: "xs" } as const;
  return (
    <>
      <Checkbox {...form.field("takesRegistrations")} label={text.takesRegistrations} />
      {form.values.takesRegistrations && (
        <>
          <LocalTimeField
            field={form.field("registrationOpens")}
            label={text.registrationOpens}
            hint={text.registrationOpensHint}
            isOptional
          />
          <TextField
            {...form.field("closesDaysBefore")}
            {...figure}
            label={text.closesDaysBefore}
            hint={text.closesHint}
          />
          <TextField
            {...form.field("remindsDaysBefore")}
            {...figure}
            label={text.remindsDaysBefore}
            hint={text.remindsHint}
            isOptional
          />
          <TextField {...form.field("maxGroup")} {...figure} label={text.maxGroup} hint={text.maxGroupHint} />
          <RadioGroup
            {...form.field("groupPolicy")}
            label={text.groupPolicy}
            choices={groupPolicies.map((value) => ({
              value,
              label: text.groupPolicies[value].name,
              hint: text.groupPolicies[value].text,
            }))}
          />
          <TextField {...form.field("offerHours")} {...figure} label={text.offerHours} />
          <Checkbox {...form.field("asksDiet")} label={text.asksDiet} hint={text.sensitiveHint} />
          <Checkbox {...form.field("asksAccess")} label={text.asksAccess} hint={text.sensitiveHint} />
        </>
      )}
    </>
  );
}

function ErasureFields({ form }: Props) {
  const text = useText(editText);
  const keys = ["contactDays", "sensitiveDays", "answersDays", "attendanceDays"] as const;
  return (
    <fieldset className="event-erasure">
      <legend className="form-label">{text.erasure}</legend>
      <p className="form-hint">{text.erasureHint}</p>
      <div className="event-figures">
        {keys.map((key) => (
          <TextField {...form.field(key)} key={key} label={text[key]} inputMode="numeric" width="xs" />
        ))}
      </div>
    </fieldset>
  );
}
