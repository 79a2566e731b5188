import { Icon } from "../icon/icon.tsx";
import { closeIcon } from "../icon/basic-icons.ts";
import type { AlertKind } from "../alert/alert.tsx";
import { useLabels } from "../labels/labels.tsx";

export interface Toast {
  readonly id: string;
  readonly kind: AlertKind;
  readonly text: string;
  /** What can be done about it, most often undone: "Fortryd". */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface ToastsProps {
  toasts: readonly Toast[];
  onClose: (id: string) => void;
  /** Pointer or focus is on them: the clock must stand still. */
  onHold?: ((isHeld: boolean) => void) | undefined;
}

/** Short messages that pass by themselves, with a button to undo what was just done. */
export function Toasts(props: ToastsProps) {
  const labels = useLabels();
  return (
    <div
      className="toast-container"
      role="status"
      onPointerEnter={() => props.onHold?.(true)}
      onPointerLeave={() => props.onHold?.(false)}
      onFocus={() => props.onHold?.(true)}
      onBlur={() => props.onHold?.(false)}
    >
      {props.toasts.map((toast) => (
        <div key={toast.id} className={`toast toast-${toast.kind} show`}>
          <div className="toast-icon" />
          <div className="toast-message cluster">
            <p>{toast.text}</p>
            {toast.action !== undefined && (
              <button
                type="button"
                className="function-link"
                onClick={() => {
                  toast.action?.run();
                  props.onClose(toast.id);
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button
              type="button"
              className="button button-icon-only"
              aria-label={labels.close}
              onClick={() => props.onClose(toast.id)}
            >
              <Icon path={closeIcon} />
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
