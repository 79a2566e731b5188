import type { FieldProblem } from "@rammevaerk/ui";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useDraft } from "../drafts/use-draft.ts";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { readProblem } from "../errors/read-problem.ts";
import { useLanguage } from "../language/language.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { type Explain, type FieldErrors, placeProblem, withoutAbsent } from "./place-problem.ts";
import { createRequestId } from "./request-id.ts";

export type { FieldErrors };

export interface FormOptions<Values, Result> {
  /** Names the form on the page and its draft; with the id of what it is about where there can be several. */
  name: string;
  initial: Values;
  /** Which fields are kept as a draft on this device. Never one that holds a secret. */
  keeps: "everything" | "nothing" | readonly (keyof Values & string)[];
  /** What the browser can say before sending: a sentence for each field that must be corrected. */
  check?: (values: Values) => FieldErrors<Values>;
  explain?: Explain<Values>;
  /** Sends. The same values sent again have the same `requestId`, so that the server stores them once. */
  submit: (values: Values, requestId: string) => Promise<Result>;
  onDone?: (result: Result) => void;
}

/** What a field component takes: spread it, `<TextField {...form.field("name")} label={text.name} />`. */
export interface BoundField<Value> {
  id: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

export interface FormState<Values> {
  values: Values;
  set: <Key extends keyof Values & string>(key: Key, value: Values[Key]) => void;
  field: <Key extends keyof Values & string>(key: Key) => BoundField<Values[Key]>;
  /** All that must be corrected, for the summary. */
  problems: readonly FieldProblem[];
  isSubmitting: boolean;
  /** When the draft was saved that was found as the form opened. */
  restoredFrom: string | undefined;
  /** Back to the beginning, with the draft thrown away. */
  startOver: () => void;
  onSubmit: (event?: FormEvent) => void;
  summaryRef: RefObject<HTMLDivElement | null>;
}

/** The state of one form: values, errors from browser and server, the draft, and sending once. */
export function useForm<Values extends object, Result>(
  options: FormOptions<Values, Result>,
): FormState<Values> {
  const { name, initial, keeps } = options;
  const draft = useDraft<Values>(keeps === "nothing" ? undefined : name);
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft.found?.values }));
  const newest = useRef(values);
  const errors = useErrors(values);
  const sending = useSending();

  const set: FormState<Values>["set"] = (key, value) => {
    const next = { ...newest.current, [key]: value };
    newest.current = next;
    setValues(next);
    errors.forget(key);
    const kept = keptOf(next, keeps);
    if (JSON.stringify(kept) === JSON.stringify(keptOf(initial, keeps))) draft.clear();
    else draft.keep(kept);
  };
  const startOver = (): void => {
    draft.clear();
    newest.current = initial;
    setValues(initial);
    errors.clear();
  };
  const send = async (requestId: string): Promise<boolean> => {
    const found = withoutAbsent(options.check?.(values) ?? {});
    if (Object.keys(found).length > 0) {
      errors.showFields(found);
      return false;
    }
    try {
      const result = await options.submit(values, requestId);
      draft.clear();
      errors.clear();
      options.onDone?.(result);
      return true;
    } catch (error) {
      await loadErrorTexts();
      errors.showThrown(error, options.explain);
      return false;
    }
  };

  const idOf = (key: string): string => `${name.replaceAll(/[^\w-]/gu, "-")}-${key}`;
  return {
    values,
    set,
    startOver,
    field: (key) => ({
      id: idOf(key),
      name: key,
      value: values[key],
      onChange: (value) => set(key, value),
      error: errors.fields[key],
    }),
    problems: [
      ...errors.general.map((text) => ({ text })),
      ...Object.entries(errors.fields).map(([key, text]) => ({ fieldId: idOf(key), text })),
    ],
    isSubmitting: sending.isUnderWay,
    restoredFrom: draft.found?.savedAt,
    onSubmit: (event) => {
      event?.preventDefault();
      void sending.once(JSON.stringify(values), send);
    },
    summaryRef: errors.summaryRef,
  };
}

/**
 * Lets one sending through at a time. What could not be sent, or whose answer got lost, goes under the same id when it
 * is sent again unchanged; once it was changed it is something new.
 */
function useSending() {
  const [isUnderWay, setUnderWay] = useState(false);
  const isLocked = useRef(false);
  const last = useRef<{ content: string; requestId: string }>(undefined);
  const once = async (content: string, send: (requestId: string) => Promise<boolean>): Promise<void> => {
    if (isLocked.current) return;
    isLocked.current = true;
    setUnderWay(true);
    if (last.current?.content !== content) last.current = { content, requestId: createRequestId() };
    const isDone = await send(last.current.requestId);
    if (isDone) last.current = undefined;
    isLocked.current = false;
    setUnderWay(false);
  };
  return { isUnderWay, once };
}

/** What is wrong after an attempt. The summary takes the focus at each refused attempt, not while errors are corrected. */
function useErrors(values: object) {
  const language = useLanguage();
  const text = useText(shellText);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const summaryRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) summaryRef.current?.focus();
  }, [refusals]);
  const show = (atFields: Readonly<Record<string, string>>, others: readonly string[]): void => {
    setFields(atFields);
    setGeneral(others);
    setRefusals((count) => count + 1);
  };
  return {
    fields,
    general,
    summaryRef,
    showFields: (found: Readonly<Record<string, string>>) => show(found, []),
    showThrown: (error: unknown, explain?: Explain<object>) => {
      const { atFields, others } = placeProblem(readProblem(error), {
        explain,
        fields: Object.keys(values),
        language,
        lostConnection: text.errors.lostConnection,
      });
      show(atFields, others);
    },
    forget: (key: string) => {
      if (key in fields) setFields(({ [key]: _corrected, ...rest }) => rest);
    },
    clear: () => {
      setFields({});
      setGeneral([]);
    },
  };
}

function keptOf<Values extends object>(
  values: Values,
  keeps: "everything" | "nothing" | readonly string[],
): Partial<Values> {
  if (keeps === "everything") return values;
  const kept = Object.entries(values).filter(([key]) => keeps.includes(key));
  return Object.fromEntries(kept) as Partial<Values>;
}
