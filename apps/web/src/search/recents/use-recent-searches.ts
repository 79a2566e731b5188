import { useEffect } from "react";
import { useSession } from "../../platform/session/session.ts";
import { useStore } from "../../platform/store/store.ts";
import { addRecent, keepRecentSearches, recentSearchesOf, withoutRecent } from "./recent-searches.ts";

/** The reader's latest searches on this device, and the ways to take them away. */
export function useRecentSearches() {
  const person = useSession()?.id;
  const store = recentSearchesOf(person);
  const recent = useStore(store);
  return {
    recent,
    remove: (text: string) => keepRecentSearches(person, withoutRecent(store.get(), text)),
    clear: () => keepRecentSearches(person, []),
  };
}

/** Notes what is looked for, once it is known who looks. */
export function useNotedSearch(text: string | undefined): void {
  const session = useSession();
  const isKnown = session !== undefined;
  const person = session?.id;
  useEffect(() => {
    if (text === undefined || !isKnown) return;
    keepRecentSearches(person, addRecent(recentSearchesOf(person).get(), text));
  }, [text, person, isKnown]);
}
