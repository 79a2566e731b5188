import type { changePasswordInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { sendMail, writeSecurityNotice } from "../mails.ts";
import { updatePerson } from "../people/repository.ts";
import { deleteSessionsOf } from "../sessions/repository.ts";
import { deleteTokensOf } from "../tokens/repository.ts";
import { checkNewPassword } from "./check-new-password.ts";
import { checkOwnPassword } from "./check-own-password.ts";
import { hashPassword } from "./password-hash.ts";

/**
 * Changes the password of who is signed in. Every other browser is signed out, links to reset it are void, and the
 * owner is told by mail.
 * @throws AppError wrong-credentials, too-many-attempts, password-too-common, password-too-personal
 */
export async function changePassword(
  ctx: SignedInContext,
  { current, next }: z.infer<typeof changePasswordInput>,
): Promise<{ done: true }> {
  const person = await checkOwnPassword(ctx, current);
  checkNewPassword(next, person);
  const hash = await hashPassword(next);
  await inTransaction(ctx.platform.db, async (tx) => {
    await updatePerson(tx, person.id, { password_hash: hash });
    await deleteSessionsOf(tx, person.id, ctx.actor.sessionId);
    await deleteTokensOf(tx, person.id);
    await audit(ctx, tx, {
      action: "accounts.change-password",
      subject: { kind: "account", id: person.id },
    });
    await sendMail(ctx.platform, tx, {
      mail: writeSecurityNotice(ctx.platform.env, person, "password-changed"),
      personId: person.id,
    });
  });
  await ctx.platform.live.publish([person.id], { name: "signed-out" });
  return { done: true };
}
