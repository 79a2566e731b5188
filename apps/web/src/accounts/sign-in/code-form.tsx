import { Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { signInText } from "./sign-in-text.ts";

/** The second step of a sign-in: the code from the app, or a recovery code. */
export function CodeForm(props: { token: string; onSignedIn: () => void; onBack: () => void }) {
  const text = useText(signInText);
  const form = useForm({
    name: "sign-in-code",
    initial: { code: "" },
    keeps: "nothing",
    check: ({ code }) => ({ code: code.trim() === "" ? text.codeMissing : undefined }),
    submit: ({ code }) => client.accounts.signInWithSecondFactor.mutate({ token: props.token, code }),
    onDone: props.onSignedIn,
  });
  return (
    <Form form={form}>
      <TextField
        {...form.field("code")}
        label={text.code}
        hint={text.codeHint}
        width="s"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.confirm}
        </Button>
        <Button variant="plain" onClick={props.onBack}>
          {text.back}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
