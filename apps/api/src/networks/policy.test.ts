import type { Grant } from "@rammevaerk/domain/accounts";
import { admissions } from "@rammevaerk/domain/networks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";
import {
  mayCoordinateNetwork,
  mayCreateNetwork,
  mayModerateNetwork,
  mayMoveNetwork,
  mayReadNetwork,
  maySeeNetwork,
  mayWriteInNetwork,
  type NetworkSubject,
  readableNetworks,
  visibleExperts,
  visibleNetworks,
} from "./policy.ts";

const actorWith = (...grants: Grant[]): Actor => ({
  personId: "p",
  sessionId: "s",
  language: "da",
  grants,
});
const member: Grant = { role: "member", limitKind: "network", limitId: "n" };
const coordinator: Grant = { role: "coordinator", limitKind: "network", limitId: "n" };
const secretariat = (limitId: string): Grant => ({ role: "secretariat", limitKind: "region", limitId });
const administrator: Grant = { role: "administrator", limitKind: "everything", limitId: "all" };
const openNetwork: NetworkSubject = {
  id: "n",
  admission: "open",
  isNational: false,
  regionIds: ["sjaelland"],
  isInvited: false,
};
const closedNetwork: NetworkSubject = { ...openNetwork, admission: "invitation" };

describe("who may do what with a network", () => {
  const people = {
    stranger: actorWith(),
    memberElsewhere: actorWith({ ...coordinator, limitId: "other" }, secretariat("nordjylland")),
    member: actorWith(member),
    coordinator: actorWith(coordinator),
    secretariat: actorWith(secretariat("sjaelland")),
    administrator: actorWith(administrator),
  };
  type Answers = Record<keyof typeof people, true | string>;
  const rows: [string, Policy<NetworkSubject>, NetworkSubject, Answers][] = [
    ["see an open one", maySeeNetwork, openNetwork, answers(true, true, true, true, true, true)],
    [
      "see one by invitation",
      maySeeNetwork,
      closedNetwork,
      answers("not-found", "not-found", true, true, true, true),
    ],
    [
      "read an open one",
      mayReadNetwork,
      openNetwork,
      answers("forbidden", "forbidden", true, true, true, "forbidden"),
    ],
    [
      "read one by invitation",
      mayReadNetwork,
      closedNetwork,
      answers("not-found", "not-found", true, true, true, "forbidden"),
    ],
    [
      "write in an open one",
      mayWriteInNetwork,
      openNetwork,
      answers("forbidden", "forbidden", true, true, "forbidden", "forbidden"),
    ],
    [
      "write in one by invitation",
      mayWriteInNetwork,
      closedNetwork,
      answers("not-found", "not-found", true, true, "forbidden", "forbidden"),
    ],
    [
      "coordinate an open one",
      mayCoordinateNetwork,
      openNetwork,
      answers("forbidden", "forbidden", "forbidden", true, true, true),
    ],
    [
      "coordinate one by invitation",
      mayCoordinateNetwork,
      closedNetwork,
      answers("not-found", "not-found", "forbidden", true, true, true),
    ],
    [
      "moderate an open one",
      mayModerateNetwork,
      openNetwork,
      answers("forbidden", "forbidden", "forbidden", true, true, "forbidden"),
    ],
    [
      "moderate one by invitation",
      mayModerateNetwork,
      closedNetwork,
      answers("not-found", "not-found", "forbidden", true, true, "forbidden"),
    ],
  ];

  test.each(rows)("%s", (_, policy, network, expected) => {
    const given = Object.fromEntries(
      Object.entries(people).map(([name, actor]) => [name, policy.may(actor, network)]),
    );
    expect(given).toEqual(expected);
  });

  test("who is invited sees it, and no more", () => {
    const invited = { ...closedNetwork, isInvited: true };
    expect(maySeeNetwork.may(people.stranger, invited)).toBe(true);
    expect(mayReadNetwork.may(people.stranger, invited)).toBe("forbidden");
    expect(mayWriteInNetwork.may(people.stranger, invited)).toBe("forbidden");
  });

  function answers(...given: (true | string)[]): Answers {
    const names = ["stranger", "memberElsewhere", "member", "coordinator", "secretariat", "administrator"];
    return Object.fromEntries(names.map((name, index) => [name, given[index]])) as Answers;
  }
});

describe("who may found a network", () => {
  const place = (isNational: boolean, ...regionIds: string[]) => ({ isNational, regionIds });
  test.each([
    ["an administrator, a national one", actorWith(administrator), place(true), true],
    ["a secretariat, one in its region", actorWith(secretariat("a")), place(false, "a"), true],
    [
      "a secretariat, one beyond its region",
      actorWith(secretariat("a")),
      place(false, "a", "b"),
      "forbidden",
    ],
    ["a secretariat, a national one", actorWith(secretariat("a")), place(true, "a"), "forbidden"],
    ["a secretariat, one that belongs nowhere", actorWith(secretariat("a")), place(false), "forbidden"],
    ["a coordinator elsewhere", actorWith(coordinator), place(false, "a"), "forbidden"],
  ] as const)("%s", (_, actor, subject, answer) => {
    expect(mayCreateNetwork.may(actor, subject)).toBe(answer);
  });
});

