import type { Language } from "@rammevaerk/contracts/fields";
import { createStore, useStore } from "../store/store.ts";
import { loadDictionariesInUse } from "./dictionary.ts";

const cookieName = "language";
const secondsInAYear = 31_536_000;

/** The language named in a cookie header; Danish when none is. */
export function languageInCookie(cookie: string): Language {
  return /(?:^|;\s*)language=en(?:;|$)/u.test(cookie) ? "en" : "da";
}

const store = createStore<Language>(languageInCookie(globalThis.document?.cookie ?? ""));

/** The language of the page now. */
export function currentLanguage(): Language {
  return store.get();
}

/** The language of the page, followed. */
export function useLanguage(): Language {
  return useStore(store);
}

/** Changes the page's language at once and for later visits. Resolves when the page shows it. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadDictionariesInUse(language);
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${cookieName}=${language}; Path=/; Max-Age=${secondsInAYear}; SameSite=Lax${secure}`;
  document.documentElement.lang = language;
  store.set(language);
}

/** Sets `<html lang>` at the start. */
export function announceLanguage(): void {
  document.documentElement.lang = store.get();
}
