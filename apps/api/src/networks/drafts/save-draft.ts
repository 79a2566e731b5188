import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { checkNoCprNumberInMarkdown } from "../check-citizen-protection.ts";
import { dropOldestDrafts, upsertDraft } from "./repository.ts";

const contentLimitCharacters = 40_000;
const draftsKept = 200;

/**
 * Keeps what somebody is writing in one place of the product, for them alone. It replaces what was kept there before; of
 * more than 200 the oldest go. It leaves no trail, for it is saved while one writes.
 * @throws AppError cpr-number-found, or request-too-large
 */
export async function saveDraft(
  { platform: { db, clock }, actor }: SignedInContext,
  { place, content }: { readonly place: string; readonly content: Readonly<Record<string, unknown>> },
): Promise<{ done: true }> {
  const text = JSON.stringify(content);
  if (text.length > contentLimitCharacters) throw new AppError("request-too-large");
  for (const value of listTexts(content)) checkNoCprNumberInMarkdown(value, "draft");
  await inTransaction(db, async (tx) => {
    await upsertDraft(tx, { person_id: actor.personId, place, content: text, saved_at: isoNow(clock) });
    await dropOldestDrafts(tx, actor.personId, draftsKept);
  });
  return { done: true };
}

/** Every text in it, however deep, and the numbers as they would be read. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [key, ...listTexts(part)])
    : [];
}
