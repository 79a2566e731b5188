import { Button, TextField } from "@rammevaerk/ui";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { client } from "../../platform/api/client.ts";
import { useInstallation } from "../../platform/data/use-installation.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { currentLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { isPasswordRefusal } from "../passwords/is-password-refusal.ts";
import { checkEmail, checkName, checkPasswordLength } from "./check-account.ts";
import { DeadLinkPage } from "./dead-link-page.tsx";
import { enterSession } from "./enter-session.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { signUpText } from "./sign-up-text.ts";

/** The account that sets the installation up, behind the link that the server printed at its first start. */
export function FirstAdministratorPage(): ReactNode {
  const text = useText(signUpText);
  const { token } = useParams({ from: "/foerste-administrator/$token" });
  const navigate = useNavigate();
  const isNeeded = useInstallation()?.needsFirstAdministrator !== false;
  const form = useForm({
    name: "first-administrator",
    initial: { name: "", email: "", password: "" },
    keeps: ["name", "email"],
    check: ({ name, email, password }) => ({
      name: checkName(name, text),
      email: checkEmail(email, text),
      password: checkPasswordLength(password, text),
    }),
    explain: (code, sentence) => (isPasswordRefusal(code) ? { password: sentence } : undefined),
    submit: async (values) => {
      await client.accounts.createFirstAdministrator.mutate({
        ...values,
        token,
        language: currentLanguage(),
      });
      return enterSession();
    },
    onDone: (goesOn) => {
      if (goesOn) void navigate({ to: "/administration" });
    },
  });
  if (!isNeeded) return <DeadLinkPage kind="first" />;
  return (
    <Page title={text.first.title} lead={text.first.lead} crumbs={[]}>
      <Form form={form}>
        <TextField {...form.field("name")} label={text.name} hint={text.nameHint} autoComplete="name" />
        <TextField {...form.field("email")} label={text.email} type="email" autoComplete="username" />
        <NewPasswordField field={form.field("password")} />
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.first.submit}
        </Button>
      </Form>
    </Page>
  );
}
