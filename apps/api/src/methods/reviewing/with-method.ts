import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { findMethod, type MethodRow } from "../repository.ts";

/** Runs a step on a method as it stands now, with its row held. @throws AppError not-found */
export async function withMethod(
  ctx: SignedInContext,
  methodId: string,
  step: (tx: Db, method: MethodRow) => Promise<void>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "methods", methodId);
    const method = await findMethod(tx, methodId);
    if (method === undefined) throw new AppError("not-found");
    await step(tx, method);
  });
  return { done: true };
}
