import { Select } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import type { SourceValues } from "../fields/item-values.ts";
import { editText } from "./edit-text.ts";
import type { Editor } from "./use-version-editor.ts";

/** Which of the description's sources something stands in. */
export function SourceChoice(props: {
  place: ReturnType<Editor["place"]>;
  label: string;
  sources: readonly SourceValues[];
  /** The row of the source; "" for none. */
  value: string;
  onChange: (row: string) => void;
  isOptional?: boolean;
}) {
  const { place, sources, value } = props;
  const text = useText(editText);
  const isThere = sources.some(({ row }) => String(row) === value);
  return (
    <Select
      {...place}
      label={props.label}
      hint={sources.length === 0 ? text.noSources : undefined}
      value={isThere ? value : ""}
      onChange={(row: string) => props.onChange(row)}
      choices={[
        { value: "", label: text.chooseSource },
        ...sources.map(({ row, title, year }, at) => ({
          value: String(row),
          label:
            title.trim() === ""
              ? text.unnamedSource(at + 1)
              : [title.trim(), year.trim()].filter(Boolean).join(", "),
        })),
      ]}
      isOptional={props.isOptional}
    />
  );
}
