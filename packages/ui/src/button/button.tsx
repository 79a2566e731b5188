import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { classNames } from "../class-names/class-names.ts";
import { Icon } from "../icon/icon.tsx";

export type ButtonVariant = "primary" | "secondary" | "tertiary" | "warning" | "plain";

/** The design system's classes for a button or a link that looks like one. */
export function buttonClass(variant: ButtonVariant, className?: string): string {
  if (variant === "plain") return classNames("function-link", className);
  return classNames("button", `button-${variant}`, className);
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type"> {
  variant?: ButtonVariant | undefined;
  type?: "button" | "submit" | undefined;
  /** The path of an icon before the text. */
  icon?: string | undefined;
  /** The action is under way: the button stays focusable, and further presses do nothing. */
  isBusy?: boolean | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button. One primary button on a page; `secondary` is the default. */
export function Button(props: ButtonProps) {
  const {
    variant = "secondary",
    type = "button",
    icon,
    isBusy = false,
    children,
    className,
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(variant, classNames(isBusy && "is-busy", className))}
      aria-disabled={isBusy ? true : undefined}
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
    >
      {icon !== undefined && <Icon path={icon} />}
      {children}
    </button>
  );
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton(props: {
  icon: string;
  label: string;
  onClick: () => void;
  isPressed?: boolean | undefined;
}) {
  return (
    <button
      type="button"
      className="button button-icon-only"
      aria-label={props.label}
      aria-pressed={props.isPressed}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon path={props.icon} />
    </button>
  );
}

/** Buttons side by side, wrapping on narrow screens. The primary one first. */
export function ButtonGroup(props: { children: ReactNode }) {
  return <div className="cluster">{props.children}</div>;
}
