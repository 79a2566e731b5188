import { type RefObject, useEffect, useRef } from "react";

export type Field = RefObject<HTMLInputElement | null>;

interface FieldEvents {
  onInput: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
  onSubmit: () => void;
}

/** Listens to a field that stands elsewhere on the page, and to the form it is in. What was typed before is heard at once. */
export function useFieldEvents(field: Field, events: FieldEvents): void {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const input = field.current;
    const stopper = new AbortController();
    const { signal } = stopper;
    input?.addEventListener("input", () => latest.current.onInput(), { signal });
    input?.addEventListener("keydown", (event) => latest.current.onKeyDown(event), { signal });
    input?.addEventListener("blur", () => latest.current.onBlur(), { signal });
    input?.form?.addEventListener(
      "submit",
      (event) => {
        event.preventDefault();
        latest.current.onSubmit();
      },
      { signal },
    );
    latest.current.onInput();
    return () => stopper.abort();
  }, [field]);
}

/** Says on the field what its list is, whether it is open, and which option the keys are at, and brings that into view. */
export function useFieldAria(
  field: Field,
  { listId, activeId, isShown }: { listId: string; activeId: string | undefined; isShown: boolean },
): void {
  useEffect(() => {
    const input = field.current;
    input?.setAttribute("aria-autocomplete", "list");
    input?.setAttribute("aria-expanded", String(isShown));
    setOrRemove(input, "aria-controls", isShown ? listId : undefined);
    setOrRemove(input, "aria-activedescendant", activeId);
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [field, isShown, activeId, listId]);
}

function setOrRemove(element: Element | null, name: string, value: string | undefined): void {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
