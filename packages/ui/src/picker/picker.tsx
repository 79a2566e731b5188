import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";
import { useLabels } from "../labels/labels.tsx";
import { RemovableTag } from "../tag/tag.tsx";
import { matchOptions, moveActive, type PickerOption } from "./match-options.ts";
import { PickerList } from "./picker-list.tsx";

export interface PickerProps extends FieldProps {
  name?: string | undefined;
  /** What can be picked; with `onSearch`, what the last search gave. */
  options: readonly PickerOption[];
  /** Options that are picked but may be missing from `options`, so that their names are known. */
  known?: readonly PickerOption[] | undefined;
  /** Called at every change of the text when the options come from the server. */
  onSearch?: ((text: string) => void) | undefined;
  isLoading?: boolean | undefined;
  placeholder?: string | undefined;
}

export interface MultiPickerProps extends PickerProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  atMost?: number | undefined;
}

/** Any number of things from a list with search: target groups, people. By mouse, touch and keyboard alike. */
export function MultiPicker(props: MultiPickerProps) {
  const { value, onChange, atMost } = props;
  const isFull = atMost !== undefined && value.length >= atMost;
  return (
    <Picker
      {...props}
      picked={value}
      fullAt={isFull ? atMost : undefined}
      onToggle={(one) => {
        if (value.includes(one)) onChange(value.filter((other) => other !== one));
        else if (!isFull) onChange([...value, one]);
      }}
    />
  );
}

export interface ComboboxProps extends PickerProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

/** One thing from a long list with search. Picking another replaces it. */
export function Combobox(props: ComboboxProps) {
  const { value, onChange } = props;
  return (
    <Picker
      {...props}
      picked={value === null ? [] : [value]}
      closesOnPick
      onToggle={(one) => onChange(one === value ? null : one)}
    />
  );
}

interface CoreProps extends PickerProps {
  picked: readonly string[];
  onToggle: (value: string) => void;
  closesOnPick?: boolean;
  /** Set when nothing more can be picked. */
  fullAt?: number | undefined;
}

function Picker(props: CoreProps) {
  const labels = useLabels();
  const aria = useFieldAria(props);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const names = useNames(props);
  const shown =
    props.onSearch === undefined
      ? matchOptions(props.options, text)
      : props.options.map((option) => ({ option, isContext: false }));

  const changeText = (next: string) => {
    setText(next);
    setOpen(true);
    setActive(
      next === ""
        ? -1
        : Math.max(
            0,
            matchOptions(props.options, next).findIndex((one) => !one.isContext),
          ),
    );
    props.onSearch?.(next);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const toggle = (value: string) => {
    props.onToggle(value);
    if (text !== "") changeText("");
    if (props.closesOnPick === true) close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
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
    } else if (event.key === "Backspace" && text === "" && props.picked.length > 0) {
      const last = props.picked.at(-1);
      if (last !== undefined) props.onToggle(last);
    }
  };

  return (
    <Field {...props} id={aria.id} className="picker">
      {props.picked.length > 0 && (
        <div className="picker__picked">
          {props.picked.map((value) => (
            <RemovableTag
              key={value}
              name={names.get(value) ?? value}
              onRemove={() => {
                props.onToggle(value);
                input.current?.focus();
              }}
            />
          ))}
        </div>
      )}
      <div
        className="picker__box"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <input
          {...aria}
          ref={input}
          className="form-input picker__input"
          type="text"
          role="combobox"
          autoComplete="off"
          name={props.name}
          placeholder={props.placeholder}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          value={text}
          onChange={(event) => changeText(event.target.value)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {isOpen && (
          <PickerList
            id={listId}
            label={props.label}
            shown={shown}
            picked={props.picked}
            active={active}
            isLoading={props.isLoading === true}
            isMultiple={props.closesOnPick !== true}
            isFull={props.fullAt !== undefined}
            onToggle={toggle}
          />
        )}
      </div>
      <p className={props.fullAt === undefined ? "sr-only" : "form-hint"} role="status">
        {props.fullAt !== undefined && `${labels.atMost(props.fullAt)} `}
        {isOpen && props.isLoading !== true && (
          <span className="sr-only">
            {shown.length === 0 ? labels.noMatches : labels.matches(shown.length)}
          </span>
        )}
      </p>
    </Field>
  );
}

/** The names of all options ever seen, so that a picked person keeps the name when the search moves on. */
function useNames(props: CoreProps): ReadonlyMap<string, string> {
  const [seen] = useState(() => new Map<string, string>());
  for (const option of [...(props.known ?? []), ...props.options]) seen.set(option.value, option.label);
  return seen;
}
