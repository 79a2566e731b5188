import { jointOfferPlan } from "@rammevaerk/contracts/clusters-proposals";
import type { addActionInput, costKey } from "@rammevaerk/contracts/clusters-work";
import type { z } from "zod";
import { giveGrant } from "../../accounts/index.ts";
import {
  addAction,
  addComment,
  addDecision,
  addDelegate,
  addMandate,
  addParty,
  approveMinutes,
  createMeeting,
  createProposal,
  foundCluster,
  listMandates,
  recordCouncilDecision,
  saveMeeting,
  setActionStatus,
  setCommitment,
  setCostKey,
} from "../../clusters/index.ts";
import { createManualClock } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { autismAndSelfHarm } from "./autism-and-self-harm.ts";
import { brainInjury } from "./brain-injury.ts";
import type { DemoAction, DemoCluster, DemoMeeting, DemoProposal } from "./types.ts";

type IdOf = (key: string) => string;

/** Where the content goes: ids of people and organisations by their keys. */
export interface ClusterSurroundings {
  readonly platform: Platform;
  readonly tx: Db;
  readonly personOf: IdOf;
  readonly organisationOf: IdOf;
}

/** Stores the invented clusters as their people would have done it, each thing on its day. Nobody is told of it. */
export async function loadClusters(around: ClusterSurroundings): Promise<void> {
  for (const cluster of [autismAndSelfHarm, brainInjury]) await loadCluster(around, cluster);
}

async function loadCluster(around: ClusterSurroundings, cluster: DemoCluster): Promise<void> {
  const { tx, personOf } = around;
  const { clusterId } = await foundCluster(tx, {
    name: cluster.name,
    purpose: cluster.purpose,
    regionIds: [...cluster.regions],
    targetGroups: [...cluster.targetGroups],
    legalBases: [...cluster.legalBases],
    caseTypes: [...cluster.caseTypes],
    requestKey: `demo:${cluster.key}`,
    createdAt: toInstant(cluster.foundedOn),
    isDemo: true,
  });
  const coordinator = personOf(cluster.coordinator);
  const limit = { limitKind: "cluster", limitId: clusterId } as const;
  await giveGrant(tx, {
    personId: coordinator,
    role: "coordinator",
    ...limit,
    grantedBy: null,
    at: toInstant(cluster.foundedOn),
  });
  const on = (day: string, personKey = cluster.coordinator) => createContext(around, day, personKey);
  const partyOf = await loadParties(around, cluster, { clusterId, on });
  await loadMandates(cluster, { clusterId, on, partyOf });
  await loadCostKeys(cluster, { clusterId, on, partyOf });
  for (const meeting of cluster.meetings) await loadMeeting(around, meeting, { clusterId, on, partyOf });
  for (const proposal of cluster.proposals) await loadProposal(proposal, { clusterId, on, partyOf });
}

/** Who does something, on which day. */
type On = (day: string, personKey?: string) => SignedInContext;

interface Place {
  readonly clusterId: string;
  readonly on: On;
  readonly partyOf: IdOf;
}

async function loadParties(
  { personOf, organisationOf }: ClusterSurroundings,
  { parties }: DemoCluster,
  { clusterId, on }: Omit<Place, "partyOf">,
): Promise<IdOf> {
  const ids = new Map<string, string>();
  for (const { organisation, delegates, commitments } of parties) {
    const [first, ...later] = commitments;
    if (first === undefined) continue;
    const { partyId } = await addParty(on(first.fromOn), {
      clusterId,
      organisationId: organisationOf(organisation),
      degree: first.degree,
      joinedOn: first.fromOn,
    });
    ids.set(organisation, partyId);
    for (const { degree, fromOn } of later) await setCommitment(on(fromOn), { partyId, degree, fromOn });
    for (const key of delegates)
      await addDelegate(on(first.fromOn), { partyId, personId: personOf(key), fromOn: first.fromOn });
  }
  return (key) => getId(ids, key);
}

