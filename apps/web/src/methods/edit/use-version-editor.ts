import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { type BoundField, type FormState, useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { checkSavable, listMissing, type MethodErrors } from "../fields/check-method-values.ts";
import {
  isSameDescription,
  type MethodValues,
  toMethodFields,
  toMethodValues,
} from "../fields/method-values.ts";
import { refreshMethods } from "../queries.ts";
import { editText } from "./edit-text.ts";

/** The whole form: the description, what is said of the change, and which saved revision it began with. */
export interface VersionValues extends MethodValues {
  note: string;
  revision: number;
}

export interface Editor {
  form: FormState<VersionValues>;
  /** A field with what is wrong with it now, once somebody has tried to save or hand in. */
  field: <Key extends keyof VersionValues>(key: Key) => BoundField<VersionValues[Key]>;
  /** A place within a repeated group, as `ratings.2.value`. */
  place: (path: string) => { id: string; name: string; error: string | undefined };
  missing: readonly { place: string; text: string }[];
  isDirty: boolean;
  /** Somebody else, or the writer elsewhere, has saved since this form began. */
  isOutdated: boolean;
  save: (event?: FormEvent) => void;
  submit: () => void;
}

function toVersionValues({ fields, note, revision }: VersionDetail): VersionValues {
  return { ...toMethodValues(fields), note, revision };
}

/** Whether two forms would be saved as the same. */
function isSameVersion(one: VersionValues, other: VersionValues): boolean {
  return one.note.trim() === other.note.trim() && isSameDescription(one, other);
}

/** The form of a draft: kept on this device while it is written, saved on the server when its author says so. */
export function useVersionEditor(version: VersionDetail, onSubmitted: () => void): Editor {
  const text = useText(editText);
  const formName = `version-${version.id}`;
  const initial = toVersionValues(version);
  const [tried, setTried] = useState<"nothing" | "save" | "submit">("nothing");
  const submits = useRef(false);
  const saving = useSaving(version);
  const check = (values: VersionValues, isWhole: boolean): MethodErrors => ({
    ...(isWhole
      ? Object.fromEntries(listMissing(values, text.problems).map(({ place, text: said }) => [place, said]))
      : {}),
    ...checkSavable(values, text.problems),
  });
  const form = useForm<VersionValues, void>({
    name: formName,
    initial,
    keeps: "everything",
    check: (values) => check(values, submits.current),
    explain: (code) => (code === "changed-meanwhile" || isClosing(code) ? "said" : undefined),
    submit: async (values) => {
      const isSaved = isSameVersion(values, initial);
      const revision = isSaved ? values.revision : await saving.save(values);
      if (!submits.current) return;
      await saving.answering(client.methods.versions.submit.mutate({ versionId: version.id, revision }));
    },
    onDone: () => {
      setTried("nothing");
      if (submits.current) return onSubmitted();
      showToast({ kind: "success", text: text.savedToast });
    },
  });
  useFollowing(version, form, saving.ownRevision);
  const errors = tried === "nothing" ? {} : keepTold(check(form.values, tried === "submit"), form, formName);
  const send = (isWhole: boolean, event?: FormEvent): void => {
    submits.current = isWhole;
    setTried(isWhole ? "submit" : "save");
    form.onSubmit(event);
  };
  const place = (path: string) => ({ id: `${formName}-${path}`, name: path, error: errors[path] });
  return {
    form: {
      ...form,
      problems: form.problems.filter(({ fieldId }) => isStillWrong(fieldId, formName, errors)),
    },
    field: (key) => ({ ...form.field(key), error: errors[key] }),
    place,
    missing: listMissing(form.values, text.problems),
    isDirty: !isSameVersion(form.values, initial),
    isOutdated: form.values.revision !== version.revision && saving.ownRevision !== version.revision,
    save: (event) => send(false, event),
    submit: () => send(true),
  };
}

/** What is wrong now of that which was told when it was tried: what is being written since is not judged before the next try. */
function keepTold(errors: MethodErrors, form: FormState<VersionValues>, formName: string): MethodErrors {
  const told = new Set(form.problems.map(({ fieldId }) => fieldId));
  return Object.fromEntries(Object.entries(errors).filter(([path]) => told.has(`${formName}-${path}`)));
}

/** Of what was told in the summary only that which is still wrong, and what belongs to no field. */
function isStillWrong(fieldId: string | undefined, formName: string, errors: MethodErrors): boolean {
  return fieldId === undefined || fieldId.slice(formName.length + 1) in errors;
}

/** What was typed can't be saved any more, for the version has gone on its way; the page says so itself. */
function isClosing(code: string | undefined): boolean {
  return code === "version-in-review" || code === "version-decided";
}

/** Saves, and tells the page at once what is saved now. */
function useSaving(version: VersionDetail) {
  const [ownRevision, setOwnRevision] = useState<number>();
  const answering = async <Answer>(request: Promise<Answer>): Promise<Answer> => {
    try {
      return await request;
    } catch (error) {
      const code = codeOf(error);
      if (code === "changed-meanwhile" || code === "method-changed" || isClosing(code))
        await refreshMethods();
      throw error;
    }
  };
  const save = async (values: VersionValues): Promise<number> => {
    const sent = { versionId: version.id, fields: toMethodFields(values), note: values.note.trim() };
    const { revision } = await answering(
      client.methods.versions.save.mutate({ ...sent, revision: values.revision }),
    );
    setOwnRevision(revision);
    queryClient.setQueryData(
      api.methods.versions.get.queryKey({ versionId: version.id }),
      (known: VersionDetail | undefined) =>
        known === undefined ? known : { ...known, fields: sent.fields, note: sent.note, revision },
    );
    void refreshMethods();
    return revision;
  };
  return { save, answering, ownRevision };
}

/** The form follows what was saved: its own saving silently, another's when nothing was typed here. */
function useFollowing(
  version: VersionDetail,
  form: FormState<VersionValues>,
  ownRevision: number | undefined,
): void {
  const known = useRef(version);
  useEffect(() => {
    const was = known.current;
    known.current = version;
    if (was === version) return;
    if (ownRevision === version.revision) form.set("revision", version.revision);
    else if (isSameVersion(form.values, toVersionValues(was))) form.startOver();
  });
}
