import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { closeIcon, errorIcon, infoIcon, successIcon, warningIcon } from "../icon/basic-icons.ts";
import { useLabels } from "../labels/labels.tsx";

export type AlertKind = "info" | "success" | "warning" | "error";

const icons = { info: infoIcon, success: successIcon, warning: warningIcon, error: errorIcon } as const;
const words = { info: "information", success: "success", warning: "warning", error: "error" } as const;

export interface AlertProps {
  kind: AlertKind;
  heading?: ReactNode;
  /** Text or blocks; plain text becomes a paragraph. */
  children?: ReactNode;
  /** It appears after the page was shown, so screen readers must be told. */
  isLive?: boolean | undefined;
  onClose?: (() => void) | undefined;
}

/** A message that stays on the page. For what passes by itself, take a toast. */
export function Alert(props: AlertProps) {
  const labels = useLabels();
  const isText = typeof props.children === "string";
  return (
    <div
      className={classNames("alert", `alert-${props.kind}`, props.onClose !== undefined && "has-close")}
      role={props.isLive === true ? (props.kind === "error" ? "alert" : "status") : undefined}
    >
      <Icon path={icons[props.kind]} className="alert-icon" label={labels[words[props.kind]]} />
      <div className="alert-body">
        {props.heading !== undefined && <p className="alert-heading">{props.heading}</p>}
        {isText ? <p className="alert-text">{props.children}</p> : props.children}
        {props.onClose !== undefined && (
          <button type="button" className="alert-close" onClick={props.onClose}>
            <Icon path={closeIcon} />
            {labels.close}
          </button>
        )}
      </div>
    </div>
  );
}
