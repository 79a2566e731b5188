import { useCallback, useEffect, useRef, useState } from "react";
import { knownPerson } from "../session/known-person.ts";
import { findDraft, removeDraft, saveDraft } from "./draft-store.ts";

const saveAfterMilliseconds = 300;
const visitor = "visitor";

export interface KeptDraft<Values> {
  /** What was found at the start, with when it was saved; undefined when there was nothing. */
  readonly found: { readonly values: Partial<Values>; readonly savedAt: string } | undefined;
  /** Keeps the values, a moment after the last call. */
  keep: (values: Partial<Values>) => void;
  /** Throws the draft away: sent, or not wanted. */
  clear: () => void;
}

/**
 * Keeps what is typed in a form on this device, so that it survives a reload, a crash and an expired session.
 * It belongs to the person and is gone at sign-out. Without a name nothing is kept.
 */
export function useDraft<Values extends object>(name: string | undefined): KeptDraft<Values> {
  const [person] = useState(() => knownPerson()?.id ?? visitor);
  const [found, setFound] = useState(() => {
    const draft = name === undefined ? undefined : findDraft(person, name, new Date());
    return draft === undefined
      ? undefined
      : { values: draft.values as Partial<Values>, savedAt: draft.savedAt };
  });
  const waiting = useRef<{ values: Partial<Values>; timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  );

  const flush = useCallback(() => {
    const pending = waiting.current;
    if (pending === undefined || name === undefined) return;
    clearTimeout(pending.timer);
    waiting.current = undefined;
    // Signed out meanwhile: what was typed is forgotten with the rest.
    if (person !== visitor && knownPerson()?.id !== person) return;
    saveDraft(person, name, {
      savedAt: new Date().toISOString(),
      values: pending.values,
    });
  }, [person, name]);

  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  return {
    found,
    keep: (values) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { values, timer: setTimeout(flush, saveAfterMilliseconds) };
    },
    clear: () => {
      clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      setFound(undefined);
      if (name !== undefined) removeDraft(person, name);
    },
  };
}
