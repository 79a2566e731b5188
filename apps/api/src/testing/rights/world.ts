import type { SubjectCode } from "@rammevaerk/domain/networks";
import type { Platform } from "../../platform/context.ts";
import { createId } from "../../platform/ids.ts";
import { clusterForm } from "../clusters.ts";
import { createTestPerson } from "../people.ts";
import type { Caller, TestApp } from "../test-app.ts";
import type { Limits } from "./actors.ts";

/** Two organisations, two networks and two clusters in two regions, with people in the first, so that every procedure has a subject. */
export interface World {
  readonly t: TestApp;
  readonly inside: Limits;
  readonly outside: Limits;
  readonly coordinatorId: string;
  readonly memberId: string;
  readonly administratorId: string;
  readonly as: (personId: string) => Promise<Caller>;
  readonly createPerson: () => Promise<string>;
  /** A question by the member in the network inside. */
  readonly startThread: () => Promise<{ threadId: string; postId: string }>;
}

export const autism: SubjectCode = { list: "target-group", code: "9b3fd322-a75a-4ed8-9b74-425fa1e01c95" };

/** Stands in the names and purposes of the networks: who may not know of a network must not meet it. */
export const nameWord = "giraf";
/** Stands in all that is written in them: who may not read must not meet it. */
export const contentWord = "zebra";

export async function createWorld(
  t: TestApp,
  { admission = "open" }: { admission?: "open" | "invitation" } = {},
): Promise<World> {
  const { platform } = t;
  const administratorId = await createTestPerson(platform, {
    grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
  });
  const createNetwork = async (regionId: string): Promise<string> => {
    const caller = await t.as(administratorId);
    return (await caller.networks.create({ ...networkFields(regionId), admission })).networkId;
  };
  /** That a cluster is there is known to everybody, so no word that is to be hidden stands in its name. */
  const createCluster = async (regionId: string): Promise<string> => {
    const caller = await t.as(administratorId);
    const { clusterId } = await caller.clusters.create(clusterForm({ regionIds: [regionId] }));
    return clusterId;
  };
  const organisations = await platform.db
    .selectFrom("organisations")
    .select(["id", "key"])
    .where("key", "in", ["municipality:101", "municipality:461"])
    .orderBy("key")
    .execute();
  const inside = {
    regionId: "hovedstaden",
    organisationId: organisations[0]?.id ?? "",
    networkId: await createNetwork("hovedstaden"),
    clusterId: await createCluster("hovedstaden"),
  };
  const outside = {
    regionId: "syddanmark",
    organisationId: organisations[1]?.id ?? "",
    networkId: await createNetwork("syddanmark"),
    clusterId: await createCluster("syddanmark"),
  };
  const limit = { limitKind: "network", limitId: inside.networkId } as const;
  const coordinatorId = await createTestPerson(platform, { grants: [{ role: "coordinator", ...limit }] });
  const memberId = await createTestPerson(platform, { grants: [{ role: "member", ...limit }] });
  return {
    t,
    inside,
    outside,
    coordinatorId,
    memberId,
    administratorId,
    as: (personId) => t.as(personId),
    createPerson: () => createTestPerson(platform),
    startThread: () => startThread(t, { networkId: inside.networkId, authorId: memberId }),
  };
}

export function networkFields(regionId: string) {
  return {
    name: `Netværk om ${nameWord}`,
    purpose: `Vi deler viden om ${nameWord} på tværs af kommuner.`,
    admission: "open" as const,
    isNational: false,
    regionIds: [regionId],
    targetGroups: [autism.code],
    legalBases: [],
    goals: [],
    contactId: null,
    defaultWatchLevel: "all" as const,
    requestId: createId(),
  };
}

async function startThread(
  t: TestApp,
  { networkId, authorId }: { networkId: string; authorId: string },
): Promise<{ threadId: string; postId: string }> {
  const caller = await t.as(authorId);
  const { threadId } = await caller.networks.threads.startThread({
    networkId,
    kind: "question",
    title: `Hvad gør I med ${contentWord} om natten?`,
    body: `Vi er få på arbejde om natten, når ${contentWord} er vågen. Hvordan griber I det an?`,
    codes: [autism],
    askedPersonIds: [],
    attachmentIds: [],
    requestId: createId(),
  });
  const { first } = await caller.networks.threads.get({ threadId });
  return { threadId, postId: first.id };
}

/** A message that was given up, for the administrator's procedures. */
export async function insertDeadMessage({ db }: Platform): Promise<string> {
  const id = createId();
  const at = "2026-11-22T09:00:00.000Z";
  await db
    .insertInto("outbox_messages")
    .values({
      id,
      topic: "test",
      payload: "{}",
      person_id: null,
      created_at: at,
      due_at: at,
      attempts: 8,
      locked_until: null,
      last_error: "Error: no",
      delivered_at: null,
      dead_at: at,
    })
    .execute();
  return id;
}
