import type { Ref } from "react";
import { CharacterCount } from "../field/character-count.tsx";
import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";

export interface TextAreaProps extends FieldProps {
  name?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Lines shown before anything is typed; the field grows with its text. */
  rows?: number | undefined;
  limit?: number | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { value, limit } = props;
  const aria = useFieldAria(props, limit !== undefined && "count");
  return (
    <Field {...props} id={aria.id}>
      <textarea
        {...aria}
        ref={props.ref}
        className="form-input grows"
        name={props.name}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
        value={value}
        onChange={(event) => props.onChange(event.target.value)}
        aria-required={props.isOptional === true ? undefined : true}
      />
      {limit !== undefined && <CharacterCount id={`${aria.id}-count`} length={value.length} limit={limit} />}
    </Field>
  );
}
