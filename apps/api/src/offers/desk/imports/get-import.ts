import type { OfferImport } from "@rammevaerk/contracts/offer-desk";
import type { RequestContext } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { listOperators } from "../get-operator.ts";
import { presentImport } from "./presenter.ts";
import { findImport } from "./repository.ts";

/** What has become of an import by now. @throws AppError not-found */
export async function getImport(
  { platform: { db } }: RequestContext,
  importId: string,
): Promise<OfferImport> {
  const row = await findImport(db, importId);
  const [operator] = row === undefined ? [] : await listOperators(db, [row.operator_id]);
  if (row === undefined || operator === undefined) throw new AppError("not-found");
  return presentImport(row, operator);
}
