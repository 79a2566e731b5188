import { setImmediate } from "node:timers/promises";
import { checkNoCprNumber } from "../check-citizen-protection.ts";

const pieceCharacters = 200_000;
/** Longer than any way to write a number. */
const overlapCharacters = 100;

/**
 * Refuses a file whose text holds something like a CPR number. A long text is read in pieces that overlap, so that others
 * are served in between; no piece begins or ends within a run of digits.
 * @throws AppError cpr-number-found
 */
export async function checkFileText(text: string, name: string): Promise<void> {
  for (let start = 0; start < text.length; start += pieceCharacters) {
    const from = skipDigits(text, Math.max(0, start - overlapCharacters));
    const to = skipDigits(text, start + pieceCharacters);
    checkNoCprNumber(text.slice(start === 0 ? 0 : from, to), name);
    await setImmediate();
  }
}

function skipDigits(text: string, index: number): number {
  let at = index;
  while (at < index + overlapCharacters && /\d/.test(text[at] ?? "")) at += 1;
  return at;
}
