import type { requestPasswordResetInput, resetPasswordInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { countAttempt, forgetAttempts } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { sendMail, writeResetPassword, writeSecurityNotice } from "../mails.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import { findPersonByEmail, updatePerson } from "../people/repository.ts";
import { deleteSessionsOf } from "../sessions/repository.ts";
import { signInLimit } from "../sessions/sign-in.ts";
import { deleteTokensOf } from "../tokens/repository.ts";
import { createToken, findToken, takeToken } from "../tokens/token.ts";
import { checkNewPassword } from "./check-new-password.ts";
import { hashPassword } from "./password-hash.ts";

export const resetRequestedTopic = "password-reset-requested";

const requestLimit = { kind: "password-reset", most: 5, minutes: 60 };
const requestPlaceLimit = { kind: "password-reset-place", most: 50, minutes: 60 };

/**
 * Asks for a link to choose a new password. Whether the address has an account is found out afterwards, in the
 * outbox, so that neither the answer nor its time tells.
 * @throws AppError too-many-attempts
 */
export async function requestPasswordReset(
  ctx: RequestContext,
  { email }: z.infer<typeof requestPasswordResetInput>,
): Promise<{ done: true }> {
  await countAttempt(ctx, requestPlaceLimit, ctx.address);
  await countAttempt(ctx, requestLimit, email);
  await ctx.platform.outbox.enqueue(ctx.platform.db, { topic: resetRequestedTopic, payload: { email } });
  return { done: true };
}

/** Sends the link, when the address has an account that can be used. Links sent before are void. */
export async function sendResetLink(platform: Platform, email: string): Promise<void> {
  await inTransaction(platform.db, async (tx) => {
    const person = await findPersonByEmail(tx, email);
    if (person === undefined || person.status !== "active") return;
    await deleteTokensOf(tx, person.id, "reset-password");
    const secret = await createToken(tx, platform.clock, {
      purpose: "reset-password",
      data: {},
      personId: person.id,
    });
    await audit({ platform, actor: null }, tx, {
      action: "accounts.request-password-reset",
      subject: { kind: "account", id: person.id },
    });
    await sendMail(platform, tx, {
      mail: writeResetPassword(platform.env, person, secret),
      personId: person.id,
    });
  });
}

/**
 * Chooses a new password with a link. All sessions end; two-factor sign-in stays as it is.
 * A password that is refused leaves the link unused.
 * @throws AppError token-invalid, password-too-common, password-too-personal
 */
export async function resetPassword(
  ctx: RequestContext,
  { token: secret, password }: z.infer<typeof resetPasswordInput>,
): Promise<{ done: true }> {
  const { db, clock, env, live } = ctx.platform;
  const token = await findToken(db, clock, { purpose: "reset-password", secret });
  const personId = token?.personId ?? null;
  if (personId === null) throw new AppError("token-invalid");
  const person = await getPersonRow(db, personId);
  checkNewPassword(password, person);
  const hash = await hashPassword(password);
  await inTransaction(db, async (tx) => {
    const taken = await takeToken(tx, clock, { purpose: "reset-password", secret });
    if (taken === undefined) throw new AppError("token-invalid");
    await updatePerson(tx, person.id, { password_hash: hash });
    await deleteSessionsOf(tx, person.id);
    await deleteTokensOf(tx, person.id);
    await audit(ctx, tx, { action: "accounts.reset-password", subject: { kind: "account", id: person.id } });
    await sendMail(ctx.platform, tx, {
      mail: writeSecurityNotice(env, person, "password-changed"),
      personId: person.id,
    });
  });
  await forgetAttempts(ctx, signInLimit, person.email);
  await live.publish([person.id], { name: "signed-out" });
  return { done: true };
}
