import { useState } from "react";
import { IconButton } from "../button/button.tsx";
import { classNames } from "../class-names/class-names.ts";
import { FieldNotes, type FieldProps, OptionalMark, useFieldAria } from "../field/field.tsx";
import { Icon } from "../icon/icon.tsx";
import { attachFileIcon, deleteIcon, fileIcon } from "../icon/icons.ts";
import { useLabels } from "../labels/labels.tsx";

export interface PickedFile {
  readonly key: string;
  readonly name: string;
  /** Size, progress or what happened, in the reader's words. */
  readonly note: string;
  /** 0 to 100 while it is on its way. */
  readonly progress?: number | undefined;
  readonly error?: string | undefined;
}

export interface FilePickerProps extends FieldProps {
  /** On the button: "Vælg filer". */
  buttonLabel: string;
  /** Beside the button, where dropping works: "eller træk dem herhen". */
  dropLabel?: string | undefined;
  files: readonly PickedFile[];
  onAdd: (files: File[]) => void;
  onRemove: (key: string) => void;
  /** Endings and content types, as in the `accept` attribute. A hint to the browser; the server decides. */
  accept?: string | undefined;
  isSingle?: boolean | undefined;
}

/** Files to send along: picked, or dropped on the field, listed with what becomes of each. */
export function FilePicker(props: FilePickerProps) {
  const aria = useFieldAria(props);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={classNames(
        "form-group file-picker",
        props.error !== undefined && "form-error",
        isOver && "file-picker--over",
      )}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onAdd([...event.dataTransfer.files]);
      }}
    >
      <span className="form-label" id={`${aria.id}-label`}>
        {props.label}
        <OptionalMark isOptional={props.isOptional} />
      </span>
      <FieldNotes id={aria.id} hint={props.hint} error={props.error} />
      <input
        {...aria}
        aria-labelledby={`${aria.id}-label ${aria.id}-button`}
        className="sr-only file-picker__input"
        type="file"
        multiple={props.isSingle !== true}
        accept={props.accept}
        onChange={(event) => {
          props.onAdd([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <label className="button button-secondary" id={`${aria.id}-button`} htmlFor={aria.id}>
        <Icon path={attachFileIcon} />
        {props.buttonLabel}
      </label>
      {props.dropLabel !== undefined && <span className="file-picker__drop">{props.dropLabel}</span>}
      {props.files.length > 0 && <Files {...props} />}
    </div>
  );
}

function Files(props: FilePickerProps) {
  const labels = useLabels();
  return (
    <ul className="file-list">
      {props.files.map((file) => (
        <li key={file.key}>
          <Icon path={fileIcon} />
          <span className="file-list__name">
            {file.name} <span className="file-list__note">{file.note}</span>
            {file.progress !== undefined && (
              <progress aria-label={file.name} value={file.progress} max={100} />
            )}
            {file.error !== undefined && (
              <span className="form-error-message" role="alert">
                {file.error}
              </span>
            )}
          </span>
          <IconButton
            icon={deleteIcon}
            label={labels.remove(file.name)}
            onClick={() => props.onRemove(file.key)}
          />
        </li>
      ))}
    </ul>
  );
}