async function loadMandates({ mandates }: DemoCluster, { clusterId, on, partyOf }: Place): Promise<void> {
  for (const [number, { body, fromOn, decisions }] of mandates.entries()) {
    await addMandate(on(fromOn), { clusterId, number, body, fromOn });
    const mandateId = (await listMandates(on(fromOn), { clusterId })).items[0]?.id ?? "";
    for (const { party, ...decision } of decisions)
      await recordCouncilDecision(on(decision.decidedOn), {
        mandateId,
        partyId: partyOf(party),
        ...decision,
      });
  }
}

async function loadCostKeys(
  { costKeys, parties }: DemoCluster,
  { clusterId, on, partyOf }: Place,
): Promise<void> {
  for (const [number, { fromOn, note, percents }] of costKeys.entries()) {
    const key: z.output<typeof costKey> =
      percents === undefined
        ? { kind: "equal", parties: parties.map(({ organisation }) => ({ key: partyOf(organisation) })) }
        : {
            kind: "agreed",
            parties: Object.entries(percents).map(([party, percent]) => ({ key: partyOf(party), percent })),
          };
    await setCostKey(on(fromOn), { clusterId, number, key, note, fromOn });
  }
}

async function loadMeeting(
  around: ClusterSurroundings,
  meeting: DemoMeeting,
  { clusterId, on, partyOf }: Place,
): Promise<void> {
  const { title, place, agenda, minutes, approvedOn, decisions, starts, ends } = meeting;
  const { meetingId } = await createMeeting(on(meeting.calledOn), {
    clusterId,
    title,
    starts: { local: starts },
    ends: { local: ends },
    place,
    onlineUrl: null,
    agenda,
    requestId: createId(),
  });
  const heldOn = starts.slice(0, "2026-11-22".length);
  if (minutes !== undefined) await saveMeeting(on(heldOn), { meetingId, version: 1, agenda, minutes });
  for (const { body, actions } of decisions) {
    const { decisionId } = await addDecision(on(heldOn), { meetingId, body, requestId: createId() });
    for (const action of actions)
      await loadAction(around, action, { clusterId, decisionId, heldOn, on, partyOf });
  }
  if (approvedOn !== undefined)
    await approveMinutes(on(approvedOn), { meetingId, version: 2, isApproved: true });
}

async function loadAction(
  { personOf }: ClusterSurroundings,
  { title, party, person, dueOn, doneWhen, changes }: DemoAction,
  { clusterId, decisionId, heldOn, on, partyOf }: Place & { decisionId: string; heldOn: string },
): Promise<void> {
  const form: z.output<typeof addActionInput> = {
    clusterId,
    decisionId,
    title,
    partyId: partyOf(party),
    personId: personOf(person),
    dueOn,
    doneWhen,
    requestId: createId(),
  };
  const { actionId } = await addAction(on(heldOn), form);
  for (const [at, { on: day, status, comment }] of changes.entries())
    await setActionStatus(on(day, person), { actionId, version: at + 1, status, comment });
}

async function loadProposal(
  { title, body, by, proposedOn, plan, places, comments }: DemoProposal,
  { clusterId, on, partyOf }: Place,
): Promise<void> {
  const parties = Object.entries(places).map(([party, count]) => ({ key: partyOf(party), places: count }));
  const total = parties.reduce((sum, party) => sum + party.places, 0);
  const { proposalId } = await createProposal(on(proposedOn, by), {
    clusterId,
    title,
    body,
    plan: jointOfferPlan.parse({ ...plan, places: total, parties }),
    requestId: createId(),
  });
  for (const comment of comments)
    await addComment(on(comment.on, comment.by), {
      clusterId,
      proposalId,
      body: comment.body,
      requestId: createId(),
    });
}

/** A person of the content at ten in the morning on a day, whose doings nobody is told of. */
function createContext(
  { platform, tx, personOf }: ClusterSurroundings,
  day: string,
  personKey: string,
): SignedInContext {
  const outbox = { ...platform.outbox, enqueue: () => Promise.resolve() };
  return {
    platform: { ...platform, db: tx, clock: createManualClock(toInstant(day)), outbox },
    actor: { personId: personOf(personKey), sessionId: "demo", language: "da", grants: [] },
    requestId: createId(),
    address: "",
    device: "demo",
    language: "da",
    setCookie: () => undefined,
  };
}

function toInstant(day: string): string {
  return `${day}T09:00:00.000Z`;
}

function getId(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo clusters name ${key}, which is not there`);
  return id;
}
