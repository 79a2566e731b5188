import { type ReactNode, Suspense, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "../class-names/class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { closeIcon } from "../icon/basic-icons.ts";
import { useLabels } from "../labels/labels.tsx";
import { Skeleton } from "../skeleton/skeleton.tsx";

export interface DialogProps {
  heading: ReactNode;
  /** Called when the reader closes it: the button, Escape. The caller then takes it off the page. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons; the primary one first. */
  actions?: ReactNode;
  /** `sheet` fills the phone's screen from below and stands at the side on wider ones. */
  form?: "window" | "sheet" | undefined;
}

/**
 * A window over the page: the browser's own modal dialog, with focus kept inside and given back at the end.
 * It is open as long as it is rendered. Focus goes to the element marked `data-autofocus`, else to the heading.
 */
export function Dialog(props: DialogProps) {
  const labels = useLabels();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    element.querySelector<HTMLElement>("[data-autofocus], .modal-title")?.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames("fds-modal show-modal", props.form === "sheet" && "fds-modal--sheet")}
      aria-labelledby={headingId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="modal-content">
        <div className="modal-header">
          <h2 className="modal-title" id={headingId} tabIndex={-1}>
            {props.heading}
          </h2>
          <button type="button" className="modal-close function-link" onClick={props.onClose}>
            <Icon path={closeIcon} />
            {labels.close}
          </button>
        </div>
        {/* What the content still has to fetch must not take the page away, and this window with it. */}
        <div className="modal-body">
          <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
        </div>
        {props.actions !== undefined && <div className="modal-footer">{props.actions}</div>}
      </div>
    </dialog>
  );
}
