import { TextField } from "@rammevaerk/ui";
import type { BoundField } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { signUpText } from "./sign-up-text.ts";

/** A password to be chosen, with its rules in sight. */
export function NewPasswordField(props: { field: BoundField<string>; label?: string }) {
  const text = useText(signUpText);
  return (
    <TextField
      {...props.field}
      label={props.label ?? text.newPassword}
      hint={text.passwordRules}
      type="password"
      autoComplete="new-password"
    />
  );
}
