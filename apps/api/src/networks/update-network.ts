import type { updateNetworkInput } from "@rammevaerk/contracts/networks";
import type { z } from "zod";
import { audit } from "../platform/audit.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { checkPolicy } from "../platform/trpc.ts";
import { checkNetworkFields, type NetworkFields } from "./check-network-fields.ts";
import { describePurpose } from "./describe-purpose.ts";
import { findStanding } from "./membership/repository.ts";
import { mayMoveNetwork } from "./policy.ts";
import { findNetwork, type StoredNetwork, replaceNetworkCodes, updateNetworkRow } from "./repository.ts";

/**
 * Changes what a network says of itself.
 * @throws AppError changed-meanwhile when somebody saved after `version` was read; forbidden when it would leave a
 * region whose secretariat does not agree; cpr-number-found, code-unknown, input-invalid
 */
export async function updateNetwork(
  ctx: SignedInContext,
  { networkId, version, ...given }: z.output<typeof updateNetworkInput>,
): Promise<{ done: true }> {
  const fields = checkNetworkFields(given);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "networks", networkId);
    const before = await findNetwork(tx, networkId);
    if (before === undefined) throw new AppError("not-found");
    checkPolicy(mayMoveNetwork, ctx.actor, { from: before, to: fields });
    await checkContact(ctx, tx, { networkId, before, contactId: fields.contactId });
    const isSaved = await updateNetworkRow(
      tx,
      { id: networkId, version },
      {
        ...describePurpose(fields.name, fields.purpose),
        admission: fields.admission,
        is_national: fields.isNational ? 1 : 0,
        contact_id: fields.contactId,
        default_watch_level: fields.defaultWatchLevel,
      },
    );
    if (!isSaved) throw new AppError("changed-meanwhile");
    await replaceNetworkCodes(tx, networkId, fields);
    await audit(ctx, tx, {
      action: "networks.update",
      subject: { kind: "network", id: networkId },
      scope: { kind: "network", id: networkId },
      change: { fields: listChangedFields(before, fields) },
    });
  });
  return { done: true };
}

/** The contact is somebody in the network: nobody is made one who has not joined. */
async function checkContact(
  ctx: SignedInContext,
  tx: Db,
  { networkId, before, contactId }: { networkId: string; before: StoredNetwork; contactId: string | null },
): Promise<void> {
  if (contactId === null || contactId === before.contactId) return;
  const standing = await findStanding(tx, { networkId, personId: contactId, at: isoNow(ctx.platform.clock) });
  if (standing !== "member" && standing !== "coordinator") {
    throw new AppError("input-invalid", {}, { contactId: { code: "unknown-choice" } });
  }
}

function listChangedFields(before: NetworkFields, after: NetworkFields): string[] {
  const names = Object.keys(after) as (keyof NetworkFields)[];
  return names.filter((name) => toText(before[name]) !== toText(after[name]));
}

function toText(value: NetworkFields[keyof NetworkFields]): string {
  return JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value);
}
