import type { MethodFileProblemCode } from "@rammevaerk/contracts/method-exchange";

/** What is wrong in a file that describes a method, for whoever wrote it. */
export interface FileProblem {
  readonly code: MethodFileProblemCode;
  /** The field's path such as `studies.2.sourceKey`; "" for the file as a whole. */
  readonly field: string;
  /** The line in the file, from 1; null where it has none, as of a field that is missing altogether. */
  readonly line: number | null;
  /** What was seen, cut short; "" where that says nothing. */
  readonly value: string;
}

/** So many are told of one file; whoever has mended them finds the others. */
export const problemsAtOnce = 30;
const shownCharacters = 80;

/** Answers something that was seen in a file as it is shown: on one line and not at length. */
export function showValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = [...text.slice(0, 4 * shownCharacters).replaceAll(/[\p{C}\s]+/gu, " ")];
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters - 1).join("")}…` : line.join("");
}
