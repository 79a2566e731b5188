import { holdsRole, isAdministrator } from "@rammevaerk/domain/accounts";
import type { Admission } from "@rammevaerk/domain/networks";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** What a policy needs to know of a network. */
export interface NetworkSubject {
  readonly id: string;
  readonly admission: Admission;
  readonly isNational: boolean;
  readonly regionIds: readonly string[];
  /** The asker has an unanswered invitation. */
  readonly isInvited: boolean;
}

/** The networks a person may see, as plain data that the repository turns into a `where`. */
export interface NetworkScope {
  readonly everything: boolean;
  readonly networkIds: readonly string[];
  readonly regionIds: readonly string[];
  readonly invitedPersonId: string;
}

export function isMember(actor: Actor, networkId: string): boolean {
  const limit = { kind: "network", id: networkId } as const;
  return holdsRole(actor.grants, "member", limit) || holdsRole(actor.grants, "coordinator", limit);
}

export function isCoordinator(actor: Actor, networkId: string): boolean {
  return holdsRole(actor.grants, "coordinator", { kind: "network", id: networkId });
}

/** A region's secretariat looks after the region's networks; a national network has no region's secretariat. */
function isItsSecretariat(actor: Actor, network: NetworkSubject): boolean {
  return network.regionIds.some((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }));
}

/** That a network exists: everybody signed in, but a network by invitation only for those inside, invited or responsible. */
export const maySeeNetwork: Policy<NetworkSubject> = {
  name: "networks.see",
  may: (actor, network) =>
    network.admission !== "invitation" ||
    network.isInvited ||
    isMember(actor, network.id) ||
    isItsSecretariat(actor, network) ||
    isAdministrator(actor.grants)
      ? true
      : "not-found",
};

/** What is written in it: members, and the secretariat of its region. An administrator keeps the system, not the conversations. */
export const mayReadNetwork: Policy<NetworkSubject> = {
  name: "networks.read",
  may: (actor, network) =>
    isMember(actor, network.id) || isItsSecretariat(actor, network)
      ? true
      : maySeeNetwork.may(actor, network) === true
        ? "forbidden"
        : "not-found",
};

/** Write in it: members. */
export const mayWriteInNetwork: Policy<NetworkSubject> = {
  name: "networks.write",
  may: (actor, network) => (isMember(actor, network.id) ? true : refusal(actor, network)),
};

/** Run it: its coordinators, the secretariat of its region, and an administrator. */
export const mayCoordinateNetwork: Policy<NetworkSubject> = {
  name: "networks.coordinate",
  may: (actor, network) =>
    isCoordinator(actor, network.id) || isItsSecretariat(actor, network) || isAdministrator(actor.grants)
      ? true
      : refusal(actor, network),
};

/** Hide, warn, remove: coordinators in their network, the secretariat in its region. */
export const mayModerateNetwork: Policy<NetworkSubject> = {
  name: "networks.moderate",
  may: (actor, network) =>
    isCoordinator(actor, network.id) || isItsSecretariat(actor, network) ? true : refusal(actor, network),
};

/** Where a network belongs. */
export interface NetworkPlace {
  readonly isNational: boolean;
  readonly regionIds: readonly string[];
}

/** Found a network: a secretariat within its region, an administrator everywhere. */
export const mayCreateNetwork: Policy<{
  readonly isNational: boolean;
  readonly regionIds: readonly string[];
}> = {
  name: "networks.create",
  may: (actor, { isNational, regionIds }) => {
    if (isAdministrator(actor.grants)) return true;
    const isWithinRegions =
      !isNational &&
      regionIds.length > 0 &&
      regionIds.every((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }));
    return isWithinRegions ? true : "forbidden";
  },
};

/**
 * Change where a network belongs: whoever runs it may take in more regions, but only a region's own secretariat takes
 * the network out of it, and only an administrator makes it national or regional. So nobody moves away from oversight.
 */
export const mayMoveNetwork: Policy<{ readonly from: NetworkPlace; readonly to: NetworkPlace }> = {
  name: "networks.move",
  may: (actor, { from, to }) => {
    if (isAdministrator(actor.grants)) return true;
    if (from.isNational !== to.isNational) return "forbidden";
    const left = from.regionIds.filter((id) => !to.regionIds.includes(id));
    return left.every((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }))
      ? true
      : "forbidden";
  },
};

/** The networks that somebody may see in a list: the same rule as `maySeeNetwork`. */
export function visibleNetworks(actor: Actor): NetworkScope {
  return {
    everything: isAdministrator(actor.grants),
    networkIds: limitIds(actor, "network"),
    regionIds: actor.grants.filter((g) => g.role === "secretariat").map((g) => g.limitId),
    invitedPersonId: actor.personId,
  };
}

/** Whose competences somebody may find, as plain data that the repository turns into a `where`. */
export interface ExpertScope {
  /** People who show their profile to the members of these networks are among them. */
  readonly networkIds: readonly string[];
  /** The reader, who does not look for themselves. */
  readonly readerId: string;
}

/** Those who show their profile to everybody signed in, and those who show it to a network that the reader is in. */
export function visibleExperts(actor: Actor): ExpertScope {
  return { networkIds: limitIds(actor, "network"), readerId: actor.personId };
}

/** The networks whose content somebody may read: the same rule as `mayReadNetwork`. */
export function readableNetworks(actor: Actor): Pick<NetworkScope, "networkIds" | "regionIds"> {
  const { networkIds, regionIds } = visibleNetworks(actor);
  return { networkIds, regionIds };
}

function limitIds(actor: Actor, kind: "network"): string[] {
  return actor.grants.filter((g) => g.limitKind === kind).map((g) => g.limitId);
}

/** Who may not even see the network does not learn that it exists. */
function refusal(actor: Actor, network: NetworkSubject): "forbidden" | "not-found" {
  return maySeeNetwork.may(actor, network) === true ? "forbidden" : "not-found";
}
