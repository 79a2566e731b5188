import type { deleteAccountInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { removeErasedFiles } from "../../platform/personal-data.ts";
import { countGrants } from "../grants/hold-grant.ts";
import { findGrantInForce } from "../grants/repository.ts";
import { checkOwnPassword } from "../passwords/check-own-password.ts";
import { forgetSessionCookie } from "../sessions/session.ts";

export const accountErasedTopic = "account-erased";

/**
 * Deletes the account of who asks, with all that is stored about them. Posts stay under "tidligere medlem" or go, as
 * chosen. Files and kept mails follow through the outbox, so that a server that dies half way finishes later.
 * @throws AppError wrong-credentials, too-many-attempts, last-administrator, last-coordinator
 */
export async function deleteAccount(
  ctx: SignedInContext,
  { password, posts }: z.infer<typeof deleteAccountInput>,
): Promise<{ done: true }> {
  const { id: personId, email, name } = await checkOwnPassword(ctx, password);
  const { platform } = ctx;
  await inTransaction(platform.db, async (tx) => {
    await checkAdministratorRemains(ctx, tx);
    const fileIds: string[] = [];
    for (const handler of platform.personalData.values()) {
      const erased = await handler.eraseData(tx, personId, posts);
      fileIds.push(...erased.fileIds);
      for (const message of erased.messages ?? []) await platform.outbox.enqueue(tx, message);
    }
    await audit(ctx, tx, {
      action: "accounts.delete-account",
      subject: { kind: "account", id: personId },
      change: { posts },
    });
    await platform.outbox.enqueue(tx, { topic: accountErasedTopic, payload: { fileIds, email, name } });
  });
  forgetSessionCookie(ctx);
  await platform.live.publish([personId], { name: "signed-out" });
  return { done: true };
}

async function checkAdministratorRemains({ platform, actor }: SignedInContext, tx: Db): Promise<void> {
  const at = isoNow(platform.clock);
  const everything = { role: "administrator", limitKind: "everything", limitId: "all" } as const;
  const count = await countGrants(tx, { ...everything, at });
  const own = await findGrantInForce(tx, { ...everything, personId: actor.personId }, at);
  if (own !== undefined && count < 2) throw new AppError("last-administrator");
}

/** Removes what an erasure left in files; doing it again is no fault. */
export async function removeLeftovers(
  { files, mailer }: Platform,
  { fileIds, email, name }: { fileIds: readonly string[]; email: string; name: string },
): Promise<void> {
  await removeErasedFiles(files, [{ fileIds }]);
  await mailer.forgetKept({ address: email, name });
}
