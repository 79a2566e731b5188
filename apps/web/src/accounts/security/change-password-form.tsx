import { Button, TextField } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { isPasswordRefusal } from "../passwords/is-password-refusal.ts";
import { checkPasswordLength } from "../sign-up/check-account.ts";
import { NewPasswordField } from "../sign-up/new-password-field.tsx";
import { signUpText } from "../sign-up/sign-up-text.ts";
import { refreshSessions } from "./refresh-sessions.ts";

/** The old password and a new one. */
export function ChangePasswordForm() {
  const { security: text } = useText(accountText);
  const rules = useText(signUpText);
  const form = useForm({
    name: "change-password",
    initial: { current: "", next: "" },
    keeps: "nothing",
    check: ({ current, next }) => ({
      current: current === "" ? text.currentMissing : undefined,
      next: checkPasswordLength(next, rules),
    }),
    explain: (code, sentence) => {
      if (code === "wrong-credentials") return { current: text.currentWrong };
      return isPasswordRefusal(code) ? { next: sentence } : undefined;
    },
    submit: (values) => client.accounts.changePassword.mutate(values),
    onDone: () => {
      form.startOver();
      showToast({ kind: "success", text: text.changed });
      void refreshSessions();
    },
  });
  return (
    <section>
      <h2>{text.passwordHeading}</h2>
      <p>{text.passwordText}</p>
      <Form form={form}>
        <TextField
          {...form.field("current")}
          label={text.current}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField field={form.field("next")} label={text.next} />
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.change}
        </Button>
      </Form>
    </section>
  );
}
