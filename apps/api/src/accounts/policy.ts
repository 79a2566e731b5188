import {
  holdsRole,
  isAdministrator,
  isGrantedByOrganisation,
  type LimitKind,
  type Role,
} from "@rammevaerk/domain/accounts";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** Run an organisation: its people, mail domains and invitations. */
export const mayAdministerOrganisation: Policy<{ readonly id: string }> = {
  name: "accounts.administer-organisation",
  may: (actor, organisation) =>
    isAdministrator(actor.grants) || isOrganisationAdministrator(actor, organisation.id) ? true : "forbidden",
};

/** A role within a limit, given to or taken from somebody. */
export interface GrantSubject {
  readonly role: Role;
  readonly limitKind: LimitKind;
  readonly limitId: string;
  /** The receiver belongs to the organisation that is the limit. */
  readonly isAffiliated: boolean;
  /** The regions of the network that is the limit; none for a national one, and for every other limit. */
  readonly regionIds: readonly string[];
}

/** Give a role: an organisation's administrator to its own people, a secretariat to coordinators in its region, an administrator any. */
export const mayGrantRole: Policy<GrantSubject> = {
  name: "accounts.grant-role",
  may: (actor, subject) =>
    isAdministrator(actor.grants) ||
    (isWithinOrganisation(actor, subject) && subject.isAffiliated) ||
    isWithinRegion(actor, subject)
      ? true
      : "forbidden",
};

/** Take a role: as for giving it, also from somebody who has left the organisation. */
export const mayEndGrant: Policy<GrantSubject> = {
  name: "accounts.end-grant",
  may: (actor, subject) =>
    isAdministrator(actor.grants) || isWithinOrganisation(actor, subject) || isWithinRegion(actor, subject)
      ? true
      : "forbidden",
};

/** See who holds which role within a limit: those who may give roles there. */
export const mayListGrants: Policy<Pick<GrantSubject, "limitKind" | "limitId" | "regionIds">> = {
  name: "accounts.list-grants",
  may: (actor, limit) =>
    isAdministrator(actor.grants) ||
    (limit.limitKind === "organisation" && isOrganisationAdministrator(actor, limit.limitId)) ||
    (limit.limitKind === "network" && isSecretariatOf(actor, limit.regionIds))
      ? true
      : "forbidden",
};

function isWithinOrganisation(actor: Actor, { role, limitKind, limitId }: GrantSubject): boolean {
  return (
    limitKind === "organisation" &&
    isGrantedByOrganisation(role) &&
    isOrganisationAdministrator(actor, limitId)
  );
}

function isWithinRegion(actor: Actor, { role, limitKind, regionIds }: GrantSubject): boolean {
  return role === "coordinator" && limitKind === "network" && isSecretariatOf(actor, regionIds);
}

function isOrganisationAdministrator(actor: Actor, organisationId: string): boolean {
  return holdsRole(actor.grants, "organisation-administrator", { kind: "organisation", id: organisationId });
}

function isSecretariatOf(actor: Actor, regionIds: readonly string[]): boolean {
  return regionIds.some((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }));
}
