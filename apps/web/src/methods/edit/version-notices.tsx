import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { compareMethodFields } from "@rammevaerk/domain/methods";
import { Alert, Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { findFieldPath } from "../fields/field-paths.ts";
import { toMethodFields } from "../fields/method-values.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { editText } from "./edit-text.ts";
import { useFieldNames } from "./text-fields.tsx";
import type { Editor } from "./use-version-editor.ts";

/** The same draft was saved elsewhere: what differs, and the choice. What was typed here stays until then. */
export function OutdatedNotice({ version, editor }: { version: VersionDetail; editor: Editor }) {
  const { conflict: text, note } = useText(editText);
  const names = useFieldNames();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const { values, set, startOver } = editor.form;
  const changed = compareMethodFields(version.fields, toMethodFields(values)).flatMap(({ field }) => {
    const path = findFieldPath(field);
    return path === undefined ? [] : [names[path]];
  });
  const all = values.note.trim() === version.note ? changed : [...changed, note];
  return (
    <div ref={notice} tabIndex={-1}>
      <Alert kind="warning" heading={text.heading} isLive>
        <p className="alert-text">{all.length === 0 ? text.same : text.text}</p>
        <ul>
          {all.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <ButtonGroup>
          <Button onClick={() => set("revision", version.revision)}>{text.keep}</Button>
          <Button onClick={startOver}>{text.take}</Button>
        </ButtonGroup>
      </Alert>
    </div>
  );
}

/** Something else was published since the draft was begun. */
export function BehindNotice({ version, isDirty }: { version: VersionDetail; isDirty: boolean }) {
  const { behind: text, seeDifference } = useText(editText);
  const { id, revision, methodCode } = version;
  const catchUp = useAction(
    () => client.methods.versions.catchUp.mutate({ versionId: id, revision }),
    async () => {
      await refreshMethods();
      showToast({ kind: "success", text: text.caughtUp });
    },
  );
  return (
    <Alert kind="warning" heading={text.heading}>
      <p className="alert-text">{text.text}</p>
      <ButtonGroup>
        <LinkButton href={`${methodHref(methodCode)}/udgaver?udgave=${id}`}>{seeDifference}</LinkButton>
        {isDirty ? (
          <span>{text.saveFirst}</span>
        ) : (
          <Button isBusy={catchUp.isBusy} onClick={() => catchUp.start()}>
            {text.catchUp}
          </Button>
        )}
      </ButtonGroup>
    </Alert>
  );
}
