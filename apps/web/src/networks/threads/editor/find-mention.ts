/** The part of a text that is about to become a mention: from the @ to the caret. Offsets are in UTF-16 units. */
export interface MentionDraft {
  readonly start: number;
  readonly end: number;
  /** What is written after the @; "" right after it. */
  readonly name: string;
}

/** At most three words, as names have. */
const draft = /@(\p{Letter}[\p{Letter}\p{Mark}'’.-]*(?: [\p{Letter}\p{Mark}'’.-]*){0,2})?$/u;
/** What may stand before the @; in a mail address it is something else. */
const opening = /^$|[\s(]/u;
const longestName = 60;

/**
 * Answers which mention the writer is typing, or undefined when the caret does not stand in one.
 *
 * @example findMention("Spørg @Bodil", 12) // { start: 6, end: 12, name: "Bodil" }
 */
export function findMention(text: string, caret: number): MentionDraft | undefined {
  const before = text.slice(Math.max(0, caret - longestName), caret);
  const match = draft.exec(before);
  if (match === null) return undefined;
  const start = caret - match[0].length;
  return opening.test(text.charAt(start - 1)) ? { start, end: caret, name: match[1] ?? "" } : undefined;
}
