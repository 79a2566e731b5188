import type { jointOfferPlan } from "@rammevaerk/contracts/clusters-proposals";
import type { z } from "zod";
import { createId } from "../../platform/ids.ts";
import { clusterForm } from "../clusters.ts";
import { insertTestOffer } from "../offers.ts";
import { createTestPerson } from "../people.ts";
import { type MakeInput, nothing } from "./make-input.ts";
import { contentWord, type World } from "./world.ts";

const day = "2026-11-22";

/** Who founded the cluster inside, and coordinates it. */
async function asCoordinator({ t, administratorId }: World) {
  return (await t.as(administratorId)).clusters;
}

const cluster: MakeInput = ({ inside }) => ({ clusterId: inside.clusterId });

/** Makes something once for a world, where it does no harm that others have used it before. */
function once<Made>(make: (world: World) => Promise<Made>): (world: World) => Promise<Made> {
  const made = new WeakMap<World, Promise<Made>>();
  return (world) => {
    const known = made.get(world) ?? make(world);
    made.set(world, known);
    return known;
  };
}

/** A party that nobody has used before, in the cluster inside. */
async function freshParty(world: World): Promise<{ partyId: string }> {
  const { accounts } = await world.t.as(world.administratorId);
  const { id: organisationId } = await accounts.createOrganisation({
    name: `Part ${createId().slice(-6)}`,
    kind: "private-operator",
    regionId: "hovedstaden",
    cvr: null,
  });
  const { clusterId } = world.inside;
  return (await asCoordinator(world)).parties.add({
    clusterId,
    organisationId,
    degree: "bound",
    joinedOn: day,
  });
}

const party = once(freshParty);

async function delegate(world: World): Promise<{ partyId: string; personId: string; fromOn: string }> {
  return { ...(await party(world)), personId: await createTestPerson(world.t.platform), fromOn: day };
}

function meetingForm({ inside }: World) {
  return {
    clusterId: inside.clusterId,
    title: `Møde om ${contentWord}`,
    starts: { local: "2026-12-03T09:00" },
    ends: { local: "2026-12-03T12:00" },
    place: "Rådhuset",
    onlineUrl: null,
    agenda: `1. ${contentWord}`,
    requestId: createId(),
  };
}

const meeting = once(async (world) => {
  const { meetingId } = await (await asCoordinator(world)).meetings.create(meetingForm(world));
  return { meetingId };
});

/** In a meeting of its own, for the minutes of the other are approved on the way. */
const openMeeting = once(async (world) => {
  const { meetingId } = await (await asCoordinator(world)).meetings.create(meetingForm(world));
  return { meetingId };
});

async function decision(world: World): Promise<{ decisionId: string }> {
  const { meetingId } = await openMeeting(world);
  const form = { meetingId, body: `Vi taler om ${contentWord}.`, requestId: createId() };
  return (await asCoordinator(world)).meetings.addDecision(form);
}

async function actionForm(world: World) {
  return {
    ...(await party(world)),
    title: `Undersøg ${contentWord}`,
    personId: null,
    dueOn: "2026-11-01",
    doneWhen: "Der ligger et notat.",
  };
}

const action = once(async (world) => {
  const { clusterId } = world.inside;
  const form = { ...(await actionForm(world)), clusterId, decisionId: null, requestId: createId() };
  return (await asCoordinator(world)).actions.add(form);
});

const mandate = once(async (world) => {
  const { mandates } = await asCoordinator(world);
  const { clusterId } = world.inside;
  const newest = (await mandates.list({ clusterId })).items[0]?.number ?? 0;
  const body = `Klyngen arbejder med ${contentWord}.`;
  await mandates.add({ clusterId, number: newest, body, fromOn: day });
  return { mandateId: (await mandates.list({ clusterId })).items[0]?.id ?? "" };
});

async function link(world: World): Promise<{ linkId: string }> {
  const { links } = await asCoordinator(world);
  const { clusterId } = world.inside;
  const targetId = await insertTestOffer(world.t.platform);
  await links.add({ clusterId, kind: "offer", targetId, note: contentWord });
  return { linkId: (await links.list({ clusterId })).items[0]?.id ?? "" };
}

async function plan(world: World): Promise<z.input<typeof jointOfferPlan>> {
  const { partyId } = await party(world);
  return {
    year: 2027,
    opening: { kind: "round-the-clock" },
    costs: [{ category: "pay", amountOere: 365_000_000 }],
    revenues: [],
    overhead: { kind: "percent", percent: 0 },
    places: 10,
    occupancyPercent: 100,
    agreementId: "national",
    agreedRateOere: null,
    parties: [{ key: partyId, places: 10 }],
    fallsToPercent: [90],
  };
}

async function proposalForm(world: World) {
  return { title: `Tilbud til ${contentWord}`, body: contentWord, plan: await plan(world) };
}

