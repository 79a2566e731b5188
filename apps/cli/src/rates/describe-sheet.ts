import type { RateDocument } from "@rammevaerk/contracts/rate-documents";
import { describeRateSheet, type ProposedRate } from "@rammevaerk/domain/rates";
import { type Sheet, toWorkbookSheet } from "@rammevaerk/tables";
import type { Language } from "../platform/command.ts";

/** Answers a calculation as a sheet with live formulas. */
export function describeSheet(
  { budget, accountYears }: RateDocument,
  { parameters, adjustment }: ProposedRate,
  language: Language,
): Sheet {
  const account = accountYears.find(({ year }) => year === adjustment?.accountYear);
  return toWorkbookSheet(describeRateSheet({ budget, options: { parameters }, account }, language));
}
