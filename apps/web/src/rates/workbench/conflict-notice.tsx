import { Alert, Button, ButtonGroup } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { listChangedParts, type RateValues } from "./rate-values.ts";
import type { RateConflict } from "./use-rate-form.ts";

/** Says which parts somebody else saved meanwhile, and lets the writer choose. What was typed stays until then. */
export function ConflictNotice({ form, conflict }: { form: FormState<RateValues>; conflict: RateConflict }) {
  const { conflict: text, parts } = useText(ratesText);
  const { now } = conflict;
  const changed = listChangedParts(form.values, now);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Alert kind="warning" heading={text.heading} isLive>
        {changed.length === 0 ? (
          <p className="alert-text">{text.same}</p>
        ) : (
          <>
            <p className="alert-text">{text.text}</p>
            <ul>
              {changed.map((part) => (
                <li key={part}>{parts[part]}</li>
              ))}
            </ul>
          </>
        )}
        <ButtonGroup>
          <Button
            onClick={() => {
              form.set("version", now.version);
              showToast({ kind: "info", text: text.kept });
            }}
          >
            {text.keep}
          </Button>
          <Button onClick={form.startOver}>{text.take}</Button>
        </ButtonGroup>
      </Alert>
    </div>
  );
}
