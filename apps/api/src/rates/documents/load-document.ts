import type { CalculationContent } from "@rammevaerk/contracts/rates";
import type { AccountYear, ProposedRate } from "@rammevaerk/domain/rates";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkPolicy, requireActor } from "../../platform/trpc.ts";
import { listAccountYearRows } from "../accounts/repository.ts";
import { recalculate } from "../complete-frozen.ts";
import { freezeCalculation } from "../freeze-calculation.ts";
import { isOpenToAll, mayReadCalculation } from "../policy.ts";
import { presentAccountYear } from "../presenter.ts";
import { type CalculationRow, findCalculation, findCalculationSubject } from "../repository.ts";
import { readContent, readFrozen, type StoredFrozen } from "../stored-calculation.ts";

/** A calculation with everything that a document of it shows. */
export interface RateDocumentSource {
  readonly row: CalculationRow;
  readonly content: CalculationContent;
  readonly frozen: StoredFrozen;
  /** As the stored parameters and accounts calculate it again, with steps and sources. */
  readonly proposed: ProposedRate;
}

/**
 * A calculation for a document, to those who may read it: a published one to everybody. A draft is calculated as it was
 * saved last.
 * @throws AppError not-found, sign-in-needed; rate-refused for a draft that cannot be calculated
 */
export async function loadDocument(ctx: RequestContext, id: string): Promise<RateDocumentSource> {
  const { db, clock } = ctx.platform;
  const subject = await findCalculationSubject(db, id);
  if (subject === undefined) throw new AppError(ctx.actor === null ? "sign-in-needed" : "not-found");
  if (!isOpenToAll(subject)) checkPolicy(mayReadCalculation, requireActor(ctx).actor, subject);
  const row = await findCalculation(db, id);
  if (row === undefined) throw new AppError("not-found");
  const content = readContent(row);
  const frozen =
    readFrozen(row) ?? freezeCalculation(content, await listAccounts(ctx, row.offer_id), isoNow(clock));
  return { row, content, frozen, proposed: recalculate(content, frozen) };
}

async function listAccounts({ platform: { db } }: RequestContext, offerId: string): Promise<AccountYear[]> {
  return (await listAccountYearRows(db, offerId)).map((row) => presentAccountYear(row).accountYear);
}
