import { headingOf } from "./find-columns.ts";
import { type GuardedRow, hasCprNumber } from "./guard-row.ts";
import type { DeskProblemCode, RowResult } from "../row-result.ts";

/** Refuses rows before they are compared, for which offer they are about; what is wrong with their cells stands beside it. */
export function refuseRows(
  rows: readonly GuardedRow[],
  { code, value = "" }: { readonly code: DeskProblemCode; readonly value?: string },
): RowResult[] {
  return rows.map((guarded) => {
    const { row, identity, problems, aside } = guarded;
    const { offerId, portalOfferId, name = "" } = identity;
    const column = offerId !== undefined ? "offerId" : portalOfferId !== undefined ? "portalOfferId" : "name";
    const seen = offerId ?? portalOfferId ?? name;
    const refusal = { code, column: headingOf(column), seen, params: { value } };
    return {
      row,
      offerId: null,
      offerName: name,
      aside,
      outcome: "refused",
      changes: [],
      fields: [],
      plan: null,
      problems: hasCprNumber(guarded) ? problems : [...problems, refusal],
    };
  });
}
