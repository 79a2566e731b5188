import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { checkNoCprNumber } from "../check-citizen-protection.ts";
import { addMember } from "./add-member.ts";
import { auditMembership } from "./audit-membership.ts";
import { notify } from "./notify.ts";
import { closeRequest, findRequest } from "./repository.ts";

/**
 * Answers a request for membership, keeps the answer, and tells the person.
 * @throws AppError request-already-answered, also when it was withdrawn; cpr-number-found
 */
export async function answerRequest(
  ctx: SignedInContext,
  { requestId, accept, answer }: { requestId: string; accept: boolean; answer: string },
): Promise<{ done: true }> {
  checkNoCprNumber(answer, "answer");
  const at = isoNow(ctx.platform.clock);
  await inTransaction(ctx.platform.db, async (tx) => {
    const request = await findRequest(tx, requestId);
    if (request === undefined) throw new AppError("not-found");
    const { network_id: networkId, person_id: personId } = request;
    await lockRow(tx, "networks", networkId);
    const status = accept ? "accepted" : "declined";
    const outcome = { status, answer, answered_by: ctx.actor.personId, answered_at: at } as const;
    if (!(await closeRequest(tx, requestId, outcome))) throw new AppError("request-already-answered");
    if (accept) {
      await addMember(tx, {
        networkId,
        personId,
        isCoordinator: false,
        grantedBy: ctx.actor.personId,
        at,
      });
    }
    await auditMembership(ctx, tx, {
      verb: "answer-request",
      networkId,
      personId,
      change: { requestId, status },
    });
    await notify(ctx, tx, {
      kind: "membership-answered",
      networkId,
      cause: `membership-answer:${requestId}`,
      personIds: [personId],
    });
  });
  return { done: true };
}
