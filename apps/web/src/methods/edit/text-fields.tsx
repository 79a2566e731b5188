import { TextArea, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { type LimitedText, textLimits } from "../fields/field-limits.ts";
import { nameFields } from "../fields/field-names.ts";
import type { FieldPath } from "../fields/field-paths.ts";
import { methodsText } from "../methods-text.ts";
import { editText } from "./edit-text.ts";
import type { Editor } from "./use-version-editor.ts";

/** What each field is called. */
export function useFieldNames(): Readonly<Record<FieldPath, string>> {
  const { words } = useText(editText);
  return nameFields(useText(methodsText), words.fields);
}

type Named = LimitedText & FieldPath;

/** How much is left is told where the text must be short. Elsewhere it is told only when it is too long. */
function shownLimit(path: LimitedText): number | undefined {
  return path === "name" || path === "summary" ? textLimits[path] : undefined;
}

interface TextProps {
  editor: Editor;
  path: Named;
  hint?: string;
  isOptional?: boolean;
}

/** A short text of the description. */
export function LineField({ editor, path, hint, isOptional = true }: TextProps) {
  const names = useFieldNames();
  return (
    <TextField
      {...editor.field(path)}
      label={names[path]}
      hint={hint}
      width="xl"
      limit={shownLimit(path)}
      isOptional={isOptional}
    />
  );
}

/** A longer text of the description. */
export function LongField({
  editor,
  path,
  hint,
  isOptional = true,
  rows = 3,
}: TextProps & { rows?: number }) {
  const names = useFieldNames();
  return (
    <TextArea
      {...editor.field(path)}
      label={names[path]}
      hint={hint}
      rows={rows}
      limit={shownLimit(path)}
      isOptional={isOptional}
    />
  );
}
