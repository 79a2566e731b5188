import { type KeyboardEvent, useState } from "react";
import { matchOptions, moveActive, type PickerOption } from "./match-options.ts";

export interface PickerSource {
  options: readonly PickerOption[];
  known?: readonly PickerOption[] | undefined;
  onSearch?: ((text: string) => void) | undefined;
}

interface PickerRules {
  picked: readonly string[];
  onToggle: (value: string) => void;
  closesOnPick: boolean;
}

/** The text, the open list and the active option of a picker, and what the keys do to them. */
export function usePicker(source: PickerSource, rules: PickerRules) {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const names = useNames(source);
  const shown =
    source.onSearch === undefined
      ? matchOptions(source.options, text)
      : source.options.map((option) => ({ option, isContext: false }));

  const changeText = (next: string): void => {
    const firstMatch = matchOptions(source.options, next).findIndex((one) => !one.isContext);
    setText(next);
    setOpen(true);
    setActive(next === "" ? -1 : Math.max(0, firstMatch));
    source.onSearch?.(next);
  };
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const toggle = (value: string): void => {
    rules.onToggle(value);
    if (text !== "") changeText("");
    if (rules.closesOnPick) close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const last = rules.picked.at(-1);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive(moveActive(active, event.key === "ArrowDown" ? 1 : -1, shown.length));
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const option = shown[active]?.option;
      if (option !== undefined) toggle(option.value);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Backspace" && text === "" && last !== undefined) {
      rules.onToggle(last);
    }
  };
  return {
    text,
    isOpen,
    active,
    shown,
    nameOf: (value: string) => names.get(value) ?? value,
    open: () => setOpen(true),
    changeText,
    close,
    toggle,
    onKeyDown,
  };
}

/** The names of all options ever seen, so that a picked person keeps the name when the search moves on. */
function useNames({ known = [], options }: PickerSource): ReadonlyMap<string, string> {
  const [seen] = useState(() => new Map<string, string>());
  for (const option of [...known, ...options]) seen.set(option.value, option.label);
  return seen;
}