const proposal = once(async (world) => {
  const { clusterId } = world.inside;
  const form = { ...(await proposalForm(world)), clusterId, requestId: createId() };
  return (await asCoordinator(world)).proposals.create(form);
});

const commentForm = () => ({ body: `Om ${contentWord}.`, requestId: createId() });

/** Inputs for the procedures of clusters: the cluster inside, with what can be used once only made anew each time. */
export const clusterInputs: Readonly<Record<string, MakeInput>> = {
  "clusters.list": () => ({}),
  "clusters.overview": () => ({ regionId: "hovedstaden" }),
  "clusters.get": cluster,
  "clusters.create": ({ inside }) => clusterForm({ regionIds: [inside.regionId] }),
  "clusters.update": ({ inside }) => {
    const { requestId: _, ...form } = clusterForm({ regionIds: [inside.regionId] });
    return { ...form, clusterId: inside.clusterId, version: 1 };
  },
  "clusters.setCoordinator": async ({ inside, t }) => ({
    clusterId: inside.clusterId,
    personId: await createTestPerson(t.platform),
    isCoordinator: true,
  }),
  "clusters.listWaiting": nothing,
  "clusters.parties.list": cluster,
  "clusters.parties.add": ({ inside }) => ({
    clusterId: inside.clusterId,
    organisationId: inside.organisationId,
    degree: "bound",
    joinedOn: day,
  }),
  "clusters.parties.end": async (world) => ({ ...(await freshParty(world)), leftOn: day }),
  "clusters.parties.setCommitment": async (world) => ({
    ...(await party(world)),
    degree: "informed",
    fromOn: day,
  }),
  "clusters.parties.addDelegate": (world) => delegate(world),
  "clusters.parties.endDelegate": async (world) => ({
    ...(await (await asCoordinator(world)).parties.addDelegate(await delegate(world))),
    toOn: day,
  }),
  "clusters.mandates.list": cluster,
  "clusters.mandates.add": ({ inside }) => ({
    clusterId: inside.clusterId,
    number: 0,
    body: "Klyngen kan aftale fælles pladser.",
    fromOn: day,
  }),
  "clusters.mandates.recordDecision": async (world) => ({
    ...(await mandate(world)),
    ...(await party(world)),
    decidedOn: day,
    result: "approved",
    reference: "Punkt 12",
  }),
  "clusters.costKeys.list": cluster,
  "clusters.costKeys.set": async (world) => ({
    clusterId: world.inside.clusterId,
    number: 0,
    key: { kind: "equal", parties: [{ key: (await party(world)).partyId }] },
    note: "",
    fromOn: day,
  }),
  "clusters.meetings.list": cluster,
  "clusters.meetings.get": (world) => meeting(world),
  "clusters.meetings.create": (world) => meetingForm(world),
  "clusters.meetings.save": async (world) => ({
    ...(await meeting(world)),
    version: 1,
    agenda: "",
    minutes: "",
  }),
  "clusters.meetings.approve": async (world) => ({ ...(await meeting(world)), version: 1, isApproved: true }),
  "clusters.meetings.addDecision": async (world) => ({ ...(await meeting(world)), ...commentForm() }),
  "clusters.meetings.updateDecision": async (world) => ({
    ...(await decision(world)),
    version: 1,
    body: "Vi går videre.",
    decidedOn: day,
  }),
  "clusters.meetings.removeDecision": (world) => decision(world),
  "clusters.actions.list": () => ({ show: "all" }),
  "clusters.actions.get": (world) => action(world),
  "clusters.actions.add": async (world) => ({
    ...(await actionForm(world)),
    clusterId: world.inside.clusterId,
    decisionId: null,
    requestId: createId(),
  }),
  "clusters.actions.update": async (world) => ({
    ...(await actionForm(world)),
    ...(await action(world)),
    version: 1,
  }),
  "clusters.actions.setStatus": async (world) => ({
    ...(await action(world)),
    version: 1,
    status: "done",
    comment: "",
  }),
  "clusters.links.list": cluster,
  "clusters.links.add": async ({ inside, t }) => ({
    clusterId: inside.clusterId,
    kind: "offer",
    targetId: await insertTestOffer(t.platform),
    note: "",
  }),
  "clusters.links.remove": (world) => link(world),
  "clusters.proposals.list": cluster,
  "clusters.proposals.get": (world) => proposal(world),
  "clusters.proposals.create": async (world) => ({
    ...(await proposalForm(world)),
    clusterId: world.inside.clusterId,
    requestId: createId(),
  }),
  "clusters.proposals.update": async (world) => ({
    ...(await proposalForm(world)),
    ...(await proposal(world)),
    version: 1,
  }),
  "clusters.proposals.listComments": (world) => proposal(world),
  "clusters.proposals.addComment": async (world) => ({ ...(await proposal(world)), ...commentForm() }),
  "clusters.proposals.removeComment": async (world) =>
    (await asCoordinator(world)).proposals.addComment({ ...(await proposal(world)), ...commentForm() }),
};
