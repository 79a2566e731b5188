import { useId } from "react";
import type { CheckChoice } from "../checkbox/checkbox.tsx";
import { type FieldProps, FieldSet } from "../field/field.tsx";

export interface RadioGroupProps<Value extends string> extends FieldProps {
  name?: string | undefined;
  /** "" while nothing is chosen. */
  value: Value | "";
  onChange: (value: Value) => void;
  choices: readonly CheckChoice<Value>[];
}

/** Exactly one of a few choices, each with room for a line of help. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const madeUp = useId();
  const id = props.id ?? madeUp;
  return (
    <FieldSet {...props} id={id}>
      {props.choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${index}`;
        const hintId = `${choiceId}-choice-hint`;
        return (
          <div className="form-group-radio" key={choice.value}>
            <input
              type="radio"
              className="form-radio"
              id={choiceId}
              name={props.name ?? id}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={choice.isDisabled}
              aria-describedby={choice.hint === undefined ? undefined : hintId}
              onChange={() => props.onChange(choice.value)}
            />
            <label htmlFor={choiceId}>{choice.label}</label>
            {choice.hint !== undefined && (
              <span className="form-hint" id={hintId}>
                {choice.hint}
              </span>
            )}
          </div>
        );
      })}
    </FieldSet>
  );
}
