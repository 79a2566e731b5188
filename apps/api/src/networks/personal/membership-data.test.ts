import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { membershipData } from "./membership-data.ts";

describe.each(listDatabaseKinds())("personal data of memberships on %s", (kind) => {
  let t: TestApp;
  let person: string;
  let other: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    person = await createTestPerson(t.platform);
    other = await createTestPerson(t.platform);
  });

  const as = async (personId: string) => (await t.as(personId)).networks;
  /** As the account goes: what refers to the person first, then the roles. */
  const erase = (personId: string) =>
    inTransaction(t.platform.db, async (tx) => {
      await membershipData.eraseData(tx, personId, "keep");
      await tx.deleteFrom("grants").where("person_id", "=", personId).execute();
    });
  const dormantSince = async (id: string) =>
    (
      await t.platform.db
        .selectFrom("networks")
        .select("dormant_since")
        .where("id", "=", id)
        .executeTakeFirstOrThrow()
    ).dormant_since;

  it("gives out memberships, requests, invitations and choices, in words", async () => {
    const reason = "Jeg arbejder med målgruppen hver dag.";
    const joined = await foundTestNetwork(t.platform, { name: "Medlem her", members: [person] });
    const asked = await foundTestNetwork(t.platform, {
      name: "Spurgt her",
      admission: "on-request",
      coordinators: [other],
    });
    const closed = await foundTestNetwork(t.platform, {
      name: "Inviteret her",
      admission: "invitation",
      coordinators: [other],
    });
    await (await as(person)).setWatch({ networkId: joined, threadId: null, level: "nothing" });
    await (await as(person)).requestMembership({ networkId: asked, reason });
    await (await as(other)).invitePerson({ networkId: closed, personId: person });
    const at = "2026-11-22T10:00:00.000Z";
    expect(await membershipData.exportData(t.platform.db, person)).toEqual({
      memberships: [{ network: "Medlem her", role: "member", since: at, until: null }],
      requests: [
        { network: "Spurgt her", reason, status: "waiting", answer: null, createdAt: at, answeredAt: null },
      ],
      invitations: [{ network: "Inviteret her", createdAt: at }],
      watches: [{ network: "Medlem her", thread: null, level: "nothing" }],
    });
  });

  it("leaves no trace of the person, and what others did without them", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      admission: "on-request",
      coordinators: [person, other],
      contactId: person,
    });
    const elsewhere = await foundTestNetwork(t.platform, { admission: "on-request", coordinators: [other] });
    const asker = await createTestPerson(t.platform);
    const guest = await createTestPerson(t.platform);
    const reason = "Jeg vil gerne være med.";
    await (await as(asker)).requestMembership({ networkId, reason });
    const caller = await as(person);
    const [request] = (await caller.listRequests({ networkId, onlyWaiting: true })).items;
    await caller.answerRequest({ requestId: request?.id ?? "", accept: true, answer: "Velkommen" });
    await caller.invitePerson({ networkId, personId: guest });
    await caller.setWatch({ networkId, threadId: null, level: "all" });
    await caller.requestMembership({ networkId: elsewhere, reason });
    await erase(person);
    for (const table of [
      "networks",
      "membership_requests",
      "network_invitations",
      "watches",
      "grants",
    ] as const) {
      const rows = await t.platform.db.selectFrom(table).selectAll().execute();
      const own = rows.filter((row) => !("granted_by" in row) || row.person_id === person);
      expect(JSON.stringify(own)).not.toContain(person);
    }
    const { items } = await (await as(other)).listRequests({ networkId, onlyWaiting: false });
    expect(items).toMatchObject([{ person: { id: asker }, answer: "Velkommen", answeredBy: null }]);
    expect((await (await as(guest)).get({ networkId })).standing).toBe("invited");
  });

  it("is refused to the only coordinator of a network that others are in", async () => {
    const networkId = await foundTestNetwork(t.platform, { coordinators: [person], members: [other] });
    await expect(erase(person)).rejects.toThrow("last-coordinator");
    expect(await dormantSince(networkId)).toBeNull();
    expect((await (await as(person)).get({ networkId })).standing).toBe("coordinator");
  });

  it("does not count on a coordinator whose role runs out", async () => {
    const networkId = await foundTestNetwork(t.platform, { coordinators: [person, other] });
    await t.platform.db
      .updateTable("grants")
      .set({ expires_at: "2027-01-01T00:00:00.000Z" })
      .where("person_id", "=", other)
      .where("limit_id", "=", networkId)
      .execute();
    await expect(erase(person)).rejects.toThrow("last-coordinator");
  });

  it("lets go of a network that rests, and puts one to rest that nobody is left in", async () => {
    const resting = await foundTestNetwork(t.platform, {
      coordinators: [person],
      members: [other],
      dormantSince: "2026-11-01T10:00:00.000Z",
    });
    const alone = await foundTestNetwork(t.platform, {
      coordinators: [person],
      createdAt: "2026-10-01T10:00:00.000Z",
    });
    const led = await foundTestNetwork(t.platform, { coordinators: [person, other] });
    await erase(person);
    expect(await dormantSince(resting)).toBe("2026-11-01T10:00:00.000Z");
    expect(await dormantSince(alone)).toBe("2026-10-01T10:00:00.000Z");
    expect(await dormantSince(led)).toBeNull();
  });

  it("of two coordinators who go at once keeps one", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      coordinators: [person, other],
      members: [await createTestPerson(t.platform)],
    });
    const answers = await Promise.allSettled([erase(person), erase(other)]);
    const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    expect(refused.map((error) => error.message)).toEqual(["last-coordinator"]);
    expect(await dormantSince(networkId)).toBeNull();
  });
});
