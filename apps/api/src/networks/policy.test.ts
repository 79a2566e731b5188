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
  const invited = { ...closedNetwork, isInvited: true };
  /** The answers to the six people above, in their order: y for yes, f for forbidden, n for not found. */
  const table = [
    { what: "see an open one", policy: maySeeNetwork, network: openNetwork, answers: "yyyyyy" },
    { what: "see one by invitation", policy: maySeeNetwork, network: closedNetwork, answers: "nnyyyy" },
    { what: "see one when invited", policy: maySeeNetwork, network: invited, answers: "yyyyyy" },
    { what: "read an open one", policy: mayReadNetwork, network: openNetwork, answers: "ffyyyf" },
    { what: "read one by invitation", policy: mayReadNetwork, network: closedNetwork, answers: "nnyyyf" },
    { what: "read one when invited", policy: mayReadNetwork, network: invited, answers: "ffyyyf" },
    { what: "write in an open one", policy: mayWriteInNetwork, network: openNetwork, answers: "ffyyff" },
    {
      what: "write in one by invitation",
      policy: mayWriteInNetwork,
      network: closedNetwork,
      answers: "nnyyff",
    },
    { what: "write in one when invited", policy: mayWriteInNetwork, network: invited, answers: "ffyyff" },
    { what: "run an open one", policy: mayCoordinateNetwork, network: openNetwork, answers: "fffyyy" },
    {
      what: "run one by invitation",
      policy: mayCoordinateNetwork,
      network: closedNetwork,
      answers: "nnfyyy",
    },
    { what: "moderate an open one", policy: mayModerateNetwork, network: openNetwork, answers: "fffyyf" },
    {
      what: "moderate one by invitation",
      policy: mayModerateNetwork,
      network: closedNetwork,
      answers: "nnfyyf",
    },
  ];

  test.each(table)("$what", ({ policy, network, answers }) => {
    const letters = { true: "y", forbidden: "f", "not-found": "n" } as Record<string, string>;
    const given = Object.values(people).map((actor) => letters[String(policy.may(actor, network))]);
    expect(given.join("")).toBe(answers);
  });
});

const inRegions = (...regionIds: string[]) => ({ isNational: false, regionIds });
const national = { isNational: true, regionIds: [] };

describe("who may found a network", () => {
  test.each([
    { what: "an administrator, a national one", who: administrator, place: national, answer: true },
    { what: "a secretariat, one in its region", who: secretariat("a"), place: inRegions("a"), answer: true },
    {
      what: "a secretariat, one beyond its region",
      who: secretariat("a"),
      place: inRegions("a", "b"),
      answer: "forbidden",
    },
    { what: "a secretariat, a national one", who: secretariat("a"), place: national, answer: "forbidden" },
    {
      what: "a secretariat, one that is nowhere",
      who: secretariat("a"),
      place: inRegions(),
      answer: "forbidden",
    },
    { what: "a coordinator elsewhere", who: coordinator, place: inRegions("a"), answer: "forbidden" },
  ])("$what: $answer", ({ who, place, answer }) => {
    expect(mayCreateNetwork.may(actorWith(who), place)).toBe(answer);
  });
});

describe("who may change where a network belongs", () => {
  const [a, b, both] = [inRegions("a"), inRegions("b"), inRegions("a", "b")];
  test.each([
    { what: "a coordinator takes in a region", who: coordinator, from: a, to: both, answer: true },
    { what: "a coordinator leaves a region", who: coordinator, from: both, to: b, answer: "forbidden" },
    { what: "a coordinator goes from one to another", who: coordinator, from: a, to: b, answer: "forbidden" },
    {
      what: "a secretariat takes it out of its region",
      who: secretariat("a"),
      from: both,
      to: b,
      answer: true,
    },
    {
      what: "a secretariat takes it out of another",
      who: secretariat("a"),
      from: both,
      to: a,
      answer: "forbidden",
    },
    {
      what: "a secretariat makes it national",
      who: secretariat("a"),
      from: a,
      to: national,
      answer: "forbidden",
    },
    { what: "a coordinator makes it regional", who: coordinator, from: national, to: a, answer: "forbidden" },
    { what: "an administrator does as needed", who: administrator, from: a, to: national, answer: true },
    { what: "nothing changes", who: coordinator, from: a, to: a, answer: true },
  ])("$what: $answer", ({ who, from, to, answer }) => {
    expect(mayMoveNetwork.may(actorWith(who), { from, to })).toBe(answer);
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
        const steps = [
          [mayWriteInNetwork, mayReadNetwork],
          [mayModerateNetwork, mayReadNetwork],
          [mayModerateNetwork, mayCoordinateNetwork],
          [mayReadNetwork, maySeeNetwork],
          [mayCoordinateNetwork, maySeeNetwork],
        ] as const;
        return steps.every(([further, nearer]) => !may(further) || may(nearer));
      }),
    );
  });

  test("who may not see a network does not learn that it exists, whatever they try", () => {
    fc.assert(
      fc.property(anyActor, anyNetwork, (actor, network) => {
        fc.pre(maySeeNetwork.may(actor, network) !== true);
        const policies = [mayReadNetwork, mayWriteInNetwork, mayCoordinateNetwork, mayModerateNetwork];
        return policies.every((policy) => policy.may(actor, network) === "not-found");
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
