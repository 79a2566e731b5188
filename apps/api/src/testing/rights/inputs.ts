import { createId, createSecret } from "../../platform/ids.ts";
import { grantTestRole, insertTestSession } from "../people.ts";
import { autism, contentWord, insertDeadMessage, networkFields, type World } from "./world.ts";

/** Makes the input of one call, with a subject inside the limit that nobody has used before. `actorId` is null for a visitor. */
export type MakeInput = (world: World, actorId: string | null) => Promise<unknown> | unknown;

const nothing: MakeInput = () => undefined;
const password = "korrekt hest batteri hæfteklamme";
const unknownToken: MakeInput = () => ({ token: createSecret() });
const network: MakeInput = ({ inside }) => ({ networkId: inside.networkId });
const organisation: MakeInput = ({ inside }) => ({ organisationId: inside.organisationId });
const profile = {
  name: "Ny Navnesen",
  title: "Fagperson",
  language: "da",
  languages: ["da"],
  competences: [],
  askMeAbout: "",
  asksPerMonth: 2,
  isNotNow: false,
  visibility: "signed-in",
};
const post: MakeInput = async ({ startThread }) => ({ postId: (await startThread()).postId });
const thread: MakeInput = async ({ startThread }) => ({ threadId: (await startThread()).threadId });
const place = { place: "rights" };
const now = "2026-11-22T09:00:00.000Z";

async function withAffiliation({ t, inside, createPerson }: World, status: "waiting" | "confirmed") {
  const id = createId();
  const personId = await createPerson();
  await t.platform.db
    .insertInto("affiliations")
    .values({
      id,
      person_id: personId,
      organisation_id: inside.organisationId,
      title: "Fagperson",
      valid_from: "2026-01-01",
      valid_to: null,
      status,
    })
    .execute();
  return { id, personId };
}

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

/** One maker for every procedure; the walk fails when one is missing. */
export const inputs: Readonly<Record<string, MakeInput>> = {
  "accounts.signIn": () => ({ email: `${createId()}@test.example`, password }),
  "accounts.signInWithSecondFactor": () => ({ token: createSecret(), code: "123456" }),
  "accounts.signOut": nothing,
  "accounts.requestPasswordReset": () => ({ email: `${createId()}@test.example` }),
  "accounts.resetPassword": () => ({ token: createSecret(), password }),
  "accounts.changePassword": () => ({ current: "forkert", next: password }),
  "accounts.listSessions": nothing,
  "accounts.endSession": async ({ t }, actorId) => {
    const id = createSecret();
    if (actorId !== null) await insertTestSession(t.platform, { id, personId: actorId });
    return { id };
  },
  "accounts.endOtherSessions": nothing,
  "accounts.startTwoFactor": nothing,
  "accounts.confirmTwoFactor": () => ({ code: "123456" }),
  "accounts.endTwoFactor": () => ({ password: "forkert" }),
  "accounts.signUp": ({ inside }) => ({
    email: `${createId()}@test.example`,
    name: "Ny Navnesen",
    title: "",
    password,
    organisationId: inside.organisationId,
    language: "da",
  }),
  "accounts.confirmEmail": unknownToken,
  "accounts.getInvitation": unknownToken,
  "accounts.acceptInvitation": () => ({
    token: createSecret(),
    name: "Ny Navnesen",
    title: "",
    password,
    language: "da",
  }),
  "accounts.createFirstAdministrator": () => ({
    token: createSecret(),
    email: `${createId()}@test.example`,
    name: "Ny Navnesen",
    password,
    language: "da",
  }),
  "accounts.invite": ({ inside }) => ({
    email: `${createId()}@test.example`,
    organisationId: inside.organisationId,
    language: "da",
  }),
  "accounts.me": nothing,
  "accounts.installation": nothing,
  "accounts.getProfile": nothing,
  "accounts.updateProfile": () => profile,
  "accounts.confirmCompetences": nothing,
  "accounts.setLanguage": () => ({ language: "da" }),
  "accounts.startAffiliation": ({ inside }) => ({
    organisationId: inside.organisationId,
    title: "Fagperson",
    validFrom: "2026-11-01",
  }),
  "accounts.endAffiliation": async ({ t, inside }, actorId) => {
    const affiliationId = createId();
    if (actorId !== null) {
      await t.platform.db
        .insertInto("affiliations")
        .values({
          id: affiliationId,
          person_id: actorId,
          organisation_id: inside.organisationId,
          title: "Fagperson",
          valid_from: "2026-01-01",
          valid_to: null,
          status: "confirmed",
        })
        .execute();
    }
    return { affiliationId, validTo: "2026-11-20" };
  },
  "accounts.getPerson": ({ memberId }) => ({ id: memberId }),
  "accounts.findPeople": () => ({ text: "Person" }),
  "accounts.listOrganisations": () => ({}),
  "accounts.getOrganisation": ({ inside }) => ({ id: inside.organisationId }),
  "accounts.createOrganisation": () => ({
    name: "Botilbuddet Nyhøj",
    kind: "private-operator",
    regionId: "hovedstaden",
    cvr: null,
  }),
  "accounts.setMailDomains": ({ inside }) => ({ organisationId: inside.organisationId, domains: [] }),
  "accounts.listOrganisationPeople": organisation,
  "accounts.answerAffiliation": async (world) => ({
    affiliationId: (await withAffiliation(world, "waiting")).id,
    accept: true,
  }),
  "accounts.grantRole": async (world) => ({
    personId: (await withAffiliation(world, "confirmed")).personId,
    role: "economist",
    limitKind: "organisation",
    limitId: world.inside.organisationId,
    expiresAt: null,
  }),
  "accounts.endGrant": async (world) => {
    const { personId } = await withAffiliation(world, "confirmed");
    const limit = { limitKind: "organisation", limitId: world.inside.organisationId } as const;
    const caller = await world.as(world.administratorId);
    await caller.accounts.grantRole({ personId, role: "economist", ...limit, expiresAt: null });
    const grant = await world.t.platform.db
      .selectFrom("grants")
      .select("id")
      .where("person_id", "=", personId)
      .executeTakeFirstOrThrow();
    return { grantId: grant.id };
  },
  "accounts.listGrants": ({ inside }) => ({ limitKind: "organisation", limitId: inside.organisationId }),
  "accounts.listRoleRequirements": nothing,
  "accounts.setRoleRequirement": () => ({ role: "economist", requiresTwoFactor: false }),
  "accounts.exportMyData": nothing,
  "accounts.deleteAccount": () => ({ password: "forkert", posts: "keep" }),

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
  "networks.drafts.find": () => place,
  "networks.drafts.save": () => ({ ...place, content: { body: "Jeg er i gang." } }),
  "networks.drafts.discard": () => place,

  "notifications.list": () => ({ onlyUnread: false }),
  "notifications.count": nothing,
  "notifications.markRead": () => ({ ids: "all" }),
  "notifications.getSettings": nothing,
  "notifications.updateSettings": () => ({ threads: "never", asks: "at-once", matters: "at-once" }),

  "operations.listAudit": ({ inside }) => ({ scope: { kind: "network", id: inside.networkId } }),
  "operations.listDeadMessages": () => ({}),
  "operations.retryMessage": async ({ t }) => ({ messageId: await insertDeadMessage(t.platform) }),
  "operations.discardMessage": async ({ t }) => ({ messageId: await insertDeadMessage(t.platform) }),
  "operations.listKeptMails": nothing,
};
