import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import { type ButtonVariant, buttonClass } from "../button/button.tsx";
import { Icon } from "../icon/icon.tsx";

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: ButtonVariant | undefined;
  icon?: string | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  const { variant = "secondary", icon, children, className, ...rest } = props;
  return (
    <a {...rest} className={buttonClass(variant, className)}>
      {icon !== undefined && <Icon path={icon} />}
      {children}
    </a>
  );
}
