import {
  costKey,
  type CostKeyView,
  type listCostKeysInput,
  type setCostKeyInput,
} from "@rammevaerk/contracts/clusters-work";
import { checkCostKey, type CostKey } from "@rammevaerk/domain/clusters";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { findActionRow } from "../actions/repository.ts";
import { auditCluster } from "../audit-cluster.ts";
import { listPartyRows } from "../parties/repository.ts";
import { refuseCalculation } from "../refuse-calculation.ts";
import { listPersonNames } from "../repository.ts";
import { insertCostKey, listCostKeyRows } from "./repository.ts";

/** The cost keys of a cluster, or of one of its actions, newest first. @throws AppError not-found for an action of another cluster */
export async function listCostKeys(
  { platform: { db } }: SignedInContext,
  input: z.output<typeof listCostKeysInput>,
): Promise<{ items: CostKeyView[] }> {
  await checkActionIn(db, input);
  const rows = await listCostKeyRows(db, input);
  const names = await listPersonNames(
    db,
    rows.map(({ created_by }) => created_by),
  );
  const items = rows.map((row) => ({
    id: row.id,
    number: row.number,
    actionId: row.action_id,
    key: costKey.parse(JSON.parse(row.content)),
    note: row.note,
    fromOn: row.from_on,
    createdAt: row.created_at,
    createdBy: names.get(row.created_by ?? "") ?? null,
  }));
  return { items };
}

/**
 * Says what costs are shared by from a day on. Earlier keys stay.
 * @throws AppError cost-key-refused; input-invalid when somebody in it is no party; changed-meanwhile when there is a
 * newer one than `number`; cpr-number-found; not-found for an action of another cluster
 */
export async function setCostKey(
  ctx: SignedInContext,
  { clusterId, actionId, number, key, note, fromOn }: z.output<typeof setCostKeyInput>,
): Promise<{ done: true }> {
  const refusals = checkCostKey(key);
  if (refusals.length > 0) throw refuseCalculation("cost-key-refused", refusals);
  checkNoCprNumber(note, "note");
  if (key.kind === "population") for (const { source } of key.parties) checkNoCprNumber(source, "note");
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "clusters", clusterId);
    await checkActionIn(tx, { clusterId, actionId });
    await checkParties(tx, clusterId, key);
    const newest = (await listCostKeyRows(tx, { clusterId, actionId }))[0]?.number ?? 0;
    const isNew =
      newest === number &&
      (await insertCostKey(tx, {
        id: createId(),
        cluster_id: clusterId,
        action_id: actionId ?? null,
        number: number + 1,
        content: JSON.stringify(key),
        note,
        from_on: fromOn,
        created_at: isoNow(ctx.platform.clock),
        created_by: ctx.actor.personId,
      }));
    if (!isNew) throw new AppError("changed-meanwhile");
    await auditCluster(ctx, tx, {
      action: "clusters.set-cost-key",
      clusterId,
      change: { kind: key.kind, number: number + 1, fromOn, actionId: actionId ?? null },
    });
  });
  return { done: true };
}

async function checkActionIn(
  db: Db,
  { clusterId, actionId }: { clusterId: string; actionId?: string | undefined },
): Promise<void> {
  if (actionId === undefined) return;
  const action = await findActionRow(db, actionId);
  if (action?.cluster_id !== clusterId) throw new AppError("not-found");
}

async function checkParties(tx: Db, clusterId: string, key: CostKey): Promise<void> {
  const known = await listPartyRows(tx, [clusterId]);
  const at = key.parties.findIndex((party) => !known.some(({ id }) => id === party.key));
  if (at < 0) return;
  throw new AppError("input-invalid", {}, { [`key.parties.${at}.key`]: { code: "unknown-choice" } });
}
