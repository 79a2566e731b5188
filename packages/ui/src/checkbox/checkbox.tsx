import { type ReactNode, useId } from "react";
import { classNames } from "../class-names/class-names.ts";
import { FieldNotes, type FieldProps, FieldSet, useFieldAria } from "../field/field.tsx";

interface CheckProps {
  id: string;
  name?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  isChecked: boolean;
  isDisabled?: boolean | undefined;
  onChange: (isChecked: boolean) => void;
}

/** One box with its label, without a group around it. */
export function Check(props: CheckProps) {
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        className="form-checkbox"
        id={props.id}
        name={props.name}
        checked={props.isChecked}
        disabled={props.isDisabled}
        aria-describedby={props.hint === undefined ? undefined : `${props.id}-hint`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={props.id}>{props.label}</label>
      {props.hint !== undefined && (
        <span className="form-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}

export interface CheckboxProps extends Omit<FieldProps, "isOptional"> {
  name?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean | undefined;
}

/** One yes or no that stands alone in a form. */
export function Checkbox(props: CheckboxProps) {
  const aria = useFieldAria(props);
  return (
    <div className={classNames("form-group", props.error !== undefined && "form-error")}>
      <FieldNotes id={aria.id} error={props.error} />
      <div className="form-group-checkbox">
        <input
          {...aria}
          type="checkbox"
          className="form-checkbox"
          name={props.name}
          checked={props.value}
          disabled={props.isDisabled}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <label htmlFor={aria.id}>{props.label}</label>
        <FieldNotes id={aria.id} hint={props.hint} />
      </div>
    </div>
  );
}

export interface CheckChoice<Value extends string = string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean | undefined;
}

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  name?: string | undefined;
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  choices: readonly CheckChoice<Value>[];
}

/** Any number of a few choices. For long lists, take `MultiPicker`. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  return (
    <FieldSet {...props} id={id}>
      {props.choices.map((choice, index) => (
        <Check
          key={choice.value}
          id={index === 0 ? id : `${id}-${index}`}
          name={props.name}
          label={choice.label}
          hint={choice.hint}
          isDisabled={choice.isDisabled}
          isChecked={props.value.includes(choice.value)}
          onChange={(isChecked) =>
            props.onChange(
              isChecked ? [...props.value, choice.value] : props.value.filter((one) => one !== choice.value),
            )
          }
        />
      ))}
    </FieldSet>
  );
}
