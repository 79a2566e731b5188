import type { FieldError } from "@rammevaerk/contracts/errors";
import type { Language } from "@rammevaerk/contracts/fields";
import { createStore } from "../store/store.ts";
import type { Problem } from "./read-problem.ts";

type ErrorTexts = Pick<typeof import("@rammevaerk/contracts/error-texts"), "errorText" | "fieldErrorText">;

/** The sentences of all refusals: fetched when the page has come to rest, since most pages show none. */
export const errorTexts = createStore<ErrorTexts | undefined>(undefined);

/** Fetches the sentences. Without a connection they stay away, and the shell's own sentence does. */
export async function loadErrorTexts(): Promise<void> {
  if (errorTexts.get() !== undefined) return;
  try {
    errorTexts.set(await import("@rammevaerk/contracts/error-texts"));
  } catch {
    // Nothing to do: the next call tries again.
  }
}

/** The sentence for a problem: cause, value seen, next step. `lostConnection` is the shell's sentence for no answer. */
export function problemText(problem: Problem, language: Language, lostConnection: string): string {
  const texts = errorTexts.get();
  if (problem.kind === "lost-connection" || texts === undefined) return lostConnection;
  const { code, params, requestId } = problem.error;
  return texts.errorText(code, requestId === "" ? params : { requestId, ...params }, language);
}

/** The sentences at the fields. A path such as `competences.2.code` belongs to the field `competences`. */
export function fieldTexts(problem: Problem, language: Language): Record<string, string> {
  const texts = errorTexts.get();
  if (problem.kind !== "refused" || texts === undefined) return {};
  const fields: Readonly<Record<string, FieldError>> = problem.error.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([path, error]) => [
      path.split(".")[0] ?? path,
      texts.fieldErrorText(error, language),
    ]),
  );
}
