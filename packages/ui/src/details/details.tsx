import type { ReactNode } from "react";

/** One thing to open for those who want to know more. The browser's own element, so it also works in find-in-page. */
export function Details(props: {
  summary: ReactNode;
  isOpen?: boolean | undefined;
  /** When it is opened: time to fetch what stands inside. */
  onOpen?: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <details
      className="details"
      open={props.isOpen}
      onToggle={(event) => event.currentTarget.open && props.onOpen?.()}
    >
      <summary className="details-summary">{props.summary}</summary>
      <div className="details-text">{props.children}</div>
    </details>
  );
}
