import { createId } from "../../platform/ids.ts";
import { grantTestRole } from "../people.ts";
import { type MakeInput, network, nothing, now } from "./make-input.ts";
import { autism, contentWord, networkFields, type World } from "./world.ts";

const post: MakeInput = async ({ startThread }) => ({ postId: (await startThread()).postId });
const thread: MakeInput = async ({ startThread }) => ({ threadId: (await startThread()).threadId });

async function memberOf({ t, inside, createPerson }: World): Promise<string> {
  const personId = await createPerson();
  await grantTestRole(t.platform, personId, {
    role: "member",
    limitKind: "network",
    limitId: inside.networkId,
  });
  return personId;
}

async function withReply(world: World): Promise<{ threadId: string; postId: string }> {
  const { threadId } = await world.startThread();
  const caller = await world.as(world.coordinatorId);
  const { postId } = await caller.networks.threads.reply({
    threadId,
    body: `Vi prøvede at lade ${contentWord} sove senere.`,
    attachmentIds: [],
    requestId: createId(),
  });
  return { threadId, postId };
}

/** Inputs for the procedures of networks. */
export const networkInputs: Readonly<Record<string, MakeInput>> = {
  "networks.list": () => ({}),
  "networks.get": network,
  "networks.create": ({ inside }) => networkFields(inside.regionId),
  "networks.update": async ({ inside, as, administratorId }) => {
    const { requestId: _requestId, ...fields } = networkFields(inside.regionId);
    const { version } = await (await as(administratorId)).networks.get({ networkId: inside.networkId });
    return { ...fields, networkId: inside.networkId, version };
  },
  "networks.setDormant": ({ inside }) => ({ networkId: inside.networkId, isDormant: false }),
  "networks.join": network,
  "networks.requestMembership": ({ inside }) => ({
    networkId: inside.networkId,
    reason: "Jeg arbejder med det.",
  }),
  "networks.withdrawRequest": network,
  "networks.listRequests": ({ inside }) => ({ networkId: inside.networkId, onlyWaiting: true }),
  "networks.answerRequest": async ({ t, inside, createPerson }) => {
    const requestId = createId();
    await t.platform.db
      .insertInto("membership_requests")
      .values({
        id: requestId,
        network_id: inside.networkId,
        person_id: await createPerson(),
        reason: "Jeg arbejder med det.",
        created_at: now,
        status: "waiting",
        answer: null,
        answered_by: null,
        answered_at: null,
      })
      .execute();
    return { requestId, accept: true, answer: "Velkommen." };
  },
  "networks.invitePerson": async ({ inside, createPerson }) => ({
    networkId: inside.networkId,
    personId: await createPerson(),
  }),
  "networks.answerInvitation": async ({ t, inside }, actorId) => {
    if (actorId !== null) {
      await t.platform.db
        .insertInto("network_invitations")
        .values({ network_id: inside.networkId, person_id: actorId, invited_by: null, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return { networkId: inside.networkId, accept: false };
  },
  "networks.leave": network,
  "networks.listMembers": network,
  "networks.removeMember": async (world) => ({
    networkId: world.inside.networkId,
    personId: await memberOf(world),
  }),
  "networks.setCoordinator": async (world) => ({
    networkId: world.inside.networkId,
    personId: await memberOf(world),
    isCoordinator: true,
  }),
  "networks.setWatch": ({ inside }) => ({ networkId: inside.networkId, threadId: null, level: "mentions" }),
  "networks.listExperts": () => ({ codes: [autism] }),
  "networks.listWaiting": nothing,

  "networks.threads.list": network,
  "networks.threads.get": thread,
  "networks.threads.listNewestPosts": network,
  "networks.threads.startThread": ({ inside }) => ({
    networkId: inside.networkId,
    kind: "post",
    title: "Noget at dele",
    body: "Vi har prøvet noget nyt.",
    codes: [],
    askedPersonIds: [],
    attachmentIds: [],
    requestId: createId(),
  }),
  "networks.threads.reply": async ({ startThread }) => ({
    threadId: (await startThread()).threadId,
    body: "Tak for det.",
    attachmentIds: [],
    requestId: createId(),
  }),
  "networks.threads.editPost": async ({ startThread }) => ({
    postId: (await startThread()).postId,
    version: 1,
    body: "En andens ord.",
  }),
  "networks.threads.getPostSource": post,
  "networks.threads.listPostVersions": post,
  "networks.threads.deletePost": post,
  "networks.threads.restorePost": async (world) => {
    const { postId } = await withReply(world);
    await (await world.as(world.coordinatorId)).networks.threads.deletePost({ postId });
    return { postId };
  },
  "networks.threads.pinThread": async ({ startThread }) => ({
    threadId: (await startThread()).threadId,
    isPinned: true,
  }),
  "networks.threads.acceptAnswer": withReply,
  "networks.threads.markUseful": async ({ startThread }) => ({
    postId: (await startThread()).postId,
    isUseful: true,
  }),
  "networks.threads.suggestExperts": ({ inside }) => ({ networkId: inside.networkId, codes: [autism] }),
  "networks.threads.answerAsk": async ({ t, startThread, coordinatorId }) => {
    const askId = createId();
    await t.platform.db
      .insertInto("asks")
      .values({
        id: askId,
        thread_id: (await startThread()).threadId,
        person_id: coordinatorId,
        status: "asked",
        passed_to: null,
        asked_at: now,
        answered_at: null,
      })
      .execute();
    return { askId, action: "decline" };
  },
  "networks.threads.report": async ({ startThread }) => ({
    postId: (await startThread()).postId,
    reason: "Det bør ses efter.",
  }),
  "networks.threads.listReports": network,
  "networks.threads.moderate": async ({ startThread }) => ({
    postId: (await startThread()).postId,
    action: "hide",
    reason: "Det ses efter.",
  }),
  "networks.threads.closeReport": async ({ t, inside, startThread, memberId }) => {
    const reportId = createId();
    await t.platform.db
      .insertInto("post_reports")
      .values({
        id: reportId,
        post_id: (await startThread()).postId,
        network_id: inside.networkId,
        reporter_id: memberId,
        reason: "Det bør ses efter.",
        reported_at: now,
        status: "open",
        closed_by: null,
        closed_at: null,
      })
      .execute();
    return { reportId };
  },
  "networks.threads.findMentionable": ({ inside }) => ({ networkId: inside.networkId, text: "Pe" }),
  "networks.threads.resolveLinks": ({ inside }) => ({ paths: [`/netvaerk/${inside.networkId}`] }),

  "networks.attachments.removeNetworkFile": async ({ t, inside }) => {
    const attachmentId = createId();
    await t.platform.db
      .insertInto("attachments")
      .values({
        id: attachmentId,
        network_id: inside.networkId,
        post_id: null,
        is_network_file: 1,
        uploaded_by: null,
        name: "Referat.pdf",
        content_type: "application/pdf",
        size_bytes: 1,
        sha256: "",
        created_at: now,
        removed_at: null,
      })
      .execute();
    return { attachmentId };
  },
};
