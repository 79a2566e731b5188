import { Button, ButtonGroup, LinkButton, TextField } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { currentLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { OrganisationPicker } from "../organisations/organisation-picker.tsx";
import { isPasswordRefusal } from "../passwords/is-password-refusal.ts";
import { checkEmail, checkName, checkPasswordLength } from "./check-account.ts";
import { DemoMailNote } from "./demo-mail-note.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { signUpText } from "./sign-up-text.ts";

interface Values {
  name: string;
  email: string;
  title: string;
  organisationId: string | null;
  password: string;
}

const nothing: Values = { name: "", email: "", title: "", organisationId: null, password: "" };

/** An account for a professional: asked for here, opened by the link in the mail. */
export function SignUpPage(): ReactNode {
  const { signUp: text } = useText(signUpText);
  const [sent, setSent] = useState<Values>();
  const [begin, setBegin] = useState(nothing);
  if (sent !== undefined) {
    return (
      <Page title={text.sentTitle} lead={text.sent(sent.email)} crumbs={[]}>
        <div className="stack">
          <DemoMailNote />
          <p>{text.sentNone}</p>
          <ButtonGroup>
            <Button
              onClick={() => {
                setBegin({ ...sent, password: "" });
                setSent(undefined);
              }}
            >
              {text.correct}
            </Button>
            <LinkButton href="/log-ind">{text.toSignIn}</LinkButton>
          </ButtonGroup>
        </div>
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      <p>
        {text.haveAccount} <a href="/log-ind">{text.toSignIn}</a>
      </p>
      <SignUpForm initial={begin} onSent={setSent} />
    </Page>
  );
}

function SignUpForm(props: { initial: Values; onSent: (values: Values) => void }) {
  const text = useText(signUpText);
  const form = useForm({
    name: "sign-up",
    initial: props.initial,
    keeps: ["name", "email", "title", "organisationId"],
    check: ({ name, email, organisationId, password }) => ({
      name: checkName(name, text),
      email: checkEmail(email, text),
      organisationId: organisationId === null ? text.organisationMissing : undefined,
      password: checkPasswordLength(password, text),
    }),
    explain: (code, sentence) => (isPasswordRefusal(code) ? { password: sentence } : undefined),
    submit: async (values) => {
      const { organisationId, ...rest } = values;
      await client.accounts.signUp.mutate({
        ...rest,
        organisationId: organisationId ?? "",
        language: currentLanguage(),
      });
      return values;
    },
    onDone: props.onSent,
  });
  return (
    <Form form={form}>
      <TextField {...form.field("name")} label={text.name} hint={text.nameHint} autoComplete="name" />
      <TextField
        {...form.field("email")}
        label={text.email}
        hint={text.emailHint}
        type="email"
        autoComplete="username"
      />
      <OrganisationPicker
        field={form.field("organisationId")}
        label={text.organisation}
        hint={text.organisationHint}
      />
      <p className="form-hint">{text.signUp.missingOrganisation}</p>
      <TextField
        {...form.field("title")}
        label={text.jobTitle}
        hint={text.jobTitleHint}
        autoComplete="organization-title"
        isOptional
      />
      <NewPasswordField field={form.field("password")} />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.signUp.submit}
      </Button>
    </Form>
  );
}
