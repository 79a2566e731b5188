import { type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "../icon/icon.tsx";

export interface MenuProps {
  /** What the button says; a name in words even when only the icon is shown. */
  label: string;
  icon?: string | undefined;
  isIconOnly?: boolean | undefined;
  /** List items with links or buttons. */
  children: ReactNode;
}

/** The widest the open list gets, in CSS pixels; a button closer to the left edge opens it to the right. */
const panelWidth = 320;

/** A button that opens a short list of links and actions. Escape, a click elsewhere or a choice closes it. */
export function Menu(props: MenuProps) {
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAtLeftEdge, setAtLeftEdge] = useState(false);
  return (
    <div
      className={`overflow-menu overflow-menu--open-${isAtLeftEdge ? "right" : "left"}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="button-overflow-menu"
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={props.isIconOnly === true ? props.label : undefined}
        onClick={(event) => {
          setAtLeftEdge(event.currentTarget.getBoundingClientRect().right < panelWidth);
          setOpen(!isOpen);
        }}
      >
        {props.isIconOnly !== true && <span>{props.label}</span>}
        {props.icon !== undefined && <Icon path={props.icon} />}
      </button>
      <div
        id={panelId}
        className={isOpen ? "overflow-menu-inner" : "overflow-menu-inner collapsed"}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("a, button") !== null) setOpen(false);
        }}
      >
        <ul className="overflow-list">{props.children}</ul>
      </div>
    </div>
  );
}
