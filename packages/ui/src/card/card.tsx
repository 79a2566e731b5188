import { createElement, type ReactNode } from "react";
import { classNames } from "../class-names/class-names.ts";

export interface CardProps {
  /** The heading, usually a link to the thing. */
  heading: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** One line above the heading: what kind of thing it is. */
  kicker?: ReactNode;
  children?: ReactNode;
  /** Facts in one line at the bottom. */
  footer?: ReactNode;
  /** Buttons at the bottom. */
  actions?: ReactNode;
  /** The whole card is the target of the heading's link. */
  isLinked?: boolean | undefined;
}

/** One thing in a list of things. */
export function Card(props: CardProps) {
  return (
    <div className={classNames("card", props.isLinked === true && "card--linked")}>
      <div className="card-content">
        {props.kicker !== undefined && <div className="card-subheading">{props.kicker}</div>}
        {createElement(`h${props.headingLevel ?? 3}`, { className: "card-heading" }, props.heading)}
        {props.children}
        {props.footer !== undefined && <div className="card-footer">{props.footer}</div>}
        {props.actions !== undefined && <div className="card-actions cluster">{props.actions}</div>}
      </div>
    </div>
  );
}

/** Things as cards, beside each other where there is room. */
export function CardList<Item>(props: {
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** Makes the card of one thing. */
  children: (item: Item) => ReactNode;
  label?: string | undefined;
}) {
  return (
    <ul className="card-list" aria-label={props.label}>
      {props.items.map((item) => (
        <li key={props.itemKey(item)}>{props.children(item)}</li>
      ))}
    </ul>
  );
}
