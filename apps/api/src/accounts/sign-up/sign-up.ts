import type { confirmEmailResult, signUpInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { isUniqueViolation } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { beginAffiliation } from "../affiliations/begin-affiliation.ts";
import { isVouchedFor } from "../affiliations/is-vouched-for.ts";
import { sendMail, writeAddressKnown, writeConfirmEmail } from "../mails.ts";
import { findOrganisation } from "../organisations/repository.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { createPerson } from "../people/create-person.ts";
import { findPersonByEmail } from "../people/repository.ts";
import { enter } from "../sessions/sign-in.ts";
import { todayIn } from "../../platform/today.ts";
import { createToken, type SignUpData, takeToken } from "../tokens/token.ts";

const signUpLimit = { kind: "sign-up", most: 5, minutes: 60 };
const signUpPlaceLimit = { kind: "sign-up-place", most: 50, minutes: 60 };

/**
 * Asks for an account. Nothing but a mail happens before its owner confirms the address: what was typed waits with
 * the link. For an address that has an account the answer is the same, and the mail says so.
 * @throws AppError not-found for an organisation that does not exist today; password-too-common, password-too-personal, too-many-attempts
 */
export async function signUp(
  ctx: RequestContext,
  { password, ...given }: z.infer<typeof signUpInput>,
): Promise<{ done: true }> {
  const { platform } = ctx;
  await countAttempt(ctx, signUpPlaceLimit, ctx.address);
  await countAttempt(ctx, signUpLimit, given.email);
  checkNewPassword(password, given);
  await checkOrganisation(ctx, given.organisationId);
  const data: SignUpData = { ...given, passwordHash: await hashPassword(password) };
  await inTransaction(platform.db, async (tx) => {
    const known = await findPersonByEmail(tx, given.email);
    if (known === undefined) {
      const secret = await createToken(tx, platform.clock, { purpose: "confirm-email", data });
      await sendMail(platform, tx, { mail: writeConfirmEmail(platform.env, given, secret) });
    } else {
      await sendMail(platform, tx, { mail: writeAddressKnown(platform.env, known), personId: known.id });
    }
    await audit(ctx, tx, {
      action: "accounts.sign-up",
      subject: { kind: "organisation", id: given.organisationId },
    });
  });
  return { done: true };
}

async function checkOrganisation({ platform }: RequestContext, id: string): Promise<void> {
  const organisation = await findOrganisation(platform.db, id);
  const today = todayIn(platform.clock);
  const isThere =
    organisation !== undefined &&
    organisation.valid_from <= today &&
    (organisation.valid_to === null || organisation.valid_to > today);
  if (!isThere) throw new AppError("not-found");
}

/**
 * Makes the account that was asked for. Where the organisation has vouched for the address it is open at once and its
 * owner signed in; else it waits for the organisation's administrators, who are told.
 * @throws AppError token-invalid, also when the address got an account by another link
 */
export async function confirmEmail(
  ctx: RequestContext,
  { token: secret }: { token: string },
): Promise<z.infer<typeof confirmEmailResult>> {
  const { db, clock } = ctx.platform;
  try {
    return await inTransaction(db, async (tx) => {
      const token = await takeToken(tx, clock, { purpose: "confirm-email", secret });
      if (token === undefined) throw new AppError("token-invalid");
      return makeAccount(ctx, tx, token.data);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError("token-invalid");
    throw error;
  }
}

async function makeAccount(
  ctx: RequestContext,
  tx: Db,
  { email, name, title, language, organisationId, passwordHash }: SignUpData,
): Promise<z.infer<typeof confirmEmailResult>> {
  const { clock } = ctx.platform;
  const isTrusted = await isVouchedFor(tx, clock, { email, organisationId });
  const status = isTrusted ? "active" : "waiting";
  const account = { email, name, title, language, password_hash: passwordHash, status } as const;
  const id = await createPerson(tx, clock, account);
  await beginAffiliation(ctx, tx, {
    person_id: id,
    organisation_id: organisationId,
    title,
    valid_from: todayIn(clock),
    status: isTrusted ? "confirmed" : "waiting",
  });
  await audit(ctx, tx, {
    action: "accounts.confirm-email",
    subject: { kind: "account", id },
    scope: { kind: "organisation", id: organisationId },
    change: { status },
  });
  if (isTrusted) await enter(ctx, tx, { person: { id, language }, secondFactor: "none" });
  const organisation = await findOrganisation(tx, organisationId);
  return { status, organisation: organisation?.name ?? "" };
}
