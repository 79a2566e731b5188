import { holdsRole, isAdministrator } from "@rammevaerk/domain/accounts";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** What a policy needs to know of a cluster. */
export interface ClusterSubject {
  readonly id: string;
  readonly regionIds: readonly string[];
  /** It was found through something in it: who may not read that does not learn that it is there. */
  readonly isWithin?: boolean;
}

export function isDelegate(actor: Actor, clusterId: string): boolean {
  return holdsRole(actor.grants, "member", { kind: "cluster", id: clusterId });
}

export function isCoordinator(actor: Actor, clusterId: string): boolean {
  return holdsRole(actor.grants, "coordinator", { kind: "cluster", id: clusterId });
}

/** A region's secretariat looks after the clusters that lie in it, alone or among other regions. */
function isItsSecretariat(actor: Actor, { regionIds }: Pick<ClusterSubject, "regionIds">): boolean {
  return regionIds.some((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }));
}

function reads(actor: Actor, cluster: ClusterSubject): boolean {
  return (
    isDelegate(actor, cluster.id) || isCoordinator(actor, cluster.id) || isItsSecretariat(actor, cluster)
  );
}

/** Everybody signed in may know of a cluster: its purpose, parties and how far they have bound themselves. */
export const maySeeCluster: Policy<ClusterSubject> = { name: "clusters.see", may: () => true };

/** Read what is in it: delegates, coordinators and the secretariats of its regions. An administrator keeps the system, not the cooperation. */
export const mayReadCluster: Policy<ClusterSubject> = {
  name: "clusters.read",
  may: (actor, cluster) => (reads(actor, cluster) ? true : refusal(actor, cluster)),
};

/** Propose, comment and link: delegates and coordinators. */
export const mayWriteInCluster: Policy<ClusterSubject> = {
  name: "clusters.write",
  may: (actor, cluster) =>
    isDelegate(actor, cluster.id) || isCoordinator(actor, cluster.id) ? true : refusal(actor, cluster),
};

/** Mandates, cost keys, meetings, decisions and actions: coordinators. */
export const mayLeadCluster: Policy<ClusterSubject> = {
  name: "clusters.lead",
  may: (actor, cluster) => (isCoordinator(actor, cluster.id) ? true : refusal(actor, cluster)),
};

/** The cluster itself, its parties, delegates and coordinators: coordinators, the secretariats of its regions, and an administrator. */
export const mayCoordinateCluster: Policy<ClusterSubject> = {
  name: "clusters.coordinate",
  may: (actor, cluster) =>
    isCoordinator(actor, cluster.id) || isItsSecretariat(actor, cluster) || isAdministrator(actor.grants)
      ? true
      : refusal(actor, cluster),
};

/** Found a cluster: a secretariat within its regions, an administrator everywhere. */
export const mayCreateCluster: Policy<{ readonly regionIds: readonly string[] }> = {
  name: "clusters.create",
  may: (actor, { regionIds }) => {
    if (isAdministrator(actor.grants)) return true;
    const isWithin = regionIds.every((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }));
    return isWithin && regionIds.length > 0 ? true : "forbidden";
  },
};

/** Change its regions: more may be taken in, but only a region's own secretariat takes it out. So nobody moves away from oversight. */
export const mayMoveCluster: Policy<{
  readonly from: readonly string[];
  readonly to: readonly string[];
}> = {
  name: "clusters.move",
  may: (actor, { from, to }) => {
    if (isAdministrator(actor.grants)) return true;
    const left = from.filter((id) => !to.includes(id));
    return left.every((id) => holdsRole(actor.grants, "secretariat", { kind: "region", id }))
      ? true
      : "forbidden";
  },
};

/** An action, and whether the asker is its owner or a delegate of the party that owns it. */
export interface ActionSubject {
  readonly cluster: ClusterSubject;
  readonly isOwner: boolean;
}

/** Say how far an action is: its owner, the delegates of the party that owns it, and coordinators. */
export const maySetActionStatus: Policy<ActionSubject> = {
  name: "clusters.set-action-status",
  may: (actor, { cluster, isOwner }) =>
    isCoordinator(actor, cluster.id) || (isOwner && isDelegate(actor, cluster.id))
      ? true
      : refusal(actor, cluster),
};

/** Something that a person wrote in a cluster. */
export interface WrittenSubject {
  readonly cluster: ClusterSubject;
  readonly authorId: string | null;
}

/** Change a proposal or remove a comment: who wrote it, as long as they are in the cluster, and coordinators. */
export const mayChangeWritten: Policy<WrittenSubject> = {
  name: "clusters.change-written",
  may: (actor, { cluster, authorId }) =>
    isCoordinator(actor, cluster.id) || (authorId === actor.personId && isDelegate(actor, cluster.id))
      ? true
      : refusal(actor, cluster),
};

/** The clusters whose content somebody reads, as plain data that the repository turns into a `where`: the same rule as `mayReadCluster`. */
export interface ClusterScope {
  readonly clusterIds: readonly string[];
  readonly regionIds: readonly string[];
}

export function readableClusters(actor: Actor): ClusterScope {
  return {
    clusterIds: clustersOf(actor),
    regionIds: actor.grants.filter(({ role }) => role === "secretariat").map(({ limitId }) => limitId),
  };
}

/** The clusters that somebody is a delegate or coordinator of. */
export function clustersOf(actor: Actor): string[] {
  const own = actor.grants.filter(({ limitKind }) => limitKind === "cluster").map(({ limitId }) => limitId);
  return [...new Set(own)];
}

function refusal(actor: Actor, cluster: ClusterSubject): "forbidden" | "not-found" {
  return cluster.isWithin !== true || reads(actor, cluster) ? "forbidden" : "not-found";
}
