import { findCprNumbers } from "@rammevaerk/domain/networks";
import { toPlainText } from "@rammevaerk/markdown";
import { AppError } from "../platform/errors.ts";

/**
 * Refuses a text that holds something like a CPR number. Called before the text is stored or passed on.
 * @param place where the text stands, as the refusal names it: a field such as "purpose", or a file's name
 * @throws AppError cpr-number-found; it tells the place, never the number
 * @example checkNoCprNumber(input.reason, "reason")
 */
export function checkNoCprNumber(text: string, place: string): void {
  if (findCprNumbers(text).length > 0) throw new AppError("cpr-number-found", { place });
}

/** The same for Markdown: as it is written and as it is read, for marks such as `**` can break a number up. */
export function checkNoCprNumberInMarkdown(source: string, place: string): void {
  checkNoCprNumber(source, place);
  checkNoCprNumber(toPlainText(source), place);
}
