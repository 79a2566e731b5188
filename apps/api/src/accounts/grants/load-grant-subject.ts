import type { LimitKind, Role } from "@rammevaerk/domain/accounts";
import type { SignedInContext } from "../../platform/context.ts";
import { isAffiliated } from "../affiliations/repository.ts";
import type { GrantSubject } from "../policy.ts";
import type { GrantsTable } from "../tables.ts";
import { todayIn } from "../../platform/today.ts";
import { findGrant, listNetworkRegions } from "./repository.ts";

interface GrantInput {
  readonly personId: string;
  readonly role: Role;
  readonly limitKind: LimitKind;
  readonly limitId: string;
}

/**
 * What the policies need to know of a role within a limit. It is there also for a person, organisation or network
 * that does not exist, so that who may not give the role does not learn whether they do.
 */
export async function loadGrantSubject(
  { platform: { db, clock } }: Pick<SignedInContext, "platform">,
  { personId, role, limitKind, limitId }: GrantInput,
): Promise<GrantSubject> {
  const isOrganisation = limitKind === "organisation";
  return {
    role,
    limitKind,
    limitId,
    isAffiliated:
      isOrganisation &&
      (await isAffiliated(db, { personId, organisationId: limitId, today: todayIn(clock) })),
    regionIds: limitKind === "network" ? await listNetworkRegions(db, limitId) : [],
  };
}

/** A grant that is to end, with the same; absent when it was never given or has ended. */
export async function loadGrant(
  ctx: SignedInContext,
  { grantId }: { grantId: string },
): Promise<(GrantSubject & { grant: GrantsTable }) | undefined> {
  const grant = await findGrant(ctx.platform.db, grantId);
  if (grant === undefined || grant.ended_at !== null) return undefined;
  const subject = await loadGrantSubject(ctx, {
    personId: grant.person_id,
    role: grant.role,
    limitKind: grant.limit_kind,
    limitId: grant.limit_id,
  });
  return { ...subject, grant };
}

/** A limit whose roles are to be listed. */
export async function loadLimit(
  { platform }: SignedInContext,
  { limitKind, limitId }: Pick<GrantInput, "limitKind" | "limitId">,
): Promise<Pick<GrantSubject, "limitKind" | "limitId" | "regionIds">> {
  const regionIds = limitKind === "network" ? await listNetworkRegions(platform.db, limitId) : [];
  return { limitKind, limitId, regionIds };
}
