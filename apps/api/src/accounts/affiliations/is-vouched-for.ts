import { mailDomainOf } from "@rammevaerk/domain/accounts";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { findOrganisationOfMailDomain } from "../organisations/repository.ts";
import { deleteTokenRow } from "../tokens/repository.ts";
import { listTokensFor } from "../tokens/token.ts";

interface Claim {
  readonly email: string;
  readonly organisationId: string;
}

/**
 * Answers whether an organisation has said beforehand that the owner of a confirmed address belongs to it: by
 * approving the address's mail domain, or by an invitation, which is used up.
 */
export async function isVouchedFor(tx: Db, clock: Clock, claim: Claim): Promise<boolean> {
  const isInvited = await takeInvitations(tx, clock, claim);
  return (
    isInvited || (await findOrganisationOfMailDomain(tx, mailDomainOf(claim.email))) === claim.organisationId
  );
}

/** Uses up the invitations that an organisation sent to an address. Answers whether there was one. */
export async function takeInvitations(
  tx: Db,
  clock: Clock,
  { email, organisationId }: Claim,
): Promise<boolean> {
  const sent = await listTokensFor(tx, clock, { purpose: "invitation", email });
  const own = sent.filter((token) => token.data.organisationId === organisationId);
  for (const { id } of own) await deleteTokenRow(tx, id);
  return own.length > 0;
}
