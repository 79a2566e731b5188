import type { Profile } from "@rammevaerk/contracts/accounts";
import { limits } from "@rammevaerk/contracts/limits";
import { visibilities } from "@rammevaerk/domain/accounts";
import { Button, Checkbox, MultiPicker, RadioGroup, TextArea, TextField } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { currentLanguage, useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { checkName } from "../sign-up/check-account.ts";
import { CompetenceFields } from "./competence-fields.tsx";
import { type ProfileValues, readAsksPerMonth, valuesOf } from "./profile-values.ts";
import { refreshProfile } from "./refresh-profile.ts";
import { languageOptions } from "./spoken-languages.ts";

/** All that a person says about themselves, saved together. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const { profile: text } = useText(accountText);
  const form = useForm({
    name: "profile",
    initial: valuesOf(profile),
    keeps: "everything",
    check: ({ name, asksPerMonth }) => ({
      name: checkName(name, text),
      asksPerMonth: readAsksPerMonth(asksPerMonth) === undefined ? text.asksWrong : undefined,
    }),
    explain: (code, sentence) => (code === "cpr-number-found" ? { askMeAbout: sentence } : undefined),
    submit: ({ competences, asksPerMonth, ...values }) =>
      client.accounts.updateProfile.mutate({
        ...values,
        competences: [...competences],
        asksPerMonth: readAsksPerMonth(asksPerMonth) ?? 0,
        language: currentLanguage(),
      }),
    onDone: (saved) => {
      showToast({ kind: "success", text: text.saved });
      void refreshProfile(saved);
    },
  });
  return (
    <Form form={form}>
      <h2>{text.about}</h2>
      <AboutFields form={form} email={profile.email} />
      <CompetenceFields form={form} profile={profile} />
      <h2>{text.asking}</h2>
      <AskingFields form={form} asked={profile.asksThisMonth} />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.save}
      </Button>
    </Form>
  );
}

function AboutFields({ form, email }: { form: FormState<ProfileValues>; email: string }) {
  const { profile: text } = useText(accountText);
  const language = useLanguage();
  return (
    <>
      <p>
        {text.email} <strong>{email}</strong>
      </p>
      <TextField {...form.field("name")} label={text.name} autoComplete="name" />
      <TextField
        {...form.field("title")}
        label={text.jobTitle}
        autoComplete="organization-title"
        isOptional
      />
      <MultiPicker
        {...form.field("languages")}
        label={text.languages}
        options={languageOptions(language, form.values.languages)}
        atMost={12}
        isOptional
      />
    </>
  );
}

function AskingFields({ form, asked }: { form: FormState<ProfileValues>; asked: number }) {
  const { profile: text } = useText(accountText);
  return (
    <>
      <TextArea
        {...form.field("askMeAbout")}
        label={text.askMeAbout}
        hint={text.askMeAboutHint}
        limit={limits.reason}
        rows={3}
        isOptional
      />
      <TextField
        {...form.field("asksPerMonth")}
        label={text.asksPerMonth}
        hint={text.asksPerMonthHint(asked)}
        inputMode="numeric"
        width="xxs"
      />
      <Checkbox {...form.field("isNotNow")} label={text.notNow} hint={text.notNowHint} />
      <RadioGroup
        {...form.field("visibility")}
        label={text.visibility}
        choices={visibilities.map((value) => ({
          value,
          label: text.visibilities[value].name,
          hint: text.visibilities[value].text,
        }))}
      />
    </>
  );
}
