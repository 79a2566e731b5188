import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import { checkDraft, type DraftSurroundings } from "../../facts/check-draft.ts";
import type { ImportProblem } from "../row-result.ts";
import { headingOfFactPath } from "./find-columns.ts";

/** What is wrong with the facts of one row beside what is known. That more is free than approved is said once, at the free places. */
export function checkDrafts(drafts: readonly AnyFactDraft[], around: DraftSurroundings): ImportProblem[] {
  const freeFirst = drafts.toSorted(
    (a, b) => Number(b.kind === "free-places") - Number(a.kind === "free-places"),
  );
  const problems: ImportProblem[] = [];
  for (const draft of freeFirst)
    for (const { code, path, value, limit } of checkDraft(draft, around)) {
      if (code === "free-above-approved" && problems.some((problem) => problem.code === code)) continue;
      const params = { value, ...(limit === undefined ? {} : { limit }) };
      problems.push({ code, column: headingOfFactPath(path), seen: String(value), params });
    }
  return problems;
}
