import { useId } from "react";
import { Icon } from "../icon/icon.tsx";
import { searchIcon } from "../icon/basic-icons.ts";

export interface SearchFieldProps {
  /** The name of the field and the button: "Søg i netværk". */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter or the button. */
  onSearch?: ((value: string) => void) | undefined;
}

/** A search field with its button. */
export function SearchField(props: SearchFieldProps) {
  const id = useId();
  return (
    <search>
      <form
        className="form-group search"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSearch?.(props.value);
        }}
      >
        <label htmlFor={id} className="sr-only">
          {props.label}
        </label>
        <input
          className="form-input"
          id={id}
          type="search"
          placeholder={props.label}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
        <button type="submit" className="button button-search" aria-label={props.label}>
          <Icon path={searchIcon} />
        </button>
      </form>
    </search>
  );
}
