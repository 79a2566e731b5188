import { TextField } from "@rammevaerk/ui";
import { type ReactNode, useEffect, useRef, useState } from "react";

const commitAfterMilliseconds = 500;

/** A whole number that stands in the address: it follows a moment after it was typed. What is no number counts as none. */
export function NumberField(props: {
  label: string;
  hint?: ReactNode;
  /** The number in the address. */
  value: number | undefined;
  most: number;
  onCommit: (value: number | undefined) => void;
}) {
  const { value } = props;
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      inputMode="numeric"
      autoComplete="off"
      width="s"
      isOptional
      value={typed ?? (value === undefined ? "" : String(value))}
      onChange={(text) => {
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          props.onCommit(toWholeNumber(text, props.most));
          setTyped(undefined);
        }, commitAfterMilliseconds);
      }}
    />
  );
}

function toWholeNumber(text: string, most: number): number | undefined {
  const digits = text.trim();
  return /^\d{1,7}$/u.test(digits) && Number(digits) <= most ? Number(digits) : undefined;
}
