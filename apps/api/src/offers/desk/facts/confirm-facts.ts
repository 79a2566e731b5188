import type { confirmFactsInput } from "@rammevaerk/contracts/offer-desk";
import { factRules } from "@rammevaerk/domain/offers";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listFactRows, lockOffers } from "../../facts/repository.ts";
import type { OperatorSubject } from "../policy.ts";
import { findEarlier, type Recorded, recordTogether } from "../recordings/record-together.ts";

/**
 * Says in the operator's name that facts of an offer still hold today. What was measured can't be confirmed: a new
 * month takes a new measurement.
 * @throws AppError changed-meanwhile when one of them is believed no longer; not-found for another offer's
 */
export async function confirmFacts(
  ctx: SignedInContext & { readonly subject: OperatorSubject },
  { requestId, offerId, factIds }: z.output<typeof confirmFactsInput>,
): Promise<Recorded> {
  const { operatorId } = ctx.subject;
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockOffers(tx, [offerId]);
    const earlier = await findEarlier(ctx, tx, requestId);
    if (earlier !== undefined) return earlier;
    const wanted = [...new Set(factIds)];
    const facts = (await listFactRows(tx, wanted)).map(toFact);
    if (facts.length < wanted.length || facts.some((fact) => fact.offerId !== offerId))
      throw new AppError("not-found");
    if (facts.some((fact) => fact.supersededAt !== undefined)) throw new AppError("changed-meanwhile");
    if (facts.some((fact) => factRules[fact.kind].reading === "measured"))
      throw new AppError("input-invalid", {}, { factIds: { code: "unknown-choice" } });
    const asOf = todayIn(ctx.platform.clock);
    const recorded = await recordTogether(ctx, tx, {
      kind: "confirmed",
      operatorId,
      requestId,
      facts: facts.map((fact) => ({ ...fact, asOf })),
    });
    await audit(ctx, tx, {
      action: "offers.confirm-facts",
      subject: { kind: "offer", id: offerId },
      scope: { kind: "organisation", id: operatorId },
      change: { facts: recorded.facts, kinds: [...new Set(facts.map((fact) => fact.kind))] },
    });
    return recorded;
  });
}
