import type { CalculationContent } from "@rammevaerk/contracts/rates";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { AppError } from "../platform/errors.ts";

/** A calculation is read by many, and published in the end: no citizen stands in its texts. @throws AppError cpr-number-found */
export function checkTexts(content: CalculationContent): void {
  const { budget } = content;
  checkText(content.note, "note");
  const lines = [...budget.costs, ...budget.revenues].map(({ text }) => text ?? "");
  const names = [...budget.supplements, ...content.scenarios].map(({ name }) => name);
  const levels = budget.structure.kind === "single" ? [] : budget.structure.levels.map(({ name }) => name);
  for (const text of [...lines, ...names, ...levels]) checkText(text, "budget");
}

/** @throws AppError cpr-number-found */
export function checkText(text: string, place: "note" | "budget" | "reason"): void {
  if (findCprNumbers(text).length > 0) throw new AppError("cpr-number-found", { place });
}