describe("who may change where a network belongs", () => {
  const in_ = (...regionIds: string[]) => ({ isNational: false, regionIds });
  const national = { isNational: true, regionIds: [] };
  test.each([
    ["a coordinator takes in a region", actorWith(coordinator), in_("a"), in_("a", "b"), true],
    ["a coordinator leaves a region", actorWith(coordinator), in_("a", "b"), in_("b"), "forbidden"],
    ["a coordinator goes from one to another", actorWith(coordinator), in_("a"), in_("b"), "forbidden"],
    ["a secretariat takes it out of its region", actorWith(secretariat("a")), in_("a", "b"), in_("b"), true],
    [
      "a secretariat takes it out of another",
      actorWith(secretariat("a")),
      in_("a", "b"),
      in_("a"),
      "forbidden",
    ],
    ["a secretariat makes it national", actorWith(secretariat("a")), in_("a"), national, "forbidden"],
    ["a coordinator makes it regional", actorWith(coordinator), national, in_("a"), "forbidden"],
    ["an administrator does as needed", actorWith(administrator), in_("a"), national, true],
    ["nothing changes", actorWith(coordinator), in_("a"), in_("a"), true],
  ] as const)("%s", (_, actor, from, to, answer) => {
    expect(mayMoveNetwork.may(actor, { from, to })).toBe(answer);
  });
});

const anyGrant: fc.Arbitrary<Grant> = fc.oneof(
  fc.record({
    role: fc.constantFrom("member" as const, "coordinator" as const),
    limitKind: fc.constant("network" as const),
    limitId: fc.constantFrom("n", "other"),
  }),
  fc.constantFrom(secretariat("a"), secretariat("b")),
  fc.constant(administrator),
  fc.record({
    role: fc.constantFrom("economist" as const, "organisation-administrator" as const),
    limitKind: fc.constant("organisation" as const),
    limitId: fc.constantFrom("n", "a"),
  }),
);
const anyActor = fc.array(anyGrant, { maxLength: 4 }).map((grants) => actorWith(...grants));
const anyNetwork: fc.Arbitrary<NetworkSubject> = fc.record({
  id: fc.constant("n"),
  admission: fc.constantFrom(...admissions),
  isNational: fc.boolean(),
  regionIds: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
  isInvited: fc.boolean(),
});

describe("the rules fit together", () => {
  test("what is allowed further in is allowed further out", () => {
    fc.assert(
      fc.property(anyActor, anyNetwork, (actor, network) => {
        const may = (policy: Policy<NetworkSubject>) => policy.may(actor, network) === true;
        if (may(mayWriteInNetwork)) expect(may(mayReadNetwork)).toBe(true);
        if (may(mayModerateNetwork)) expect(may(mayReadNetwork) && may(mayCoordinateNetwork)).toBe(true);
        for (const policy of [mayReadNetwork, mayWriteInNetwork, mayCoordinateNetwork, mayModerateNetwork]) {
          if (may(policy)) expect(may(maySeeNetwork)).toBe(true);
          if (!may(maySeeNetwork)) expect(policy.may(actor, network)).toBe("not-found");
        }
      }),
    );
  });

  test("the readable scope holds the network exactly when it may be read", () => {
    fc.assert(
      fc.property(anyActor, anyNetwork, (actor, network) => {
        const scope = readableNetworks(actor);
        const isInScope =
          scope.networkIds.includes(network.id) ||
          network.regionIds.some((id) => scope.regionIds.includes(id));
        expect(isInScope).toBe(mayReadNetwork.may(actor, network) === true);
      }),
    );
  });

  test("the visible scope holds the network exactly when it may be seen", () => {
    fc.assert(
      fc.property(anyActor, anyNetwork, (actor, network) => {
        const scope = visibleNetworks(actor);
        const isInScope =
          scope.everything ||
          network.admission !== "invitation" ||
          network.isInvited ||
          scope.networkIds.includes(network.id) ||
          network.regionIds.some((id) => scope.regionIds.includes(id));
        expect(isInScope).toBe(maySeeNetwork.may(actor, network) === true);
        expect(scope.invitedPersonId).toBe(actor.personId);
      }),
    );
  });
});

test("experts are looked for among those in the reader's own networks, and never the reader", () => {
  expect(visibleExperts(actorWith(member, secretariat("a"), administrator))).toEqual({
    networkIds: ["n"],
    readerId: "p",
  });
});
