import { type ReactNode, useId } from "react";
import { classNames } from "../class-names/class-names.ts";
import { useLabels } from "../labels/labels.tsx";

/** What every form field takes: a label above, one line of help, and the error at the field. */
export interface FieldProps {
  /** The id of the control, for links from the error summary. Made up when absent. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Marks the label; fields are taken to be required. */
  isOptional?: boolean | undefined;
}

export interface FieldAria {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/**
 * The ids that tie a control to its notes. `extras` names further descriptions by their ending: `"count"` is the
 * element with the id `<id>-count`; false ones are left out.
 */
export function useFieldAria(props: FieldProps, ...extras: readonly (string | false)[]): FieldAria {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  const described = [props.hint !== undefined && "hint", props.error !== undefined && "error", ...extras]
    .filter((ending) => ending !== false)
    .map((ending) => `${id}-${ending}`);
  return {
    id,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    "aria-invalid": props.error === undefined ? undefined : true,
  };
}

/** The hint and the error of a field, in this order, with the ids that `useFieldAria` points to. */
export function FieldNotes(props: { id: string; hint?: ReactNode; error?: string | undefined }) {
  const labels = useLabels();
  return (
    <>
      {props.hint !== undefined && (
        <span className="form-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.error !== undefined && (
        <span className="form-error-message" id={`${props.id}-error`}>
          <span className="sr-only">{labels.error}: </span>
          {props.error}
        </span>
      )}
    </>
  );
}

/** The word after the label of a field that may stay empty. */
export function OptionalMark(props: { isOptional?: boolean | undefined }) {
  const labels = useLabels();
  return props.isOptional === true ? <span className="weight-normal"> {labels.optional}</span> : null;
}

/** A labelled group around one control. */
export function Field(props: FieldProps & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classNames("form-group", props.error !== undefined && "form-error", props.className)}>
      <label className="form-label" htmlFor={props.id}>
        {props.label}
        <OptionalMark isOptional={props.isOptional} />
      </label>
      <FieldNotes id={props.id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  );
}

/** A group of several controls under one legend. `id` belongs to the first control. */
export function FieldSet(props: FieldProps & { id: string; children: ReactNode }) {
  const described = useFieldAria(props)["aria-describedby"];
  return (
    <div className={classNames("form-group", props.error !== undefined && "form-error")}>
      <fieldset aria-describedby={described}>
        <legend className="form-label">
          {props.label}
          <OptionalMark isOptional={props.isOptional} />
        </legend>
        <FieldNotes id={props.id} hint={props.hint} error={props.error} />
        {props.children}
      </fieldset>
    </div>
  );
}
