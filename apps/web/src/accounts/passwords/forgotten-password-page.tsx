import { Button, ButtonGroup, LinkButton, TextField } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { checkEmail } from "../sign-up/check-account.ts";
import { DemoMailNote } from "../sign-up/demo-mail-note.tsx";
import { signUpText } from "../sign-up/sign-up-text.ts";

/** Asks for a link to choose a new password. The answer is the same whether the address has an account or not. */
export function ForgottenPasswordPage(): ReactNode {
  const { forgotten: text } = useText(signUpText);
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo === undefined) {
    return (
      <Page title={text.title} lead={text.lead} crumbs={[]}>
        <RequestForm onSent={setSentTo} />
      </Page>
    );
  }
  return (
    <Page title={text.sentTitle} lead={text.sent(sentTo)} crumbs={[]}>
      <div className="stack">
        <DemoMailNote />
        <ButtonGroup>
          <Button onClick={() => setSentTo(undefined)}>{text.again}</Button>
          <LinkButton href="/log-ind">{text.toSignIn}</LinkButton>
        </ButtonGroup>
      </div>
    </Page>
  );
}

function RequestForm(props: { onSent: (email: string) => void }) {
  const text = useText(signUpText);
  const form = useForm({
    name: "forgotten-password",
    initial: { email: "" },
    keeps: "nothing",
    check: ({ email }) => ({ email: checkEmail(email, text) }),
    submit: async ({ email }) => {
      await client.accounts.requestPasswordReset.mutate({ email });
      return email.trim();
    },
    onDone: props.onSent,
  });
  return (
    <Form form={form}>
      <TextField {...form.field("email")} label={text.email} type="email" autoComplete="username" />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.forgotten.submit}
        </Button>
        <a href="/log-ind">{text.forgotten.toSignIn}</a>
      </ButtonGroup>
    </Form>
  );
}
