import type { IsoDate } from "../time/index.ts";

/** What the rules need to know of an experience. Months are `2026-11`. */
export interface ExperiencePeriod {
  readonly fromMonth: string;
  /** Null while it goes on. */
  readonly toMonth: string | null;
  readonly result: string;
}

/** What is wrong, by field. "too-large": after this month. "too-small": before it began. */
export interface ExperienceProblem {
  readonly field: "fromMonth" | "toMonth" | "result";
  readonly code: "too-large" | "too-small" | "required";
}

/**
 * Answers what keeps an experience from being stored, or from being handed in; nothing when it may be.
 * @param at `today`, and whether it `submits`: only then does it need a result
 * @example checkExperience({ fromMonth: "2026-03", toMonth: "2026-01", result: "" }, { today: "2026-11-22", submits: false })
 *   // [{ field: "toMonth", code: "too-small" }]
 */
export function checkExperience(
  { fromMonth, toMonth, result }: ExperiencePeriod,
  { today, submits }: { readonly today: IsoDate; readonly submits: boolean },
): ExperienceProblem[] {
  const thisMonth = today.slice(0, "2026-11".length);
  const problems: ExperienceProblem[] = [];
  if (fromMonth > thisMonth) problems.push({ field: "fromMonth", code: "too-large" });
  if (toMonth !== null && toMonth > thisMonth) problems.push({ field: "toMonth", code: "too-large" });
  else if (toMonth !== null && toMonth < fromMonth) problems.push({ field: "toMonth", code: "too-small" });
  if (submits && result === "") problems.push({ field: "result", code: "required" });
  return problems;
}
