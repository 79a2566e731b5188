import { Button, LinkButton } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { client } from "../../platform/api/client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { isPasswordRefusal } from "./is-password-refusal.ts";
import { checkPasswordLength } from "../sign-up/check-account.ts";
import { DeadLinkPage } from "../sign-up/dead-link-page.tsx";
import { NewPasswordField } from "../sign-up/new-password-field.tsx";
import { signUpText } from "../sign-up/sign-up-text.ts";

/** A new password, behind the link from the mail. */
export function ResetPasswordPage(): ReactNode {
  const { reset: text } = useText(signUpText);
  const [end, setEnd] = useState<"done" | "dead">();
  if (end === "dead") return <DeadLinkPage kind="forgotten" />;
  if (end === "done") {
    return (
      <Page title={text.doneTitle} lead={text.done} crumbs={[]}>
        <LinkButton href="/log-ind" variant="primary">
          {text.toSignIn}
        </LinkButton>
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      <ResetForm onEnd={setEnd} />
    </Page>
  );
}

function ResetForm(props: { onEnd: (end: "done" | "dead") => void }) {
  const text = useText(signUpText);
  const { token } = useParams({ from: "/nulstil-adgangskode/$token" });
  const form = useForm({
    name: "reset-password",
    initial: { password: "" },
    keeps: "nothing",
    check: ({ password }) => ({ password: checkPasswordLength(password, text) }),
    explain: (code, sentence) => (isPasswordRefusal(code) ? { password: sentence } : undefined),
    submit: async ({ password }): Promise<"done" | "dead"> => {
      try {
        await client.accounts.resetPassword.mutate({ token, password });
        return "done";
      } catch (error) {
        if (codeOf(error) === "token-invalid") return "dead";
        throw error;
      }
    },
    onDone: props.onEnd,
  });
  return (
    <Form form={form}>
      <NewPasswordField field={form.field("password")} label={text.chosenPassword} />
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.reset.submit}
      </Button>
    </Form>
  );
}
