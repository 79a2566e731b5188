import { type Grant, limitKinds, type Role, roles } from "@rammevaerk/domain/accounts";
import { describe, expect, test } from "vitest";
import type { Actor } from "../platform/actor.ts";
import {
  type GrantSubject,
  mayAdministerOrganisation,
  mayEndGrant,
  mayGrantRole,
  mayListGrants,
} from "./policy.ts";

function actorWith(...grants: Grant[]): Actor {
  return { personId: "p1", sessionId: "s1", language: "da", grants };
}
const administrator = actorWith({ role: "administrator", limitKind: "everything", limitId: "all" });
const organisationAdministrator = actorWith({
  role: "organisation-administrator",
  limitKind: "organisation",
  limitId: "o1",
});
const secretariat = actorWith({ role: "secretariat", limitKind: "region", limitId: "sjaelland" });
const coordinator = actorWith({ role: "coordinator", limitKind: "network", limitId: "n1" });
const economist = actorWith({ role: "economist", limitKind: "organisation", limitId: "o1" });
const nobody = actorWith();
const everybodyElse = { coordinator, economist, nobody };

const inOrganisation = (role: Role, values: Partial<GrantSubject> = {}): GrantSubject => ({
  role,
  limitKind: "organisation",
  limitId: "o1",
  isAffiliated: true,
  regionIds: [],
  ...values,
});
const inNetwork = (role: Role, values: Partial<GrantSubject> = {}): GrantSubject => ({
  role,
  limitKind: "network",
  limitId: "n1",
  isAffiliated: false,
  regionIds: ["sjaelland", "hovedstaden"],
  ...values,
});
/** Every role in every kind of limit, for who belongs to it and in a region of the secretariat's. */
const allSubjects = roles.flatMap((role) =>
  limitKinds.map((limitKind) => inOrganisation(role, { limitKind, regionIds: ["sjaelland"] })),
);

describe.each([
  ["giving", mayGrantRole],
  ["taking", mayEndGrant],
])("%s a role", (_, policy) => {
  test("is open to an administrator, whatever it is", () => {
    for (const subject of allSubjects) expect(policy.may(administrator, subject)).toBe(true);
  });

  test("an organisation's administrator may do for exactly the roles of the organisation", () => {
    const given = allSubjects.filter((subject) => policy.may(organisationAdministrator, subject) === true);
    expect(given.map(({ role, limitKind }) => `${role} in ${limitKind}`)).toEqual([
      "organisation-administrator in organisation",
      "registry-reporter in organisation",
      "economist in organisation",
      "council-approver in organisation",
    ]);
  });

  test("an organisation's administrator may not do in another organisation", () => {
    const subject = inOrganisation("economist", { limitId: "o2" });
    expect(policy.may(organisationAdministrator, subject)).toBe("forbidden");
  });

  test("a secretariat may do for exactly the coordinators of its region's networks", () => {
    const given = allSubjects.filter((subject) => policy.may(secretariat, subject) === true);
    expect(given.map(({ role, limitKind }) => `${role} in ${limitKind}`)).toEqual(["coordinator in network"]);
    expect(policy.may(secretariat, inNetwork("coordinator", { regionIds: ["syddanmark"] }))).toBe(
      "forbidden",
    );
    expect(policy.may(secretariat, inNetwork("coordinator", { regionIds: [] }))).toBe("forbidden");
  });

  test.each(Object.entries(everybodyElse))("%s may not do at all", (_name, actor) => {
    for (const subject of allSubjects) expect(policy.may(actor, subject)).toBe("forbidden");
  });
});

test("an organisation's administrator gives roles to its own people, and takes them from anybody", () => {
  const stranger = inOrganisation("economist", { isAffiliated: false });
  expect(mayGrantRole.may(organisationAdministrator, stranger)).toBe("forbidden");
  expect(mayEndGrant.may(organisationAdministrator, stranger)).toBe(true);
});

test("administering an organisation is for its administrators and the administrators of all", () => {
  expect(mayAdministerOrganisation.may(administrator, { id: "o2" })).toBe(true);
  expect(mayAdministerOrganisation.may(organisationAdministrator, { id: "o1" })).toBe(true);
  expect(mayAdministerOrganisation.may(organisationAdministrator, { id: "o2" })).toBe("forbidden");
  for (const actor of [secretariat, ...Object.values(everybodyElse)]) {
    expect(mayAdministerOrganisation.may(actor, { id: "o1" })).toBe("forbidden");
  }
});

test("listing roles is for those who may give them there", () => {
  const organisation = inOrganisation("economist");
  const network = inNetwork("coordinator");
  const region = { limitKind: "region", limitId: "sjaelland", regionIds: [] } as const;
  for (const limit of [organisation, network, region]) {
    expect(mayListGrants.may(administrator, limit)).toBe(true);
    for (const actor of Object.values(everybodyElse)) {
      expect(mayListGrants.may(actor, limit)).toBe("forbidden");
    }
  }
  expect(mayListGrants.may(organisationAdministrator, organisation)).toBe(true);
  expect(mayListGrants.may(organisationAdministrator, { ...organisation, limitId: "o2" })).toBe("forbidden");
  expect(mayListGrants.may(organisationAdministrator, { ...network, limitId: "o1" })).toBe("forbidden");
  expect(mayListGrants.may(secretariat, network)).toBe(true);
  expect(mayListGrants.may(secretariat, { ...network, regionIds: ["syddanmark"] })).toBe("forbidden");
  expect(mayListGrants.may(secretariat, region)).toBe("forbidden");
});
