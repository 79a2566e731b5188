import { limits } from "@rammevaerk/contracts/limits";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import type { Messages } from "../messages.da.ts";

const shortestTitle = 3;

/** The sentence at a title that can't be sent, or undefined. */
export function checkTitle(title: string, text: Messages["write"]): string | undefined {
  const length = title.trim().length;
  if (length < shortestTitle) return text.titleMissing;
  if (length > limits.title) return text.titleTooLong(limits.title);
  return findCprNumbers(title).length > 0 ? text.cprFound : undefined;
}

/** The sentence at a post's text that can't be sent, or undefined. The server looks again, at the text as it is read, too. */
export function checkBody(body: string, text: Messages["write"]): string | undefined {
  const length = body.trim().length;
  if (length === 0) return text.bodyMissing;
  if (length > limits.body) return text.bodyTooLong(limits.body);
  return findCprNumbers(body).length > 0 ? text.cprFound : undefined;
}
