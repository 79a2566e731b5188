import { moveActive } from "@rammevaerk/ui";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { searchHref } from "../search-address.ts";
import { type Field, useFieldEvents } from "./use-field.ts";
import { useSuggestions } from "./use-suggestions.ts";

/** On a phone the field goes away, so the focus goes back to the button that opened it; elsewhere the button can't take it. */
function leaveField(onLeave: () => void): void {
  document.querySelector<HTMLElement>(".search-open")?.focus();
  onLeave();
}

/** What is typed in the search field, what it may be the beginning of, where the keys are, and where one goes from there. */
export function useBox(field: Field, onLeave: () => void) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { items, isFetching } = useSuggestions(typed, isOpen);
  const isShown = isOpen && items.length > 0;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const leaveFor = (href: string): void => {
    field.current?.form?.reset();
    setTyped("");
    close();
    onLeave();
    router.history.push(href);
  };
  const search = (): void => leaveFor(searchHref({ text: field.current?.value.trim() ?? "" }));
  const goTo = (at: number): void => {
    const item = items[at];
    if (item === undefined) search();
    else leaveFor(item.href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setOpen(true);
      // One more than the things: all results.
      setActive(moveActive(active, step, items.length + 1));
    } else if (event.key === "Enter" && isShown && active >= 0) {
      event.preventDefault();
      goTo(active);
    } else if (event.key === "Escape") {
      if (isShown) event.preventDefault();
      else leaveField(onLeave);
      close();
    }
  };
  const onInput = (): void => {
    setTyped(field.current?.value ?? "");
    setOpen(true);
    setActive(-1);
  };
  useFieldEvents(field, { onInput, onKeyDown, onBlur: close, onSubmit: search });
  return { typed: typed.trim(), items, isShown, isFetching, active: isShown ? active : -1, goTo };
}
