import { Alert, ErrorSummary } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useFormat } from "../format/use-format.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import type { FormState } from "./use-form.ts";

/** A form around its fields: the summary of errors on top, a note when a draft was found, Enter sends. */
export function Form<Values>(props: { form: FormState<Values>; children: ReactNode }) {
  const { form } = props;
  const text = useText(shellText);
  const format = useFormat();
  const isAtFields = form.problems.some(({ fieldId }) => fieldId !== undefined);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary
        ref={form.summaryRef}
        heading={isAtFields ? text.form.summary : text.form.failed}
        problems={form.problems}
      />
      {form.restoredFrom !== undefined && (
        <Alert kind="info">
          <p className="alert-text">
            {text.form.restored(format.relative(form.restoredFrom))}{" "}
            <button type="button" className="function-link" onClick={form.startOver}>
              {text.form.startOver}
            </button>
          </p>
        </Alert>
      )}
      {props.children}
    </form>
  );
}
