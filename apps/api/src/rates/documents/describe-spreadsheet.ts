import type { Language } from "@rammevaerk/contracts/fields";
import { describeRateSheet } from "@rammevaerk/domain/rates";
import { type Sheet, toWorkbookSheet } from "@rammevaerk/tables";
import type { RateDocumentSource } from "./load-document.ts";

/** A calculation as a sheet whose formulas come to the same krone when somebody changes a figure in it. */
export function describeSpreadsheet(
  { content, frozen, proposed }: RateDocumentSource,
  language: Language,
): Sheet {
  const { rows } = proposed;
  const { parameters, account } = frozen;
  return toWorkbookSheet(
    describeRateSheet(
      { budget: content.budget, options: { parameters, rows }, account: account ?? undefined },
      language,
    ),
  );
}
