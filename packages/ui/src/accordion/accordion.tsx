import { createElement, type ReactNode, useId, useState } from "react";

export interface AccordionItem {
  readonly id: string;
  readonly title: ReactNode;
  readonly content: ReactNode;
}

/** Several parts, each opened by itself. `openIds` are open at first. */
export function Accordion(props: {
  items: readonly AccordionItem[];
  headingLevel?: 2 | 3 | 4 | undefined;
  openIds?: readonly string[] | undefined;
}) {
  return (
    <ul className="accordion">
      {props.items.map((item) => (
        <Item
          key={item.id}
          item={item}
          level={props.headingLevel ?? 3}
          isOpenAtFirst={props.openIds?.includes(item.id) ?? false}
        />
      ))}
    </ul>
  );
}

function Item(props: { item: AccordionItem; level: 2 | 3 | 4; isOpenAtFirst: boolean }) {
  const contentId = useId();
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const button = (
    <button
      type="button"
      className="accordion-button"
      aria-expanded={isOpen}
      aria-controls={contentId}
      onClick={() => setOpen(!isOpen)}
    >
      <span className="accordion-title">{props.item.title}</span>
    </button>
  );
  return (
    <li>
      {createElement(`h${props.level}`, null, button)}
      <div id={contentId} aria-hidden={!isOpen} className="accordion-content">
        {props.item.content}
      </div>
    </li>
  );
}
