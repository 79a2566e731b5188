import { type InputHTMLAttributes, type ReactNode, type Ref, useState } from "react";
import { IconButton } from "../button/button.tsx";
import { classNames } from "../class-names/class-names.ts";
import { CharacterCount } from "../field/character-count.tsx";
import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";
import { visibilityIcon, visibilityOffIcon } from "../icon/icons.ts";
import { useLabels } from "../labels/labels.tsx";

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "name"
  | "autoComplete"
  | "inputMode"
  | "spellCheck"
  | "placeholder"
  | "readOnly"
  | "disabled"
  | "min"
  | "max"
>;

export interface TextFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  type?:
    | "text"
    | "email"
    | "password"
    | "tel"
    | "url"
    | "date"
    | "month"
    | "datetime-local"
    | "time"
    | undefined;
  /** Shows how many characters are left. */
  limit?: number | undefined;
  width?: "xxs" | "xs" | "s" | "m" | "l" | "xl" | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. A password can be shown while it is typed. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    type = "text",
    limit,
    width,
    label,
    hint,
    error,
    isOptional,
    id,
    ref,
    ...native
  } = props;
  const aria = useFieldAria({ id, label, hint, error }, limit !== undefined && "count");
  const [isShown, setShown] = useState(false);
  const input = (
    <input
      {...native}
      {...aria}
      ref={ref}
      className={classNames("form-input", width !== undefined && `input-width-${width}`)}
      type={type === "password" && isShown ? "text" : type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-required={isOptional === true ? undefined : true}
    />
  );
  return (
    <Field id={aria.id} label={label} hint={hint} error={error} isOptional={isOptional}>
      {type === "password" ? (
        <Reveal isShown={isShown} onToggle={() => setShown(!isShown)}>
          {input}
        </Reveal>
      ) : (
        input
      )}
      {limit !== undefined && <CharacterCount id={`${aria.id}-count`} length={value.length} limit={limit} />}
    </Field>
  );
}

function Reveal(props: { isShown: boolean; onToggle: () => void; children: ReactNode }) {
  const labels = useLabels();
  const label = props.isShown ? labels.hidePassword : labels.showPassword;
  return (
    <div className="password-field">
      {props.children}
      <IconButton
        icon={props.isShown ? visibilityOffIcon : visibilityIcon}
        label={label}
        onClick={props.onToggle}
      />
    </div>
  );
}
