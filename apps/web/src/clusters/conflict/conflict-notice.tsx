import { Alert, Button, DataList } from "@rammevaerk/ui";
import { type ReactNode, useEffect } from "react";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { listChangedFields } from "./list-changed-fields.ts";
import type { Conflict, Versioned } from "./use-conflict.ts";

/** A field that two people can have changed: what it is called, and how its value is shown. */
export interface ComparedField<Values> {
  readonly key: Exclude<keyof Values & string, "version">;
  readonly label: string;
  readonly show?: ((values: Values) => ReactNode) | undefined;
}

/**
 * Shows what somebody else has saved meanwhile, field by field, to be taken over or not. What was typed stays. From then
 * on the form counts as one that knows the newest version.
 */
export function ConflictNotice<Values extends Versioned>(props: {
  form: FormState<Values>;
  conflict: Conflict<Values> | undefined;
  fields: readonly ComparedField<Values>[];
}) {
  const { form, conflict } = props;
  const newest = conflict?.now.version;
  useEffect(() => {
    if (newest !== undefined && form.values.version !== newest) {
      form.set("version", newest as Values[keyof Values & string]);
    }
  }, [form, newest]);
  return conflict === undefined ? null : <Differences {...props} conflict={conflict} />;
}

function Differences<Values extends Versioned>(props: {
  form: FormState<Values>;
  conflict: Conflict<Values>;
  fields: readonly ComparedField<Values>[];
}) {
  const { form, fields } = props;
  const { before, now } = props.conflict;
  const { conflict: text } = useText(clustersText);
  const keys = fields.map(({ key }) => key);
  const changed = listChangedFields({ before, after: now, keys });
  const differing = listChangedFields({ before: form.values, after: now, keys });
  return (
    <Alert kind="warning" heading={text.heading} isLive>
      <p className="alert-text">{changed.length === 0 ? text.same : text.text}</p>
      <DataList
        facts={fields
          .filter(({ key }) => changed.includes(key))
          .map(({ key, label, show }) => ({
            term: label,
            value: (
              <div className="cluster cluster--apart">
                <div className="words">{show?.(now) ?? (String(now[key]) || text.empty)}</div>
                {differing.includes(key) ? (
                  <Button onClick={() => form.set(key, now[key])}>{text.take}</Button>
                ) : (
                  <span className="muted">{text.taken}</span>
                )}
              </div>
            ),
          }))}
      />
    </Alert>
  );
}
