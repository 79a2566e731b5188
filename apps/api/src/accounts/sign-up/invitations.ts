import type { acceptInvitationInput, invitation, inviteInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import type { RequestContext, SignedInContext } from "../../platform/context.ts";
import { isUniqueViolation } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { beginAffiliation } from "../affiliations/begin-affiliation.ts";
import { takeInvitations } from "../affiliations/is-vouched-for.ts";
import { isAffiliated } from "../affiliations/repository.ts";
import { sendMail, writeInvitation } from "../mails.ts";
import { findOrganisation } from "../organisations/repository.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { createPerson } from "../people/create-person.ts";
import { findPersonRef } from "../people/person-refs.ts";
import { findPersonByEmail } from "../people/repository.ts";
import { enter } from "../sessions/sign-in.ts";
import { todayIn } from "../../platform/today.ts";
import { createToken, findToken, takeToken } from "../tokens/token.ts";

const inviteLimit = { kind: "invite", most: 100, minutes: 24 * 60 };

/**
 * Invites somebody to an organisation by mail; an invitation sent before is void. Who has an account already is asked
 * to add the organisation there. The answer does not tell which it was.
 */
export async function invite(
  ctx: SignedInContext,
  { email, organisationId, language }: z.infer<typeof inviteInput>,
): Promise<{ done: true }> {
  const { db, clock, env } = ctx.platform;
  await countAttempt(ctx, inviteLimit, ctx.actor.personId);
  await inTransaction(db, async (tx) => {
    const known = await findPersonByEmail(tx, email);
    const isThere =
      known !== undefined &&
      (await isAffiliated(tx, { personId: known.id, organisationId, today: todayIn(clock) }));
    if (isThere) return;
    await takeInvitations(tx, clock, { email, organisationId });
    const invitedBy = ctx.actor.personId;
    const data = { email, organisationId, invitedBy };
    const secret = await createToken(tx, clock, { purpose: "invitation", data });
    const inviter = await findPersonRef(tx, invitedBy, clock);
    const organisation = (await findOrganisation(tx, organisationId))?.name ?? "";
    const mail = writeInvitation(env, known ?? { email, language }, {
      secret,
      organisation,
      invitedBy: inviter?.name ?? organisation,
      hasAccount: known !== undefined,
    });
    await sendMail(ctx.platform, tx, { mail, personId: known?.id });
    await audit(ctx, tx, {
      action: "accounts.invite",
      subject: { kind: "organisation", id: organisationId },
      scope: { kind: "organisation", id: organisationId },
    });
  });
  return { done: true };
}

/**
 * What an invitation is to, for who holds its link.
 * @throws AppError token-invalid
 */
export async function getInvitation(
  { platform: { db, clock } }: RequestContext,
  { token: secret }: { token: string },
): Promise<z.infer<typeof invitation>> {
  const token = await findToken(db, clock, { purpose: "invitation", secret });
  if (token === undefined) throw new AppError("token-invalid");
  const { email, organisationId, invitedBy } = token.data;
  const organisation = (await findOrganisation(db, organisationId))?.name ?? "";
  const inviter = await findPersonRef(db, invitedBy, clock);
  return { email, organisation, invitedBy: inviter?.name ?? organisation };
}

/**
 * Makes the account of somebody invited, and signs them in: the link came to the address, so it is confirmed.
 * @throws AppError token-invalid, also when the address has an account; password-too-common, password-too-personal
 */
export async function acceptInvitation(
  ctx: RequestContext,
  { token: secret, name, title, password, language }: z.infer<typeof acceptInvitationInput>,
): Promise<{ done: true }> {
  const { db, clock } = ctx.platform;
  const given = await findToken(db, clock, { purpose: "invitation", secret });
  if (given === undefined) throw new AppError("token-invalid");
  const { email, organisationId } = given.data;
  checkNewPassword(password, { name, email });
  const hash = await hashPassword(password);
  try {
    await inTransaction(db, async (tx) => {
      const token = await takeToken(tx, clock, { purpose: "invitation", secret });
      if (token === undefined) throw new AppError("token-invalid");
      const account = { email, name, title, language, password_hash: hash, status: "active" } as const;
      const id = await createPerson(tx, clock, account);
      await beginAffiliation(ctx, tx, {
        person_id: id,
        organisation_id: organisationId,
        title,
        valid_from: todayIn(clock),
        status: "confirmed",
      });
      await audit(ctx, tx, {
        action: "accounts.accept-invitation",
        subject: { kind: "account", id },
        scope: { kind: "organisation", id: organisationId },
      });
      await enter(ctx, tx, { person: { id, language }, secondFactor: "none" });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError("token-invalid");
    throw error;
  }
  return { done: true };
}
