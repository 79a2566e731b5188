import { type Grant, limitKindsOfRole, type Role, roles } from "@rammevaerk/domain/accounts";

/** The limits that the walk knows: each role is held once within the first and once within the second. */
export interface Limits {
  readonly regionId: string;
  readonly organisationId: string;
  readonly networkId: string;
}

/** Who knocks on every door: a visitor, somebody without a role, and each role inside and outside the limit. */
export interface WalkActor {
  readonly name: string;
  readonly isVisitor: boolean;
  grants(inside: Limits, outside: Limits): Grant[];
}

const actorsOfRole = (role: Role): WalkActor[] => {
  const place = (where: Limits): Grant => {
    const kind = limitKindsOfRole[role][0] ?? "everything";
    const ids = { region: where.regionId, organisation: where.organisationId, network: where.networkId };
    return { role, limitKind: kind, limitId: kind in ids ? ids[kind as keyof typeof ids] : "all" };
  };
  if (limitKindsOfRole[role].includes("everything")) {
    return [{ name: role, isVisitor: false, grants: (inside) => [place(inside)] }];
  }
  return [
    { name: role, isVisitor: false, grants: (inside) => [place(inside)] },
    { name: `${role} elsewhere`, isVisitor: false, grants: (_inside, outside) => [place(outside)] },
  ];
};

export const walkActors: readonly WalkActor[] = [
  { name: "visitor", isVisitor: true, grants: () => [] },
  { name: "nobody special", isVisitor: false, grants: () => [] },
  ...roles.flatMap(actorsOfRole),
];
