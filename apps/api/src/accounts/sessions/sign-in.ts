import type { signInInput, signInResult } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { type AttemptLimit, countAttempt, forgetAttempts } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { isRightPassword } from "../passwords/password-hash.ts";
import { findPersonByEmail } from "../people/repository.ts";
import type { PeopleTable } from "../tables.ts";
import { deleteTokensOf } from "../tokens/repository.ts";
import { createToken } from "../tokens/token.ts";
import { startSession } from "./session.ts";

/** Guessing one account's password, and trying many accounts from one place, such as an office behind one address. */
export const signInLimit: AttemptLimit = { kind: "sign-in", most: 10, minutes: 15 };
export const signInPlaceLimit: AttemptLimit = { kind: "sign-in-place", most: 200, minutes: 15 };

/**
 * Signs in with address and password, or asks for the second factor.
 * An unknown address gets the same answer after the same work as a wrong password; what is wrong with an account
 * is only told to who knows its password.
 * @throws AppError wrong-credentials, too-many-attempts, account-waiting, demo-account-refused
 */
export async function signIn(
  ctx: RequestContext,
  { email, password }: z.infer<typeof signInInput>,
): Promise<z.infer<typeof signInResult>> {
  const { db, env, clock } = ctx.platform;
  await countAttempt(ctx, signInPlaceLimit, ctx.address);
  await countAttempt(ctx, signInLimit, email);
  const person = await findPersonByEmail(db, email);
  const isRight = await isRightPassword(person?.password_hash, password);
  if (person === undefined || !isRight) throw new AppError("wrong-credentials");
  await forgetAttempts(ctx, signInLimit, email);
  if (person.status === "waiting") throw new AppError("account-waiting");
  if (person.is_demo === 1 && !env.DEMO) throw new AppError("demo-account-refused");
  return inTransaction(db, async (tx) => {
    if (person.two_factor_since === null) {
      await enter(ctx, tx, { person, secondFactor: "none" });
      return { status: "signed-in" };
    }
    await deleteTokensOf(tx, person.id, "second-factor");
    const token = await createToken(tx, clock, { purpose: "second-factor", data: {}, personId: person.id });
    return { status: "second-factor-needed", token };
  });
}

/** Lets a person in whose secrets have been checked. */
export async function enter(
  ctx: RequestContext,
  tx: Db,
  {
    person,
    secondFactor,
  }: {
    person: Pick<PeopleTable, "id" | "language">;
    secondFactor: "none" | "one-time-code" | "recovery-code";
  },
): Promise<void> {
  const known = await startSession(ctx, tx, person);
  await audit(known, tx, {
    action: "accounts.sign-in",
    subject: { kind: "account", id: person.id },
    change: { secondFactor },
  });
}
