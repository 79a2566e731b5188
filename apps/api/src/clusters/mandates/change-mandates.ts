import type { addMandateInput, recordCouncilDecisionInput } from "@rammevaerk/contracts/clusters";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { z } from "zod";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { checkPastDay, getPartyIn } from "../parties/check-party.ts";
import { findMandate, insertCouncilDecision, insertMandate, listMandateRows } from "./repository.ts";

/**
 * Writes the next version of a cluster's mandate. The earlier ones stay, with what councils said to them.
 * @throws AppError changed-meanwhile when there is a newer one than `number`; cpr-number-found
 */
export async function addMandate(
  ctx: SignedInContext,
  { clusterId, number, body, fromOn }: z.output<typeof addMandateInput>,
): Promise<{ done: true }> {
  checkNoCprNumberInMarkdown(body, "body");
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "clusters", clusterId);
    const newest = (await listMandateRows(tx, clusterId))[0]?.number ?? 0;
    if (newest !== number) throw new AppError("changed-meanwhile");
    const isNew = await insertMandate(tx, {
      id: createId(),
      cluster_id: clusterId,
      number: number + 1,
      body_markdown: body,
      body_html: renderMarkdown(body),
      from_on: fromOn,
      created_at: isoNow(ctx.platform.clock),
      created_by: ctx.actor.personId,
    });
    if (!isNew) throw new AppError("changed-meanwhile");
    await auditCluster(ctx, tx, {
      action: "clusters.add-mandate",
      clusterId,
      change: { number: number + 1, fromOn },
    });
  });
  return { done: true };
}

/**
 * Records what a party's council said to a mandate. A later word of the same council takes the place of an earlier one,
 * which stays as history.
 * @throws AppError not-found; input-invalid for a day ahead or somebody who is no party; cpr-number-found
 */
export async function recordCouncilDecision(
  ctx: SignedInContext,
  { mandateId, partyId, decidedOn, result, reference }: z.output<typeof recordCouncilDecisionInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(reference, "reference");
  checkPastDay(ctx, { decidedOn }, "");
  await inTransaction(ctx.platform.db, async (tx) => {
    const mandate = await findMandate(tx, mandateId);
    if (mandate === undefined) throw new AppError("not-found");
    const clusterId = mandate.cluster_id;
    const party = await getPartyIn(tx, { clusterId, partyId });
    await insertCouncilDecision(tx, {
      id: createId(),
      mandate_id: mandateId,
      party_id: partyId,
      decided_on: decidedOn,
      result,
      reference,
      recorded_at: isoNow(ctx.platform.clock),
      recorded_by: ctx.actor.personId,
    });
    await auditCluster(ctx, tx, {
      action: "clusters.record-council-decision",
      clusterId,
      change: { organisationId: party.organisation.id, number: mandate.number, result, decidedOn },
    });
  });
  return { done: true };
}
