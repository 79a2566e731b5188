import { type ReactNode, type RefObject, type TextareaHTMLAttributes, useRef, useState } from "react";
import { IconButton } from "../button/button.tsx";
import { CharacterCount } from "../field/character-count.tsx";
import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";
import { formatBoldIcon, formatItalicIcon, linkIcon, listBulletedIcon } from "../icon/icons.ts";
import { useLabels } from "../labels/labels.tsx";
import { formatSelection, type MarkdownFormat } from "./format-selection.ts";

export interface MarkdownEditorProps extends FieldProps {
  name?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Shows the text as readers will see it. Called only when the preview is open, so it may load what it needs then. */
  renderPreview: (markdown: string) => ReactNode;
  /** One line that stands where people write, about not writing about citizens in a way that can be recognised. */
  reminder?: ReactNode;
  rows?: number | undefined;
  limit?: number | undefined;
  placeholder?: string | undefined;
  inputRef?: RefObject<HTMLTextAreaElement | null> | undefined;
  /** For suggestions while typing: what follows keys and caret in the text area, and its ties to the list. */
  inputProps?: SuggestionProps | undefined;
  /** The list of suggestions, shown right under the text area. */
  suggestions?: ReactNode;
}

type SuggestionProps = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  "onKeyDown" | "onSelect" | "onBlur" | "aria-activedescendant" | "aria-autocomplete" | "aria-controls"
>;

/** A Markdown text: a plain text area with a few buttons, and a preview. */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const labels = useLabels();
  const { value, limit, reminder } = props;
  const [wantsPreview, setPreview] = useState(false);
  // An error belongs to the text, and a link from the error summary must find the field.
  const isPreview = wantsPreview && props.error === undefined;
  const own = useRef<HTMLTextAreaElement>(null);
  const textArea = props.inputRef ?? own;
  const aria = useFieldAria(props, limit !== undefined && "count", reminder !== undefined && "reminder");
  return (
    <Field {...props} id={aria.id} className="markdown-editor">
      <div className="markdown-editor__bar">
        <div className="cluster" role="group">
          <ModeButton isOn={!isPreview} label={labels.write} onPress={() => setPreview(false)} />
          <ModeButton isOn={isPreview} label={labels.preview} onPress={() => setPreview(true)} />
        </div>
        {!isPreview && <Toolbar textArea={textArea} onChange={props.onChange} />}
      </div>
      <textarea
        {...props.inputProps}
        {...aria}
        ref={textArea}
        className="form-input grows"
        hidden={isPreview}
        name={props.name}
        rows={props.rows ?? 8}
        placeholder={props.placeholder}
        value={value}
        onChange={(event) => props.onChange(event.target.value)}
        aria-required={props.isOptional === true ? undefined : true}
      />
      {!isPreview && props.suggestions !== undefined && (
        <div className="markdown-editor__suggestions">{props.suggestions}</div>
      )}
      {isPreview && <div className="markdown-editor__preview prose">{props.renderPreview(value)}</div>}
      {reminder !== undefined && (
        <p className="markdown-editor__reminder" id={`${aria.id}-reminder`}>
          {reminder}
        </p>
      )}
      {limit !== undefined && <CharacterCount id={`${aria.id}-count`} length={value.length} limit={limit} />}
    </Field>
  );
}

function ModeButton(props: { isOn: boolean; label: string; onPress: () => void }) {
  return (
    <button type="button" className="markdown-editor__mode" aria-pressed={props.isOn} onClick={props.onPress}>
      {props.label}
    </button>
  );
}

const tools = [
  { format: "bold", icon: formatBoldIcon },
  { format: "italic", icon: formatItalicIcon },
  { format: "list", icon: listBulletedIcon },
  { format: "link", icon: linkIcon },
] as const;

function Toolbar(props: {
  textArea: RefObject<HTMLTextAreaElement | null>;
  onChange: (value: string) => void;
}) {
  const labels = useLabels();
  const apply = (format: MarkdownFormat) => {
    const element = props.textArea.current;
    if (element === null) return;
    const selection = { start: element.selectionStart, end: element.selectionEnd };
    const change = formatSelection(format, element.value, selection);
    element.focus();
    element.setSelectionRange(change.start, change.end);
    // Typing through the browser keeps the reader's undo; setting the value would throw it away.
    if (!document.execCommand("insertText", false, change.text)) {
      props.onChange(element.value.slice(0, change.start) + change.text + element.value.slice(change.end));
    }
    element.setSelectionRange(change.selectionStart, change.selectionEnd);
  };
  return (
    <div className="markdown-editor__tools" role="group">
      {tools.map(({ format, icon }) => (
        <IconButton key={format} icon={icon} label={labels[format]} onClick={() => apply(format)} />
      ))}
    </div>
  );
}
