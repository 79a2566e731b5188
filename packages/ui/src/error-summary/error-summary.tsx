import type { ReactNode, Ref } from "react";

export interface FieldProblem {
  /** The id of the control to go to; absent for a problem that belongs to no field. */
  readonly fieldId?: string | undefined;
  readonly text: string;
}

export interface ErrorSummaryProps {
  heading: ReactNode;
  problems: readonly FieldProblem[];
  /** Focused by the form after a refused submission. */
  ref?: Ref<HTMLDivElement>;
}

/** All that must be corrected, on top of the form, each with a link to its field. Nothing when there is nothing. */
export function ErrorSummary(props: ErrorSummaryProps) {
  if (props.problems.length === 0) return null;
  return (
    <div className="alert alert-error error-summary" role="alert" tabIndex={-1} ref={props.ref}>
      <div className="alert-body">
        <h2 className="alert-heading">{props.heading}</h2>
        <ul>
          {props.problems.map((problem) => (
            <li key={`${problem.fieldId ?? ""} ${problem.text}`}>
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Problem({ problem }: { problem: FieldProblem }) {
  const { fieldId, text } = problem;
  if (fieldId === undefined) return text;
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        const control = document.getElementById(fieldId);
        if (control === null) return;
        event.preventDefault();
        control.scrollIntoView({ block: "center" });
        control.focus({ preventScroll: true });
      }}
    >
      {text}
    </a>
  );
}
