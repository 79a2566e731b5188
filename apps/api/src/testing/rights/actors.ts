import { type Grant, limitKindsOfRole, type Role, roles } from "@rammevaerk/domain/accounts";

/** The limits that the walk knows: each role is held once within the first and once within the second. */
export interface Limits {
  readonly regionId: string;
  readonly organisationId: string;
  readonly networkId: string;
  readonly clusterId: string;
}

/** Who knocks on every door: a visitor, somebody without a role, and each role inside and outside the limit. */
export interface WalkActor {
  readonly name: string;
  readonly isVisitor: boolean;
  grants(inside: Limits, outside: Limits): Grant[];
}

/** A role is walked with within each kind of limit; beyond the first kind its name says which. */
const actorsOfRole = (role: Role): WalkActor[] =>
  limitKindsOfRole[role].flatMap((kind, at) => {
    const name = at === 0 ? role : `${role} of a ${kind}`;
    const place = (where: Limits): Grant => {
      const ids = {
        region: where.regionId,
        organisation: where.organisationId,
        network: where.networkId,
        cluster: where.clusterId,
      };
      return { role, limitKind: kind, limitId: kind in ids ? ids[kind as keyof typeof ids] : "all" };
    };
    const inside: WalkActor = { name, isVisitor: false, grants: (limits) => [place(limits)] };
    if (kind === "everything" || kind === "library") return [inside];
    const elsewhere = `${name} elsewhere`;
    return [inside, { name: elsewhere, isVisitor: false, grants: (_, outside) => [place(outside)] }];
  });

export const walkActors: readonly WalkActor[] = [
  { name: "visitor", isVisitor: true, grants: () => [] },
  { name: "nobody special", isVisitor: false, grants: () => [] },
  ...roles.flatMap(actorsOfRole),
];
