import type { addLinkInput, ClusterLinkView } from "@rammevaerk/contracts/clusters-work";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { deleteLink, findLinkedOffer, findLinkRow, insertLink, listLinkedOffers } from "./repository.ts";

/** What is linked to a cluster, the newest first. */
export async function listLinks(
  { platform: { db } }: SignedInContext,
  { clusterId }: { clusterId: string },
): Promise<{ items: ClusterLinkView[] }> {
  const rows = await listLinkedOffers(db, clusterId);
  const items = rows.map((row) => ({
    id: row.id,
    kind: "offer" as const,
    targetId: row.targetId,
    name: row.name,
    operator: row.operator,
    isClosed: row.closedOn !== null,
    href: `/tilbud/${row.targetId}`,
    note: row.note,
    createdAt: row.createdAt,
  }));
  return { items };
}

/** Links an offer to a cluster. One that is linked already stays as it is. @throws AppError not-found, cpr-number-found */
export async function addLink(
  ctx: SignedInContext,
  { clusterId, kind, targetId, note }: z.output<typeof addLinkInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(note, "note");
  await inTransaction(ctx.platform.db, async (tx) => {
    if ((await findLinkedOffer(tx, targetId)) === undefined) throw new AppError("not-found");
    const isNew = await insertLink(tx, {
      id: createId(),
      cluster_id: clusterId,
      kind,
      target_id: targetId,
      note,
      created_at: isoNow(ctx.platform.clock),
    });
    if (isNew)
      await auditCluster(ctx, tx, { action: "clusters.add-link", clusterId, change: { kind, targetId } });
  });
  return { done: true };
}

/** Takes a link away; what it led to stays. @throws AppError not-found */
export async function removeLink(
  ctx: SignedInContext,
  { linkId }: { linkId: string },
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const link = await findLinkRow(tx, linkId);
    if (link === undefined) throw new AppError("not-found");
    await deleteLink(tx, linkId);
    await auditCluster(ctx, tx, {
      action: "clusters.remove-link",
      clusterId: link.cluster_id,
      change: { kind: link.kind, targetId: link.target_id },
    });
  });
  return { done: true };
}
