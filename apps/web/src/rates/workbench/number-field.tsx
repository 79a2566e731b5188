import { TextField, type TextFieldProps } from "@rammevaerk/ui";

/** A figure as it is typed, with the number keys on a phone. */
export function NumberField(props: Omit<TextFieldProps, "inputMode" | "type">) {
  return <TextField width="s" {...props} inputMode="decimal" autoComplete="off" />;
}
