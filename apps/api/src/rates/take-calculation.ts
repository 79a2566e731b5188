import type { CalculationStatus } from "@rammevaerk/contracts/rates";
import type { Db } from "../platform/db/connect.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { AppError } from "../platform/errors.ts";
import { type CalculationRow, findCalculation } from "./repository.ts";

/**
 * Holds a calculation until the transaction ends, as the caller has seen it.
 * @throws AppError rate-status-wrong when it has moved on, changed-meanwhile when somebody saved after `version`
 */
export async function takeCalculation(
  tx: Db,
  { calculationId, version }: { calculationId: string; version: number },
  statuses: readonly CalculationStatus[],
): Promise<CalculationRow> {
  await lockRow(tx, "rate_calculations", calculationId);
  const row = await findCalculation(tx, calculationId);
  if (row === undefined) throw new AppError("not-found");
  if (!statuses.includes(row.status)) throw new AppError("rate-status-wrong");
  if (row.version !== version) throw new AppError("changed-meanwhile");
  return row;
}
