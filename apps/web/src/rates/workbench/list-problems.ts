import type { Messages } from "../messages.da.ts";
import type { LiveCalculation } from "./calculate-live.ts";

/** What must be corrected, by field: to be saved it must be readable, to be submitted also what the rate model takes. */
export function listProblems(
  { read, refused }: LiveCalculation,
  text: Messages["workbench"],
  intent: "save" | "submit",
): Record<string, string> {
  const problems: Record<string, string> = {};
  if (intent === "submit") for (const { field, text: sentence } of refused) problems[field] ??= sentence;
  for (const [field, kind] of Object.entries(read.unreadable)) {
    problems[field] = kind === "amount" ? text.unreadableAmount : text.unreadable;
  }
  return problems;
}
