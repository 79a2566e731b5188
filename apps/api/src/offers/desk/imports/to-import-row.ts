import type { OfferImportRowsTable } from "../tables.ts";
import type { RowResult } from "./row-result.ts";

/** What became of a row, as it is stored until the import is applied. */
export function toImportRow(importId: string, result: RowResult): OfferImportRowsTable {
  const { row, offerId, offerName, outcome, problems, changes, fields, aside, plan } = result;
  return {
    import_id: importId,
    row_number: row,
    offer_id: offerId,
    offer_name: offerName,
    outcome,
    problems: JSON.stringify(problems),
    changes: JSON.stringify(changes),
    fields: JSON.stringify(fields),
    aside: JSON.stringify(aside),
    plan: plan === null ? null : JSON.stringify(plan),
  };
}
