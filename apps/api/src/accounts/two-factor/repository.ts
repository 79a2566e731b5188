import { type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/connect.ts";

/** Begins two-factor sign-in with a secret that is not in use yet. Answers false where it is on already. */
export async function setPendingSecret(tx: Db, personId: string, secret: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ two_factor_secret: secret, two_factor_step: null })
    .where("id", "=", personId)
    .where("two_factor_since", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Turns two-factor sign-in on with the secret that a code was just given for. Answers false when it was changed or on already. */
export async function turnTwoFactorOn(
  tx: Db,
  personId: string,
  { secret, step, since }: { secret: string; step: number; since: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ two_factor_since: since, two_factor_step: step })
    .where("id", "=", personId)
    .where("two_factor_secret", "=", secret)
    .where("two_factor_since", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function turnTwoFactorOff(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable("people")
    .set({ two_factor_secret: null, two_factor_since: null, two_factor_step: null })
    .where("id", "=", personId)
    .execute();
}

/** Uses the code of a step up, and of all before it. Answers false when it was used already, also at this moment by another. */
export async function spendStep(tx: Db, personId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("people")
    .set({ two_factor_step: step })
    .where("id", "=", personId)
    .where(sql<SqlBool>`(two_factor_step is null or two_factor_step < ${step})`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertRecoveryCodes(
  tx: Db,
  personId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx
    .insertInto("recovery_codes")
    .values(hashes.map((id) => ({ id, person_id: personId })))
    .execute();
}

/** Uses a recovery code up. Answers whether the person had it. */
export async function takeRecoveryCode(tx: Db, personId: string, hash: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("recovery_codes")
    .where("id", "=", hash)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteRecoveryCodesOf(tx: Db, personId: string): Promise<void> {
  await tx.deleteFrom("recovery_codes").where("person_id", "=", personId).execute();
}
