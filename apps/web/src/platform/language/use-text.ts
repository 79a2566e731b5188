import { use } from "react";
import type { Dictionary } from "./dictionary.ts";
import { useLanguage } from "./language.ts";

/** The sentences of a dictionary in the page's language. Waits (Suspense) when they are still on their way. */
export function useText<Messages>(dictionary: Dictionary<Messages>): Messages {
  const language = useLanguage();
  return use(dictionary.load(language));
}
