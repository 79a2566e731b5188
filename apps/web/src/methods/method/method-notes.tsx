import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Alert } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";

/** What must not be overlooked: that it is retired and by what it was replaced, that its review date has come, that it is advised against. */
export function MethodNotes({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const format = useFormat();
  const { retired, nextReviewOn, waitingVersions } = method;
  return (
    <>
      {retired !== null && (
        <Alert kind="warning" heading={text.retired(format.date(retired.at))}>
          <p className="alert-text" lang="da">
            {retired.reason}
          </p>
          {retired.replacedBy !== null && (
            <p className="alert-text">
              {text.replacedBy}{" "}
              <a href={methodHref(retired.replacedBy.code)} lang="da">
                {retired.replacedBy.name}
              </a>
              .
            </p>
          )}
        </Alert>
      )}
      {method.status === "due" && nextReviewOn !== null && (
        <Alert kind="warning" heading={text.due(format.date(nextReviewOn))}>
          {text.dueText}
        </Alert>
      )}
      {waitingVersions > 0 && (
        <p className="muted no-print">
          {text.waiting(waitingVersions)} <a href={`${methodHref(method.code)}/udgaver`}>{text.versions}</a>
        </p>
      )}
    </>
  );
}
