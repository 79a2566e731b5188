import { useId, useRef } from "react";
import { Field, type FieldProps, useFieldAria } from "../field/field.tsx";
import { useLabels } from "../labels/labels.tsx";
import { RemovableTag } from "../tag/tag.tsx";
import type { PickerOption } from "./match-options.ts";
import { PickerList } from "./picker-list.tsx";
import { usePicker } from "./use-picker.ts";

interface PickerProps extends FieldProps {
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
      closesOnPick={false}
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
  closesOnPick: boolean;
  /** Set when nothing more can be picked. */
  fullAt?: number | undefined;
}

function Picker(props: CoreProps) {
  const aria = useFieldAria(props);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const picker = usePicker(props, props);
  const { isOpen, active } = picker;
  return (
    <Field {...props} id={aria.id} className="picker">
      {props.picked.length > 0 && (
        <div className="picker__picked">
          {props.picked.map((value) => (
            <RemovableTag
              key={value}
              name={picker.nameOf(value)}
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
          if (!event.currentTarget.contains(event.relatedTarget)) picker.close();
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
          value={picker.text}
          onChange={(event) => picker.changeText(event.target.value)}
          onClick={picker.open}
          onKeyDown={picker.onKeyDown}
        />
        {isOpen && (
          <PickerList
            id={listId}
            label={props.label}
            shown={picker.shown}
            picked={props.picked}
            active={active}
            isLoading={props.isLoading === true}
            isMultiple={!props.closesOnPick}
            isFull={props.fullAt !== undefined}
            onToggle={picker.toggle}
          />
        )}
      </div>
      <PickerStatus
        fullAt={props.fullAt}
        found={isOpen && props.isLoading !== true ? picker.shown.length : undefined}
      />
    </Field>
  );
}

/** Says how many options there are, and shows that no more can be picked. */
function PickerStatus(props: { fullAt: number | undefined; found: number | undefined }) {
  const labels = useLabels();
  return (
    <p className={props.fullAt === undefined ? "sr-only" : "form-hint"} role="status">
      {props.fullAt !== undefined && `${labels.atMost(props.fullAt)} `}
      {props.found !== undefined && (
        <span className="sr-only">{props.found === 0 ? labels.noMatches : labels.matches(props.found)}</span>
      )}
    </p>
  );
}
