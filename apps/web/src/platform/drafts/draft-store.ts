/** What was typed in a form and not sent, on this device, by person. */
export interface Draft {
  readonly savedAt: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const prefix = "rammevaerk:draft:";
const keptMilliseconds = 30 * 86_400_000;

/** `person` is an id, or "visitor". */
function keyOf(person: string, name: string): string {
  return `${prefix}${person}:${name}`;
}

/** The draft of a form, or undefined when there is none, it is older than 30 days, or it can't be read. */
export function findDraft(person: string, name: string, now: Date): Draft | undefined {
  const key = keyOf(person, name);
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    if (draft === null || typeof draft.values !== "object") return undefined;
    if (now.getTime() - new Date(draft.savedAt).getTime() <= keptMilliseconds) return draft;
    localStorage.removeItem(key);
  } catch {
    // Storage that is closed or spoilt holds no draft.
  }
  return undefined;
}

/** Keeps a draft. Returns false when the device has no room or does not allow it. */
export function saveDraft(person: string, name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(person, name), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(person: string, name: string): void {
  try {
    localStorage.removeItem(keyOf(person, name));
  } catch {
    // What can't be reached can't be removed.
  }
}

/** At sign-out: the next one at this device finds nothing. */
export function removeDraftsOf(person: string): void {
  try {
    const own = keyOf(person, "");
    for (const key of Object.keys(localStorage)) if (key.startsWith(own)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
