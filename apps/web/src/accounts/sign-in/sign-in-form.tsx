import { Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { SignInFormProps } from "../../platform/session/sign-in-dialog.tsx";
import { CodeForm } from "./code-form.tsx";
import { signInText } from "./sign-in-text.ts";

/** E-mail and password, then the code where two-factor sign-in is on: all of it in one place, for the dialog. */
export function SignInForm(props: SignInFormProps) {
  const [token, setToken] = useState<string>();
  if (token !== undefined) {
    return <CodeForm token={token} onSignedIn={props.onSignedIn} onBack={() => setToken(undefined)} />;
  }
  return <PasswordForm {...props} onCodeNeeded={setToken} />;
}

/** The first step of a sign-in. `onCodeNeeded` gets the token that the second step takes. */
export function PasswordForm(props: SignInFormProps & { onCodeNeeded: (token: string) => void }) {
  const text = useText(signInText);
  const form = useForm({
    name: "sign-in",
    initial: { email: props.email, password: "" },
    keeps: "nothing",
    check: ({ email, password }) => ({
      email: email.trim() === "" ? text.emailMissing : undefined,
      password: password === "" ? text.passwordMissing : undefined,
    }),
    submit: (values) => client.accounts.signIn.mutate(values),
    onDone: (result) => {
      if (result.status === "second-factor-needed") props.onCodeNeeded(result.token);
      else props.onSignedIn();
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("email")} label={text.email} type="email" autoComplete="username" />
      <TextField
        {...form.field("password")}
        label={text.password}
        type="password"
        autoComplete="current-password"
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.signIn}
        </Button>
        <a href="/glemt-adgangskode">{text.forgotten}</a>
      </ButtonGroup>
    </Form>
  );
}
