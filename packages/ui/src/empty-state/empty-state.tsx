import type { ReactNode } from "react";

/** Nothing is here: what that means, and a way on. */
export function EmptyState(props: { heading: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <h2 className="h3">{props.heading}</h2>
      {props.children !== undefined && <p>{props.children}</p>}
      {props.action !== undefined && <div className="cluster">{props.action}</div>}
    </div>
  );
}
