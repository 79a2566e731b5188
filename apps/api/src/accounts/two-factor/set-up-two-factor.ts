import type { recoveryCodes, twoFactorStart } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { countAttempt, forgetAttempts } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { sendMail, writeSecurityNotice } from "../mails.ts";
import { checkOwnPassword } from "../passwords/check-own-password.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import {
  createOneTimeSecret,
  createRecoveryCodes,
  describeOneTimeSecret,
  findStepOfCode,
  foldRecoveryCode,
} from "./one-time-code.ts";
import {
  deleteRecoveryCodesOf,
  insertRecoveryCodes,
  setPendingSecret,
  turnTwoFactorOff,
  turnTwoFactorOn,
} from "./repository.ts";

const confirmLimit = { kind: "two-factor-confirm", most: 10, minutes: 15 };

/**
 * Makes a secret for the person's code app. It is not asked for at sign-in before a code has shown that the app has it.
 * @throws AppError two-factor-already-on
 */
export async function startTwoFactor(ctx: SignedInContext): Promise<z.infer<typeof twoFactorStart>> {
  const { personId } = ctx.actor;
  const secret = createOneTimeSecret();
  return inTransaction(ctx.platform.db, async (tx) => {
    const { email } = await getPersonRow(tx, personId);
    if (!(await setPendingSecret(tx, personId, secret))) throw new AppError("two-factor-already-on");
    await audit(ctx, tx, {
      action: "accounts.start-two-factor",
      subject: { kind: "account", id: personId },
    });
    return { secret, uri: describeOneTimeSecret(secret, email) };
  });
}

/**
 * Turns two-factor sign-in on with a code from the app. Answers the recovery codes, which are never shown again.
 * @throws AppError two-factor-not-started, two-factor-already-on, wrong-one-time-code, too-many-attempts
 */
export async function confirmTwoFactor(
  ctx: SignedInContext,
  { code }: { code: string },
): Promise<z.infer<typeof recoveryCodes>> {
  const { personId } = ctx.actor;
  const { clock, env } = ctx.platform;
  await countAttempt(ctx, confirmLimit, personId);
  const codes = createRecoveryCodes();
  await inTransaction(ctx.platform.db, async (tx) => {
    const person = await getPersonRow(tx, personId);
    const secret = person.two_factor_secret;
    if (person.two_factor_since !== null) throw new AppError("two-factor-already-on");
    if (secret === null) throw new AppError("two-factor-not-started");
    const step = findStepOfCode(secret, code, clock);
    if (step === undefined) throw new AppError("wrong-one-time-code");
    if (!(await turnTwoFactorOn(tx, personId, { secret, step, since: isoNow(clock) }))) {
      throw new AppError("two-factor-already-on");
    }
    await deleteRecoveryCodesOf(tx, personId);
    await insertRecoveryCodes(
      tx,
      personId,
      codes.map((one) => hashSecret(foldRecoveryCode(one))),
    );
    await audit(ctx, tx, {
      action: "accounts.confirm-two-factor",
      subject: { kind: "account", id: personId },
    });
    await sendMail(ctx.platform, tx, {
      mail: writeSecurityNotice(env, person, "two-factor-on"),
      personId: personId,
    });
  });
  await forgetAttempts(ctx, confirmLimit, personId);
  return { codes };
}

/**
 * Turns two-factor sign-in off. Roles that require it sleep until it is on again.
 * @throws AppError wrong-credentials, too-many-attempts
 */
export async function endTwoFactor(
  ctx: SignedInContext,
  { password }: { password: string },
): Promise<{ done: true }> {
  const person = await checkOwnPassword(ctx, password);
  if (person.two_factor_secret === null) return { done: true };
  await inTransaction(ctx.platform.db, async (tx) => {
    await turnTwoFactorOff(tx, person.id);
    await deleteRecoveryCodesOf(tx, person.id);
    await audit(ctx, tx, { action: "accounts.end-two-factor", subject: { kind: "account", id: person.id } });
    if (person.two_factor_since !== null) {
      await sendMail(ctx.platform, tx, {
        mail: writeSecurityNotice(ctx.platform.env, person, "two-factor-off"),
        personId: person.id,
      });
    }
  });
  return { done: true };
}
