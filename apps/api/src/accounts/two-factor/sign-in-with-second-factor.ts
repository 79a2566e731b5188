import type { secondFactorInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { type AttemptLimit, countAttempt, forgetAttempts } from "../../platform/attempts.ts";
import type { Clock } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { hashSecret } from "../../platform/ids.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import { enter } from "../sessions/sign-in.ts";
import type { PeopleTable } from "../tables.ts";
import { findToken, takeToken } from "../tokens/token.ts";
import { findStepOfCode, foldRecoveryCode } from "./one-time-code.ts";
import { takeRecoveryCode, spendStep } from "./repository.ts";

const secondFactorLimit: AttemptLimit = { kind: "second-factor", most: 10, minutes: 15 };

/**
 * Finishes a sign-in with a code from the app or a recovery code. A code counts once; a wrong one may be corrected
 * while the five minutes last.
 * @throws AppError second-factor-expired, wrong-one-time-code, too-many-attempts
 */
export async function signInWithSecondFactor(
  ctx: RequestContext,
  { token: secret, code }: z.infer<typeof secondFactorInput>,
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  const token = await findToken(db, clock, { purpose: "second-factor", secret });
  const personId = token?.personId ?? null;
  if (personId === null) throw new AppError("second-factor-expired");
  await countAttempt(ctx, secondFactorLimit, personId);
  await inTransaction(db, async (tx) => {
    const taken = await takeToken(tx, clock, { purpose: "second-factor", secret });
    if (taken === undefined) throw new AppError("second-factor-expired");
    const person = await getPersonRow(tx, personId);
    const secondFactor = await spendCode(tx, clock, { person, code });
    if (secondFactor === undefined) throw new AppError("wrong-one-time-code");
    await enter(ctx, tx, { person, secondFactor });
  });
  await forgetAttempts(ctx, secondFactorLimit, personId);
  return { done: true };
}

async function spendCode(
  tx: Db,
  clock: Clock,
  { person, code }: { person: PeopleTable; code: string },
): Promise<"one-time-code" | "recovery-code" | undefined> {
  if (person.two_factor_secret === null) return undefined;
  const step = findStepOfCode(person.two_factor_secret, code, clock);
  if (step !== undefined) return (await spendStep(tx, person.id, step)) ? "one-time-code" : undefined;
  const hash = hashSecret(foldRecoveryCode(code));
  return (await takeRecoveryCode(tx, person.id, hash)) ? "recovery-code" : undefined;
}
