import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "../class-names/class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { checkIcon } from "../icon/basic-icons.ts";
import { useLabels } from "../labels/labels.tsx";
import type { PickerOption } from "./match-options.ts";

export interface PickerListProps {
  id: string;
  label: ReactNode;
  shown: readonly { option: PickerOption; isContext: boolean }[];
  picked: readonly string[];
  active: number;
  isLoading: boolean;
  isMultiple: boolean;
  isFull: boolean;
  onToggle: (value: string) => void;
}

/** The open list of a picker. Focus stays in the field; the active option is scrolled into view. */
export function PickerList(props: PickerListProps) {
  const labels = useLabels();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector(".is-active")?.scrollIntoView({ block: "nearest" });
  });
  if (props.shown.length === 0) {
    return <p className="picker__list picker__none">{props.isLoading ? labels.loading : labels.noMatches}</p>;
  }
  return (
    <ul
      ref={list}
      id={props.id}
      className="picker__list"
      role="listbox"
      aria-label={typeof props.label === "string" ? props.label : undefined}
      aria-multiselectable={props.isMultiple}
      aria-busy={props.isLoading}
      onMouseDown={(event) => event.preventDefault()}
    >
      {props.shown.map(({ option, isContext }, index) => {
        const isPicked = props.picked.includes(option.value);
        return (
          <li
            key={option.value}
            id={`${props.id}-${index}`}
            role="option"
            aria-selected={isPicked}
            aria-disabled={props.isFull && !isPicked ? true : undefined}
            className={classNames(
              "picker__option",
              `picker__option--${Math.min(option.depth ?? 0, 4)}`,
              index === props.active && "is-active",
              isContext && "is-context",
            )}
            onClick={() => props.onToggle(option.value)}
          >
            <span className="picker__check">{isPicked && <Icon path={checkIcon} />}</span>
            <span>
              {option.label}
              {option.hint !== undefined && <span className="picker__hint">{option.hint}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
