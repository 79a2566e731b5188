import { findDraft, removeDraft, saveDraft } from "../../platform/drafts/draft-store.ts";
import { createStore, type Store } from "../../platform/store/store.ts";

const name = "recent-searches";
const most = 8;
const longest = 80;
/** What looks like somebody's number or address is not kept. */
const personal = /\d[\d\s-]{4,}\d|@/u;

/** The list with a text on top: each once, whatever its case; too long, too short or personal ones stay out. */
export function addRecent(recent: readonly string[], given: string): string[] {
  const text = given.trim().replaceAll(/\s+/gu, " ");
  if (text.length < 2 || text.length > longest || personal.test(text)) return [...recent];
  return [text, ...withoutRecent(recent, text)].slice(0, most);
}

export function withoutRecent(recent: readonly string[], text: string): string[] {
  const key = text.toLocaleLowerCase("da");
  return recent.filter((one) => one.toLocaleLowerCase("da") !== key);
}

const stores = new Map<string | undefined, Store<readonly string[]>>();

/**
 * What this reader has looked for on this device, the newest first. A person's stay until sign-out, beside their drafts; a
 * visitor's until the window closes.
 */
export function recentSearchesOf(person: string | undefined): Store<readonly string[]> {
  const store = stores.get(person) ?? createStore(read(person));
  stores.set(person, store);
  return store;
}

/** Keeps a changed list for its reader. */
export function keepRecentSearches(person: string | undefined, recent: readonly string[]): void {
  recentSearchesOf(person).set(recent);
  if (person === undefined) {
    try {
      sessionStorage.setItem(`rammevaerk:${name}`, JSON.stringify(recent));
    } catch {
      // Storage may be closed; then they last as long as the page.
    }
  } else if (recent.length === 0) removeDraft(person, name);
  else saveDraft(person, name, { savedAt: new Date().toISOString(), values: { recent } });
}

function read(person: string | undefined): readonly string[] {
  if (person !== undefined) return toTexts(findDraft(person, name, new Date())?.values["recent"]);
  try {
    return toTexts(JSON.parse(sessionStorage.getItem(`rammevaerk:${name}`) ?? "[]"));
  } catch {
    return [];
  }
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, most) : [];
}
