import { classNames } from "@rammevaerk/ui";
import { type ReactNode, useId } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { Marked } from "../marked.tsx";
import { searchText } from "../search-text.ts";
import { useBox } from "./use-box.ts";
import { type Field, useFieldAria } from "./use-field.ts";

export interface SuggestionsProps {
  /** The field of the plain form, which stays as it is: what is typed is never touched. */
  field: Field;
  /** Called when the reader has gone on, or wants away. */
  onLeave: () => void;
}

/** The list under the search field, and what the keys do in it. The field keeps the focus; the list follows what is typed. */
export function Suggestions({ field, onLeave }: SuggestionsProps) {
  const { box: text, kinds } = useText(searchText);
  const listId = useId();
  const { typed, items, isShown, isFetching, active, goTo } = useBox(field, onLeave);
  useFieldAria(field, { listId, isShown, activeId: active < 0 ? undefined : `${listId}-${active}` });
  return (
    <>
      {isShown && (
        <ul
          id={listId}
          className="picker__list"
          role="listbox"
          aria-label={text.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {items.map((item, at) => (
            <Option
              key={`${item.kind} ${item.subjectId}`}
              id={`${listId}-${at}`}
              isActive={at === active}
              onPick={() => goTo(at)}
            >
              <Marked marked={item.title} />
              <span className="picker__hint">{kinds[item.kind].one}</span>
            </Option>
          ))}
          <Option
            id={`${listId}-${items.length}`}
            isActive={active === items.length}
            onPick={() => goTo(items.length)}
          >
            {text.all(typed)}
          </Option>
        </ul>
      )}
      <span className="sr-only" role="status">
        {isShown && !isFetching && text.found(items.length)}
      </span>
    </>
  );
}

function Option(props: { id: string; isActive: boolean; onPick: () => void; children: ReactNode }) {
  return (
    <li
      id={props.id}
      role="option"
      aria-selected={props.isActive}
      className={classNames("picker__option", props.isActive && "is-active")}
      onClick={props.onPick}
    >
      <span>{props.children}</span>
    </li>
  );
}
