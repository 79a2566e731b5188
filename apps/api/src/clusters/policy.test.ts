import type { Grant } from "@rammevaerk/domain/accounts";
import { describe, expect, it, test } from "vitest";
import type { Actor } from "../platform/actor.ts";
import {
  mayChangeWritten,
  mayCoordinateCluster,
  mayCreateCluster,
  mayLeadCluster,
  mayMoveCluster,
  mayReadCluster,
  maySetActionStatus,
  mayWriteInCluster,
  readableClusters,
} from "./policy.ts";

const cluster = { id: "c1", regionIds: ["sjaelland", "syddanmark"] };
const actor = (...grants: Grant[]): Actor => ({ personId: "me", sessionId: "s", language: "da", grants });
const inCluster = (role: "member" | "coordinator", limitId = "c1"): Grant => ({
  role,
  limitKind: "cluster",
  limitId,
});
const secretariat = (limitId: string): Grant => ({ role: "secretariat", limitKind: "region", limitId });

const people = {
  stranger: actor(),
  delegate: actor(inCluster("member")),
  coordinator: actor(inCluster("coordinator")),
  "delegate elsewhere": actor(inCluster("member", "c2")),
  "coordinator of a network of that id": actor({ role: "coordinator", limitKind: "network", limitId: "c1" }),
  secretariat: actor(secretariat("syddanmark")),
  "secretariat elsewhere": actor(secretariat("nordjylland")),
  administrator: actor({ role: "administrator", limitKind: "everything", limitId: "all" }),
};

describe("of all people", () => {
  test.each([
    [mayReadCluster, ["delegate", "coordinator", "secretariat"]],
    [mayWriteInCluster, ["delegate", "coordinator"]],
    [mayLeadCluster, ["coordinator"]],
    [mayCoordinateCluster, ["coordinator", "secretariat", "administrator"]],
  ] as const)("$name lets in those alone", (policy, names) => {
    const letIn = Object.entries(people).filter(([, one]) => policy.may(one, cluster) === true);
    expect(letIn.map(([name]) => name)).toEqual(names);
  });

  it("those who may not read what is in a cluster are told that there is nothing", () => {
    const within = { ...cluster, isWithin: true };
    expect(mayReadCluster.may(people.stranger, cluster)).toBe("forbidden");
    expect(mayReadCluster.may(people.administrator, within)).toBe("not-found");
    expect(mayLeadCluster.may(people.delegate, within)).toBe("forbidden");
    expect(mayLeadCluster.may(people.stranger, within)).toBe("not-found");
  });

  it("the list of clusters that somebody reads is the same rule", () => {
    for (const one of Object.values(people)) {
      const { clusterIds, regionIds } = readableClusters(one);
      const isListed =
        clusterIds.includes(cluster.id) || regionIds.some((region) => cluster.regionIds.includes(region));
      expect(isListed).toBe(mayReadCluster.may(one, cluster) === true);
    }
  });
});

describe("what is one's own", () => {
  it("is followed up by its owner as long as they are in the cluster, and by coordinators", () => {
    const may = (one: Actor, isOwner: boolean) => maySetActionStatus.may(one, { cluster, isOwner });
    expect(may(people.delegate, true)).toBe(true);
    expect(may(people.delegate, false)).toBe("forbidden");
    expect(may(people.stranger, true)).toBe("forbidden");
    expect(may(people.coordinator, false)).toBe(true);
  });

  it("is changed by who wrote it, as long as they are in the cluster, and by coordinators", () => {
    const may = (one: Actor, authorId: string | null) => mayChangeWritten.may(one, { cluster, authorId });
    expect(may(people.delegate, "me")).toBe(true);
    expect(may(people.delegate, "somebody")).toBe("forbidden");
    expect(may(people.stranger, "me")).toBe("forbidden");
    expect(may(people.coordinator, null)).toBe(true);
  });
});

describe("regions", () => {
  it("are where a secretariat founds clusters, and an administrator everywhere", () => {
    const both = actor(secretariat("sjaelland"), secretariat("syddanmark"));
    expect(mayCreateCluster.may(both, cluster)).toBe(true);
    expect(mayCreateCluster.may(people.secretariat, cluster)).toBe("forbidden");
    expect(mayCreateCluster.may(both, { regionIds: [] })).toBe("forbidden");
    expect(mayCreateCluster.may(people.administrator, cluster)).toBe(true);
  });

  it("are taken in by who runs the cluster, and left with their own secretariat's consent", () => {
    const from = ["syddanmark"];
    expect(mayMoveCluster.may(people.coordinator, { from, to: [...from, "sjaelland"] })).toBe(true);
    expect(mayMoveCluster.may(people.coordinator, { from, to: ["sjaelland"] })).toBe("forbidden");
    expect(mayMoveCluster.may(people.secretariat, { from, to: ["sjaelland"] })).toBe(true);
    expect(mayMoveCluster.may(people.administrator, { from, to: ["sjaelland"] })).toBe(true);
  });
});
