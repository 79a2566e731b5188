import type { createFirstAdministratorInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { giveGrant, listGrantHolders } from "../grants/hold-grant.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { createPerson } from "../people/create-person.ts";
import { findPersonByEmail, updatePerson } from "../people/repository.ts";
import { deleteSessionsOf } from "../sessions/repository.ts";
import { enter } from "../sessions/sign-in.ts";
import { findToken, takeAllTokens } from "../tokens/token.ts";

const everything = { role: "administrator", limitKind: "everything", limitId: "all" } as const;

/** Answers whether nobody administers the installation yet. */
export async function needsFirstAdministrator(db: Db, at: string): Promise<boolean> {
  return (await listGrantHolders(db, { ...everything, at })).length === 0;
}

/**
 * Makes the first administrator with a link that the server printed, and signs them in. All such links are then void.
 * Who signed up with the address before keeps that account, with the new password.
 * @throws AppError token-invalid, also when there is an administrator by now; password-too-common, password-too-personal
 */
export async function createFirstAdministrator(
  ctx: RequestContext,
  { token: secret, email, name, password, language }: z.infer<typeof createFirstAdministratorInput>,
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  const purpose = "first-administrator";
  if ((await findToken(db, clock, { purpose, secret })) === undefined) throw new AppError("token-invalid");
  checkNewPassword(password, { name, email });
  const hash = await hashPassword(password);
  await inTransaction(db, async (tx) => {
    const isTaken = await takeAllTokens(tx, clock, { purpose, secret });
    const at = isoNow(clock);
    if (!isTaken || !(await needsFirstAdministrator(tx, at))) throw new AppError("token-invalid");
    const known = await findPersonByEmail(tx, email);
    const account = { name, language, password_hash: hash, status: "active" } as const;
    if (known !== undefined) {
      await updatePerson(tx, known.id, account);
      await deleteSessionsOf(tx, known.id);
    }
    const id = known?.id ?? (await createPerson(tx, clock, { ...account, email, title: "" }));
    await giveGrant(tx, { ...everything, personId: id, grantedBy: null, at });
    await audit(ctx, tx, {
      action: "accounts.create-first-administrator",
      subject: { kind: "account", id },
    });
    await enter(ctx, tx, { person: { id, language }, secondFactor: "none" });
  });
  return { done: true };
}
