import { arrowDownwardIcon, arrowUpwardIcon, Button, deleteIcon, IconButton, plusIcon } from "@rammevaerk/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { announce } from "../../platform/announce/announce.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Row } from "../fields/item-values.ts";
import { editText } from "./edit-text.ts";
import { insertAt, moveTo, nextRow } from "./list-changes.ts";

type GroupName = "coreComponents" | "sources" | "ratings" | "studies";

/** A list of the same fields: items are added, moved and removed by keyboard as by mouse, and what was removed can be put back. */
export function RepeatedGroup<Item extends Row>(props: {
  group: GroupName;
  id: string;
  legend: string;
  hint: string;
  error: string | undefined;
  items: readonly Item[];
  onChange: (items: readonly Item[]) => void;
  create: (row: number) => Item;
  /** Rows that other fields refer to. */
  named?: readonly string[];
  most: number;
  /** The fields of one item. */
  children: (item: Item, at: number, change: (change: Partial<Item>) => void) => ReactNode;
}) {
  const { group, id, items, error } = props;
  const { groups: text } = useText(editText);
  const list = useItems(props);
  return (
    <fieldset className="group" id={id} tabIndex={-1} aria-describedby={`${id}-hint`}>
      <legend className="h4">{props.legend}</legend>
      <p className="form-hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      {error !== undefined && <p className="form-error-message">{error}</p>}
      {items.length === 0 && <p className="muted">{text.empty[group]}</p>}
      <ol className="group__items" ref={list.ref}>
        {items.map((item, at) => (
          <li key={item.row} className="group__item">
            <div className="group__head">
              <h3 className="h4 group__name">{text.item[group](at + 1)}</h3>
              <ItemTools
                name={text.item[group](at + 1)}
                canMoveUp={at > 0}
                canMoveDown={at < items.length - 1}
                onMove={(step) => list.move(at, step)}
                onRemove={() => list.remove(at)}
              />
            </div>
            {props.children(item, at, (change) => list.change(at, change))}
          </li>
        ))}
      </ol>
      {items.length < props.most && (
        <Button icon={plusIcon} onClick={list.add}>
          {text.add[group]}
        </Button>
      )}
    </fieldset>
  );
}

function ItemTools(props: {
  name: string;
  canMoveUp: boolean;
  canMoveDown: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { groups: text } = useText(editText);
  const { name, onMove } = props;
  return (
    <div className="group__tools">
      {props.canMoveUp && (
        <IconButton icon={arrowUpwardIcon} label={text.up(name)} onClick={() => onMove(-1)} />
      )}
      {props.canMoveDown && (
        <IconButton icon={arrowDownwardIcon} label={text.down(name)} onClick={() => onMove(1)} />
      )}
      <IconButton icon={deleteIcon} label={text.remove(name)} onClick={props.onRemove} />
    </div>
  );
}

interface Listed<Item> {
  group: GroupName;
  items: readonly Item[];
  onChange: (items: readonly Item[]) => void;
  create: (row: number) => Item;
  named?: readonly string[];
}

/** Changes of the list, with the focus where the item went. */
function useItems<Item extends Row>({ group, items, onChange, create, named }: Listed<Item>) {
  const { groups: text } = useText(editText);
  const ref = useRef<HTMLOListElement>(null);
  const newest = useRef(items);
  const goTo = useRef<{ at: number; part: string }>(undefined);
  useEffect(() => {
    newest.current = items;
    const goal = goTo.current;
    goTo.current = undefined;
    if (goal === undefined) return;
    const item = ref.current?.children[goal.at];
    item?.querySelector<HTMLElement>(goal.part)?.focus();
  });
  const nameOf = (at: number): string => text.item[group](at + 1);
  const putBack = (item: Item, at: number): void => {
    onChange(insertAt(newest.current, item, at));
    announce(text.undone);
  };
  return {
    ref,
    add: () => {
      goTo.current = { at: items.length, part: "input, select, textarea" };
      onChange([...items, create(nextRow(items, named))]);
    },
    change: (at: number, change: Partial<Item>) =>
      onChange(items.map((item, position) => (position === at ? { ...item, ...change } : item))),
    move: (at: number, step: -1 | 1) => {
      const isAtEnd = at + step === 0 || at + step === items.length - 1;
      goTo.current = {
        at: at + step,
        part: `.group__tools button:nth-of-type(${step === 1 && !isAtEnd ? 2 : 1})`,
      };
      onChange(moveTo(items, at, at + step));
      announce(text.moved(nameOf(at)));
    },
    remove: (at: number) => {
      const item = items[at];
      if (item === undefined) return;
      goTo.current = { at: Math.max(0, at - 1), part: ".group__tools button:last-of-type" };
      onChange(items.filter((_, position) => position !== at));
      showToast({
        kind: "info",
        text: text.removed(nameOf(at)),
        action: { label: text.undo, run: () => putBack(item, at) },
      });
    },
  };
}
