import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createThreadWorld, newQuestion, startTestThread, type ThreadWorld } from "../../testing/threads.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";

describe.each(listDatabaseKinds())("what waits for a person on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    w = await createThreadWorld(t);
  });

  const as = async (personId: string) => (await t.as(personId)).networks;
  const waitingFor = async (personId: string) => (await as(personId)).listWaiting();
  const askMember = async (title: string): Promise<string> => {
    const input = newQuestion(w.networkId, { title, askedPersonIds: [w.member] });
    return (await startTestThread(t, w.asker, input)).threadId;
  };
  const nothing = { asks: [], invitations: [], requests: [], drafts: [] };

  it("is nothing for somebody new", async () => {
    expect(await waitingFor(w.outsider)).toEqual(nothing);
  });

  it("is a question until it is answered", async () => {
    const threadId = await askMember("Hvad gør I om natten?");
    const { asks } = await waitingFor(w.member);
    expect(asks).toEqual([
      {
        threadId,
        title: "Hvad gør I om natten?",
        networkId: w.networkId,
        network: "Det lukkede netværk",
        askedAt: expect.any(String) as string,
      },
    ]);
    const reply = { threadId, body: "Vi går en tur.", attachmentIds: [], requestId: createId() };
    await (await as(w.member)).threads.reply(reply);
    expect(await waitingFor(w.member)).toEqual(nothing);
  });

  it("is neither what is hidden nor what lies in a network that one has left", async () => {
    const threadId = await askMember("Skjult");
    const { first } = await (await as(w.coordinator)).threads.get({ threadId });
    await (await as(w.coordinator)).threads.moderate({
      postId: first.id,
      action: "hide",
      reason: "Kan genkendes",
    });
    expect(await waitingFor(w.member)).toEqual(nothing);

    await askMember("Synlig");
    await (await as(w.member)).drafts.save({ place: `question:${w.networkId}`, content: { body: "…" } });
    expect((await waitingFor(w.member)).asks).toHaveLength(1);
    await (await as(w.member)).leave({ networkId: w.networkId });
    expect(await waitingFor(w.member)).toEqual(nothing);
  });

  it("is an invitation until it is answered, also to a network that is not seen otherwise", async () => {
    await (await as(w.coordinator)).invitePerson({ networkId: w.networkId, personId: w.outsider });
    const { invitations } = await waitingFor(w.outsider);
    expect(invitations).toMatchObject([{ networkId: w.networkId, network: "Det lukkede netværk" }]);
    await (await as(w.outsider)).answerInvitation({ networkId: w.networkId, accept: false });
    expect(await waitingFor(w.outsider)).toEqual(nothing);
  });

  it("is requests for membership, counted, for coordinators only", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      admission: "on-request",
      coordinators: [w.coordinator],
      members: [w.member],
    });
    for (const personId of [w.outsider, w.asker])
      await (await as(personId)).requestMembership({ networkId, reason: "Det er mit fag." });
    expect((await waitingFor(w.coordinator)).requests).toEqual([
      { networkId, network: "Et netværk", count: 2 },
    ]);
    expect(await waitingFor(w.member)).toEqual(nothing);
    await (await as(w.asker)).withdrawRequest({ networkId });
    expect((await waitingFor(w.coordinator)).requests).toMatchObject([{ count: 1 }]);
  });

  it("is what was begun and not sent, saved last first, and nobody else's", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const { drafts } = await as(w.member);
    await drafts.save({ place: `post:${w.networkId}`, content: { title: "Halvt" } });
    t.clock.advance(1);
    await drafts.save({ place: `reply:${threadId}`, content: { body: "Halvt" } });
    await drafts.save({ place: "elsewhere", content: { body: "Halvt" } });
    await drafts.save({ place: `reply:${createId()}`, content: { body: "Halvt" } });
    expect((await waitingFor(w.member)).drafts).toMatchObject([
      { networkId: w.networkId, content: { kind: "reply", threadId, title: "Hvad gør I om natten?" } },
      { networkId: w.networkId, content: { kind: "post" } },
    ]);
    expect(await waitingFor(w.asker)).toEqual(nothing);
  });

  it("is the newest ten of each", async () => {
    const person = await createTestPerson(t.platform);
    const networkIds = await Promise.all(Array.from({ length: 11 }, () => foundTestNetwork(t.platform)));
    for (const [index, networkId] of networkIds.entries())
      await t.platform.db
        .insertInto("network_invitations")
        .values({
          network_id: networkId,
          person_id: person,
          invited_by: null,
          created_at: `2026-11-${String(index + 10)}T10:00:00.000Z`,
        })
        .execute();
    const { invitations } = await waitingFor(person);
    expect(invitations.map((one) => one.networkId)).toEqual(networkIds.toReversed().slice(0, 10));
  });
});
