import { Icon, searchIcon } from "@rammevaerk/ui";
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from "react";
import type { SuggestionsProps } from "../../search/box/suggestions.tsx";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";

/** Fetched when somebody goes to the field. The form works without them, so they are no loss when the connection is gone. */
const Suggestions = lazy<ComponentType<SuggestionsProps>>(async () => {
  try {
    const { Suggestions: suggestions } = await import("../../search/box/suggestions.tsx");
    return { default: suggestions };
  } catch {
    return { default: () => null };
  }
});

/** The search on every page: a plain form that works by itself. On a phone a button opens it. */
export function SearchEntry() {
  const { search: label } = useText(shellText).nav;
  const [isOpen, setOpen] = useState(false);
  const [isMet, setMet] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon path={searchIcon} />
      </button>
      <form
        action="/soeg"
        role="search"
        aria-label={label}
        className={isOpen ? "header-search is-open" : "header-search"}
        onFocus={() => setMet(true)}
      >
        <input
          ref={field}
          name="q"
          id="header-search"
          type="search"
          className="form-input"
          role="combobox"
          aria-expanded="false"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
        />
        {isMet && (
          <Suspense fallback={null}>
            <Suggestions field={field} onLeave={() => setOpen(false)} />
          </Suspense>
        )}
      </form>
    </>
  );
}
