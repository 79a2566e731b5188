import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

const reason = "Jeg arbejder med målgruppen hver dag.";
const cpr = "Borgeren er født 010190-1234.";

describe.each(listDatabaseKinds())("asking to join a network on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("stores the reason, tells the coordinators, and can be done once at a time", async () => {
    const networkId = await world.network({ admission: "on-request" });
    const caller = await world.as(world.person);
    const answers = await Promise.all([1, 2].map(() => caller.requestMembership({ networkId, reason })));
    expect(answers).toEqual([{ standing: "requested" }, { standing: "requested" }]);
    expect(await world.listNotices(networkId)).toEqual([
      { kind: "membership-requested", by: "person", to: ["coordinator"] },
    ]);
    const page = await (await world.as(world.coordinator)).listRequests({ networkId, onlyWaiting: true });
    expect(page.items).toMatchObject([
      { person: { id: world.person }, reason, status: "waiting", answer: null },
    ]);
    expect(await world.trailOf(networkId)).toEqual(["person networks.request-membership person"]);
  });

  it("is answered once, and the answer is kept for both", async () => {
    const networkId = await world.network({ admission: "on-request" });
    await (await world.as(world.person)).requestMembership({ networkId, reason });
    const caller = await world.as(world.coordinator);
    const [request] = (await caller.listRequests({ networkId, onlyWaiting: true })).items;
    const requestId = request?.id ?? "";
    const answers = await Promise.allSettled([
      caller.answerRequest({ requestId, accept: true, answer: "Velkommen" }),
      caller.answerRequest({ requestId, accept: false, answer: "Ikke lige nu" }),
    ]);
    const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    expect(refused.map((error) => error.message)).toEqual(["request-already-answered"]);
    const isAccepted = answers[0]?.status === "fulfilled";
    const { items } = await caller.listRequests({ networkId, onlyWaiting: false });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      status: isAccepted ? "accepted" : "declined",
      answer: isAccepted ? "Velkommen" : "Ikke lige nu",
      answeredBy: expect.stringContaining("Person"),
    });
    expect((await world.rolesIn(networkId)).includes("person: member")).toBe(isAccepted);
    const own = await (await world.as(world.person)).get({ networkId });
    expect(own.request?.answer).toBe(items[0]?.answer);
    expect(await world.listNotices(networkId)).toContainEqual({
      kind: "membership-answered",
      by: "coordinator",
      to: ["person"],
    });
    expect((await world.listNotices(networkId)).filter((n) => n.kind === "membership-answered")).toHaveLength(
      1,
    );
  });

  it("can be declined and asked again", async () => {
    const networkId = await world.network({ admission: "on-request" });
    const caller = await world.as(world.coordinator);
    for (const answer of ["Ikke endnu", "Stadig ikke"]) {
      await (await world.as(world.person)).requestMembership({ networkId, reason });
      const [request] = (await caller.listRequests({ networkId, onlyWaiting: true })).items;
      await caller.answerRequest({ requestId: request?.id ?? "", accept: false, answer });
    }
    expect(await world.rolesIn(networkId)).toHaveLength(2);
    const { items } = await caller.listRequests({ networkId, onlyWaiting: false });
    expect(items.map((item) => item.answer)).toEqual(["Stadig ikke", "Ikke endnu"]);
  });

  it("can be taken back, once", async () => {
    const networkId = await world.network({ admission: "on-request" });
    const caller = await world.as(world.person);
    await caller.requestMembership({ networkId, reason });
    const [request] = (
      await (await world.as(world.coordinator)).listRequests({ networkId, onlyWaiting: true })
    ).items;
    expect(await caller.withdrawRequest({ networkId })).toEqual({ standing: "none" });
    expect(await caller.withdrawRequest({ networkId })).toEqual({ standing: "none" });
    const late = (await world.as(world.coordinator)).answerRequest({
      requestId: request?.id ?? "",
      accept: true,
      answer: "Velkommen",
    });
    await expect(late).rejects.toThrow("request-already-answered");
    expect(await world.trailOf(networkId)).toEqual([
      "person networks.request-membership person",
      "person networks.withdraw-request person",
    ]);
  });

  it("is refused where one joins at once, and for those invited; a member stays one", async () => {
    const open = await world.network();
    await expect(
      (await world.as(world.person)).requestMembership({ networkId: open, reason }),
    ).rejects.toThrow("admission-refused");
    const networkId = await world.network({ admission: "on-request" });
    await (await world.as(world.coordinator)).invitePerson({ networkId, personId: world.person });
    await expect((await world.as(world.person)).requestMembership({ networkId, reason })).rejects.toThrow(
      "admission-refused",
    );
    expect(await (await world.as(world.coordinator)).requestMembership({ networkId, reason })).toEqual({
      standing: "coordinator",
    });
    const requests = await t.platform.db
      .selectFrom("membership_requests")
      .select("id")
      .where("network_id", "in", [open, networkId])
      .execute();
    expect(requests).toEqual([]);
  });

  it("is answered by those who run the network alone", async () => {
    const networkId = await world.network({ admission: "on-request" });
    await (await world.as(world.person)).requestMembership({ networkId, reason });
    const [request] = (
      await (await world.as(world.coordinator)).listRequests({ networkId, onlyWaiting: true })
    ).items;
    const requestId = request?.id ?? "";
    const answer = { requestId, accept: true, answer: "Velkommen" };
    const other = await createTestPerson(t.platform);
    await world.network({ coordinators: [other] });
    for (const personId of [world.person, other]) {
      const caller = await world.as(personId);
      await expect(caller.answerRequest(answer)).rejects.toThrow("forbidden");
      await expect(caller.listRequests({ networkId, onlyWaiting: false })).rejects.toThrow("forbidden");
    }
    await expect((await world.as(other)).answerRequest({ ...answer, requestId: createId() })).rejects.toThrow(
      "not-found",
    );
    expect(await world.rolesIn(networkId)).toHaveLength(2);
  });

  it("stops a CPR number in reason and answer before anything is stored, told or written down", async () => {
    const networkId = await world.network({ admission: "on-request" });
    const caller = await world.as(world.person);
    await expect(caller.requestMembership({ networkId, reason: cpr })).rejects.toMatchObject({
      message: "cpr-number-found",
      cause: { params: { place: "reason" } },
    });
    expect(await world.trailOf(networkId)).toEqual([]);
    expect(await world.listNotices(networkId)).toEqual([]);
    await caller.requestMembership({ networkId, reason });
    const running = await world.as(world.coordinator);
    const [request] = (await running.listRequests({ networkId, onlyWaiting: true })).items;
    const answer = running.answerRequest({ requestId: request?.id ?? "", accept: true, answer: cpr });
    await expect(answer).rejects.toMatchObject({ cause: { params: { place: "answer" } } });
    const rows = await t.platform.db.selectFrom("membership_requests").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("010190");
    expect(rows.filter((row) => row.network_id === networkId)).toMatchObject([{ status: "waiting" }]);
    expect(await world.rolesIn(networkId)).toHaveLength(2);
  });

  it("comes in pages", async () => {
    const networkId = await world.network({ admission: "on-request" });
    for (let index = 0; index < 27; index++) {
      const asker = await createTestPerson(t.platform);
      await (await world.as(asker)).requestMembership({ networkId, reason: `Grund nummer ${index}` });
    }
    const caller = await world.as(world.coordinator);
    const first = await caller.listRequests({ networkId, onlyWaiting: true });
    const second = await caller.listRequests({
      networkId,
      onlyWaiting: true,
      after: first.nextKey ?? "",
    });
    const reasons = [...first.items, ...second.items].map((item) => item.reason);
    expect(reasons).toEqual(Array.from({ length: 27 }, (_, index) => `Grund nummer ${26 - index}`));
    expect(second.nextKey).toBeNull();
  });
});
