import type { ErrorCode } from "@rammevaerk/contracts/errors";
import type { Language } from "@rammevaerk/contracts/fields";
import { fieldTexts, problemText } from "../errors/error-sentences.ts";
import type { Problem } from "../errors/read-problem.ts";

export type FieldErrors<Values> = Partial<Record<keyof Values & string, string | undefined>>;

/**
 * Which field a refusal of the server belongs to, and what to say there; `sentence` is what is said of it elsewhere.
 * "said" when the page says it itself, with a way on.
 */
export type Explain<Values> = (code: ErrorCode, sentence: string) => FieldErrors<Values> | "said" | undefined;

/** Where what went wrong is said: at fields of the form, or, when it belongs to none of them, above it. */
export function placeProblem(
  problem: Problem,
  {
    explain,
    fields,
    language,
    lostConnection,
  }: {
    explain: Explain<object> | undefined;
    fields: readonly string[];
    language: Language;
    lostConnection: string;
  },
): { atFields: Readonly<Record<string, string>>; others: readonly string[] } {
  const sentence = problemText(problem, language, lostConnection);
  const explained = problem.kind === "refused" ? explain?.(problem.error.code, sentence) : undefined;
  if (explained === "said") return { atFields: {}, others: [] };
  const found = Object.entries(withoutAbsent(explained ?? fieldTexts(problem, language)));
  const known = found.filter(([field]) => fields.includes(field));
  return { atFields: Object.fromEntries(known), others: known.length > 0 ? [] : [sentence] };
}

export function withoutAbsent(errors: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}
