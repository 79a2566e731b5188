import { Button, ButtonGroup, Dialog, RadioGroup, TextField } from "@rammevaerk/ui";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { checkStillSignedIn } from "../../platform/session/session.ts";
import { accountText } from "../account/account-text.ts";

interface Values {
  posts: "keep" | "remove" | "";
  password: string;
}

const initial: Values = { posts: "", password: "" };

/** The one question before an account goes: what becomes of the posts, and the password. */
export function DeleteAccountDialog(props: { onClose: () => void }) {
  const { data: text } = useText(accountText);
  const form = useForm({
    name: "delete-account",
    initial,
    keeps: "nothing",
    check: ({ posts, password }) => ({
      posts: posts === "" ? text.postsMissing : undefined,
      password: password === "" ? text.passwordMissing : undefined,
    }),
    explain: (code) => (code === "wrong-credentials" ? { password: text.passwordWrong } : undefined),
    submit: async ({ posts, password }) => {
      await client.accounts.deleteAccount.mutate({ posts: posts === "remove" ? "remove" : "keep", password });
    },
    onDone: () => void checkStillSignedIn(),
  });
  return (
    <Dialog heading={text.deleteHeading} onClose={props.onClose}>
      <Form form={form}>
        <p>{text.deleteText}</p>
        <RadioGroup
          {...form.field("posts")}
          label={text.posts}
          choices={[
            { value: "keep", label: text.keep, hint: text.keepHint },
            { value: "remove", label: text.remove, hint: text.removeHint },
          ]}
        />
        <TextField
          {...form.field("password")}
          label={text.password}
          type="password"
          autoComplete="current-password"
        />
        <ButtonGroup>
          <Button type="submit" variant="warning" isBusy={form.isSubmitting}>
            {text.confirm}
          </Button>
          <Button onClick={props.onClose}>{text.keepAccount}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
