import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  name?: string | undefined;
  value: Value | "";
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
  /** Shown while nothing is chosen: "Vælg region". */
  placeholder?: string | undefined;
}

/** One of a few fixed choices. For more than about twenty, take `Combobox`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const aria = useFieldAria(props);
  return (
    <Field {...props} id={aria.id}>
      <select
        {...aria}
        className="form-select"
        name={props.name}
        value={props.value}
        onChange={(event) => {
          const choice = props.choices.find((one) => one.value === event.target.value);
          if (choice !== undefined) props.onChange(choice.value);
        }}
      >
        {props.placeholder !== undefined && (
          <option value="" disabled={props.value !== ""}>
            {props.placeholder}
          </option>
        )}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
