import { describe, expect, test } from "vitest";
import {
  type Grant,
  holdsRole,
  isAdministrator,
  isGrantedByOrganisation,
  limitKinds,
  limitKindsOfRole,
  mayExpire,
  mayLimitRole,
  roles,
} from "./roles.ts";

const member: Grant = { role: "member", limitKind: "network", limitId: "n1" };
const administrator: Grant = { role: "administrator", limitKind: "everything", limitId: "all" };

describe("holdsRole", () => {
  test("wants role, kind and id to agree", () => {
    expect(holdsRole([member], "member", { kind: "network", id: "n1" })).toBe(true);
    expect(holdsRole([member], "coordinator", { kind: "network", id: "n1" })).toBe(false);
    expect(holdsRole([member], "member", { kind: "cluster", id: "n1" })).toBe(false);
    expect(holdsRole([member], "member", { kind: "network", id: "n2" })).toBe(false);
    expect(holdsRole([], "member", { kind: "network", id: "n1" })).toBe(false);
  });

  test("does not take an administrator for a member", () => {
    expect(holdsRole([administrator], "member", { kind: "network", id: "n1" })).toBe(false);
  });
});

test("isAdministrator finds the role among others", () => {
  expect(isAdministrator([member, administrator])).toBe(true);
  expect(isAdministrator([member])).toBe(false);
});

describe("the limits of roles", () => {
  test("every role has at least one, and every kind of limit is used", () => {
    for (const role of roles) expect(limitKindsOfRole[role].length).toBeGreaterThan(0);
    expect(new Set(roles.flatMap((role) => limitKindsOfRole[role]))).toEqual(new Set(limitKinds));
  });

  test("only the administrator has no limit", () => {
    expect(roles.filter((role) => mayLimitRole(role, "everything"))).toEqual(["administrator"]);
  });

  test("a coordinator coordinates a network, not a region", () => {
    expect(mayLimitRole("coordinator", "network")).toBe(true);
    expect(mayLimitRole("coordinator", "region")).toBe(false);
  });
});

test("an organisation gives the roles that are held in an organisation", () => {
  expect(roles.filter(isGrantedByOrganisation)).toEqual([
    "organisation-administrator",
    "registry-reporter",
    "economist",
    "council-approver",
  ]);
});

test("the roles that somebody must always hold do not expire", () => {
  expect(roles.filter((role) => !mayExpire(role))).toEqual(["administrator", "coordinator"]);
});
