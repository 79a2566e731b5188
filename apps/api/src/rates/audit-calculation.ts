import { audit } from "../platform/audit.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationRow } from "./repository.ts";

/** Writes what was done with a calculation, for the operator's administrators to read. */
export function auditCalculation(
  ctx: SignedInContext,
  tx: Db,
  {
    action,
    row,
    change = {},
  }: {
    action: string;
    row: Pick<CalculationRow, "id" | "offer_id" | "organisation_id" | "year">;
    change?: Record<string, unknown>;
  },
): Promise<void> {
  return audit(ctx, tx, {
    action,
    subject: { kind: "rate-calculation", id: row.id },
    scope: { kind: "organisation", id: row.organisation_id },
    change: { offerId: row.offer_id, year: row.year, ...change },
  });
}
