/**
 * Rights are a role within a limit: "coordinator of this network", "economist in this organisation".
 * Only `administrator` has no limit. Terms: docs/glossary.md, "rolle" and "afgrænsning".
 */
export const roles = [
  "administrator",
  "secretariat",
  "organisation-administrator",
  "registry-reporter",
  "economist",
  "council-approver",
  "coordinator",
  "member",
  "organiser",
  "check-in",
  "method-author",
  "method-reviewer",
] as const;

export type Role = (typeof roles)[number];

export const limitKinds = [
  "everything",
  "region",
  "organisation",
  "network",
  "cluster",
  "event",
  "library",
] as const;

export type LimitKind = (typeof limitKinds)[number];

/** The kinds of limit within which each role can be granted. */
export const limitKindsOfRole: Readonly<Record<Role, readonly LimitKind[]>> = {
  administrator: ["everything"],
  secretariat: ["region"],
  "organisation-administrator": ["organisation"],
  "registry-reporter": ["organisation"],
  economist: ["organisation"],
  "council-approver": ["organisation"],
  coordinator: ["network", "cluster"],
  member: ["network", "cluster"],
  organiser: ["event"],
  "check-in": ["event"],
  "method-author": ["library"],
  "method-reviewer": ["library"],
};

/** A role that a person holds within one limit. `limitId` is "all" when the kind is "everything" or "library". */
export interface Grant {
  readonly role: Role;
  readonly limitKind: LimitKind;
  readonly limitId: string;
}

/**
 * Answers whether a set of grants holds a role within a limit.
 * @example holdsRole([{ role: "member", limitKind: "network", limitId: "n1" }], "member", { kind: "network", id: "n1" }) // true
 */
export function holdsRole(
  grants: readonly Grant[],
  role: Role,
  limit: { readonly kind: LimitKind; readonly id: string },
): boolean {
  return grants.some((g) => g.role === role && g.limitKind === limit.kind && g.limitId === limit.id);
}

/** Answers whether the grants include the only role without a limit. */
export function isAdministrator(grants: readonly Grant[]): boolean {
  return grants.some((g) => g.role === "administrator");
}

/** Answers whether a role can be granted within a kind of limit: a coordinator coordinates a network, not a region. */
export function mayLimitRole(role: Role, kind: LimitKind): boolean {
  return limitKindsOfRole[role].includes(kind);
}

/** Answers whether an organisation's own administrator may give the role to its people: what is done for the organisation, and nothing beyond it. */
export function isGrantedByOrganisation(role: Role): boolean {
  return limitKindsOfRole[role].includes("organisation");
}

/**
 * Answers whether a role can be given until a date. Somebody must always hold the roles that others depend on,
 * so those end by being taken, where it can be checked who remains, and never by themselves.
 */
export function mayExpire(role: Role): boolean {
  return role !== "administrator" && role !== "coordinator";
}
