import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { foundTestNetwork } from "../testing/found-test-network.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const reason = "Jeg arbejder med målgruppen hver dag.";
const cpr = "Borgeren er født 010190-1234.";

describe.each(listDatabaseKinds())("membership on %s", (kind) => {
  let t: TestApp;
  let coordinator: string;
  let person: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    await t.platform.db.deleteFrom("outbox_messages").execute();
    coordinator = await createTestPerson(t.platform);
    person = await createTestPerson(t.platform);
  });

  const as = async (personId: string) => (await t.as(personId)).networks;
  const network = (fields: Parameters<typeof foundTestNetwork>[1] = {}) =>
    foundTestNetwork(t.platform, { coordinators: [coordinator], ...fields });

  /** Who holds what in a network now, each grant as one line. */
  async function rolesIn(networkId: string): Promise<string[]> {
    const rows = await t.platform.db
      .selectFrom("grants")
      .select(["person_id", "role"])
      .where("limit_id", "=", networkId)
      .where("ended_at", "is", null)
      .execute();
    return rows.map((row) => `${nameOf(row.person_id)}: ${row.role}`).toSorted();
  }
  function nameOf(personId: string): string {
    return personId === coordinator ? "coordinator" : personId === person ? "person" : "other";
  }

  /** The trail of a network, oldest first, without its founding. */
  async function trailOf(networkId: string): Promise<string[]> {
    const rows = await t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "actor_id", "subject_id"])
      .where("scope_id", "=", networkId)
      .orderBy("id")
      .execute();
    return rows.map((row) => `${nameOf(row.actor_id ?? "")} ${row.action} ${nameOf(row.subject_id)}`);
  }

  /** What waits to be told: kind, network and receivers. */
  async function listNotices(networkId: string) {
    const rows = await t.platform.db
      .selectFrom("outbox_messages")
      .select("payload")
      .where("topic", "=", "notify")
      .orderBy("id")
      .execute();
    return rows
      .map((row) => JSON.parse(row.payload) as Record<string, unknown>)
      .filter((notice) => notice["subjectId"] === networkId)
      .map((notice) => ({
        kind: notice["kind"],
        by: nameOf(String(notice["actorId"])),
        to: (notice["personIds"] as string[]).map(nameOf),
      }));
  }

  describe("joining", () => {
    it("makes a member of an open network at once, and writes it down", async () => {
      const networkId = await network();
      expect(await (await as(person)).join({ networkId })).toEqual({ standing: "member" });
      expect(await rolesIn(networkId)).toEqual([
        "coordinator: coordinator",
        "coordinator: member",
        "person: member",
      ]);
      expect(await trailOf(networkId)).toEqual(["person networks.join person"]);
    });

    it("gives one membership and no error for a double click, and for two at once", async () => {
      const networkId = await network();
      const caller = await as(person);
      const answers = await Promise.all([1, 2, 3, 4].map(() => caller.join({ networkId })));
      expect(answers).toEqual(answers.map(() => ({ standing: "member" })));
      expect(await (await as(person)).join({ networkId })).toEqual({ standing: "member" });
      expect(await rolesIn(networkId)).toHaveLength(3);
      expect(await trailOf(networkId)).toHaveLength(1);
    });

    it("leaves a coordinator a coordinator", async () => {
      const networkId = await network();
      expect(await (await as(coordinator)).join({ networkId })).toEqual({ standing: "coordinator" });
      expect(await trailOf(networkId)).toEqual([]);
    });

    it("is refused where one asks, and hidden where one is invited", async () => {
      const onRequest = await network({ admission: "on-request" });
      const closed = await network({ admission: "invitation" });
      const caller = await as(person);
      await expect(caller.join({ networkId: onRequest })).rejects.toThrow("admission-refused");
      await expect(caller.join({ networkId: closed })).rejects.toThrow("not-found");
      await expect(caller.join({ networkId: createId() })).rejects.toThrow("not-found");
      expect(await rolesIn(onRequest)).toHaveLength(2);
    });

    it("uses up an invitation, and a request that waits", async () => {
      const networkId = await network({ admission: "on-request" });
      await (await as(person)).requestMembership({ networkId, reason });
      await (await as(coordinator)).invitePerson({ networkId, personId: person });
      await t.platform.db
        .updateTable("networks")
        .set({ admission: "open" })
        .where("id", "=", networkId)
        .execute();
      expect(await (await as(person)).join({ networkId })).toEqual({ standing: "member" });
      const detail = await (await as(person)).get({ networkId });
      expect(detail.request).toMatchObject({ status: "accepted", answer: null });
      const { items } = await (await as(coordinator)).listRequests({ networkId, onlyWaiting: true });
      expect(items).toEqual([]);
    });
  });

  describe("asking to join", () => {
    it("stores the reason, tells the coordinators, and can be done once at a time", async () => {
      const networkId = await network({ admission: "on-request" });
      const caller = await as(person);
      const answers = await Promise.all([1, 2].map(() => caller.requestMembership({ networkId, reason })));
      expect(answers).toEqual([{ standing: "requested" }, { standing: "requested" }]);
      expect(await listNotices(networkId)).toEqual([
        { kind: "membership-requested", by: "person", to: ["coordinator"] },
      ]);
      const page = await (await as(coordinator)).listRequests({ networkId, onlyWaiting: true });
      expect(page.items).toMatchObject([{ person: { id: person }, reason, status: "waiting", answer: null }]);
      expect(await trailOf(networkId)).toEqual(["person networks.request-membership person"]);
    });

    it("is answered once, and the answer is kept for both", async () => {
      const networkId = await network({ admission: "on-request" });
      await (await as(person)).requestMembership({ networkId, reason });
      const caller = await as(coordinator);
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
      expect((await rolesIn(networkId)).includes("person: member")).toBe(isAccepted);
      const own = await (await as(person)).get({ networkId });
      expect(own.request?.answer).toBe(items[0]?.answer);
      expect(await listNotices(networkId)).toContainEqual({
        kind: "membership-answered",
        by: "coordinator",
        to: ["person"],
      });
      expect((await listNotices(networkId)).filter((n) => n.kind === "membership-answered")).toHaveLength(1);
    });

    it("can be declined and asked again", async () => {
      const networkId = await network({ admission: "on-request" });
      const caller = await as(coordinator);
      for (const answer of ["Ikke endnu", "Stadig ikke"]) {
        await (await as(person)).requestMembership({ networkId, reason });
        const [request] = (await caller.listRequests({ networkId, onlyWaiting: true })).items;
        await caller.answerRequest({ requestId: request?.id ?? "", accept: false, answer });
      }
      expect(await rolesIn(networkId)).toHaveLength(2);
      const { items } = await caller.listRequests({ networkId, onlyWaiting: false });
      expect(items.map((item) => item.answer)).toEqual(["Stadig ikke", "Ikke endnu"]);
    });

    it("can be taken back, once", async () => {
      const networkId = await network({ admission: "on-request" });
      const caller = await as(person);
      await caller.requestMembership({ networkId, reason });
      const [request] = (await (await as(coordinator)).listRequests({ networkId, onlyWaiting: true })).items;
      expect(await caller.withdrawRequest({ networkId })).toEqual({ standing: "none" });
      expect(await caller.withdrawRequest({ networkId })).toEqual({ standing: "none" });
      const late = (await as(coordinator)).answerRequest({
        requestId: request?.id ?? "",
        accept: true,
        answer: "Velkommen",
      });
      await expect(late).rejects.toThrow("request-already-answered");
      expect(await trailOf(networkId)).toEqual([
        "person networks.request-membership person",
        "person networks.withdraw-request person",
      ]);
    });

    it("is refused where one joins at once, and for those invited; a member stays one", async () => {
      const open = await network();
      await expect((await as(person)).requestMembership({ networkId: open, reason })).rejects.toThrow(
        "admission-refused",
      );
      const networkId = await network({ admission: "on-request" });
      await (await as(coordinator)).invitePerson({ networkId, personId: person });
      await expect((await as(person)).requestMembership({ networkId, reason })).rejects.toThrow(
        "admission-refused",
      );
      expect(await (await as(coordinator)).requestMembership({ networkId, reason })).toEqual({
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
      const networkId = await network({ admission: "on-request" });
      await (await as(person)).requestMembership({ networkId, reason });
      const [request] = (await (await as(coordinator)).listRequests({ networkId, onlyWaiting: true })).items;
      const requestId = request?.id ?? "";
      const answer = { requestId, accept: true, answer: "Velkommen" };
      const other = await createTestPerson(t.platform);
      await network({ coordinators: [other] });
      for (const personId of [person, other]) {
        const caller = await as(personId);
        await expect(caller.answerRequest(answer)).rejects.toThrow("forbidden");
        await expect(caller.listRequests({ networkId, onlyWaiting: false })).rejects.toThrow("forbidden");
      }
      await expect((await as(other)).answerRequest({ ...answer, requestId: createId() })).rejects.toThrow(
        "not-found",
      );
      expect(await rolesIn(networkId)).toHaveLength(2);
    });

    it("stops a CPR number in reason and answer before anything is stored, told or written down", async () => {
      const networkId = await network({ admission: "on-request" });
      const caller = await as(person);
      await expect(caller.requestMembership({ networkId, reason: cpr })).rejects.toMatchObject({
        message: "cpr-number-found",
        cause: { params: { place: "reason" } },
      });
      expect(await trailOf(networkId)).toEqual([]);
      expect(await listNotices(networkId)).toEqual([]);
      await caller.requestMembership({ networkId, reason });
      const running = await as(coordinator);
      const [request] = (await running.listRequests({ networkId, onlyWaiting: true })).items;
      const answer = running.answerRequest({ requestId: request?.id ?? "", accept: true, answer: cpr });
      await expect(answer).rejects.toMatchObject({ cause: { params: { place: "answer" } } });
      const rows = await t.platform.db.selectFrom("membership_requests").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain("010190");
      expect(rows.filter((row) => row.network_id === networkId)).toMatchObject([{ status: "waiting" }]);
      expect(await rolesIn(networkId)).toHaveLength(2);
    });

    it("comes in pages", async () => {
      const networkId = await network({ admission: "on-request" });
      for (let index = 0; index < 27; index++) {
        const asker = await createTestPerson(t.platform);
        await (await as(asker)).requestMembership({ networkId, reason: `Grund nummer ${index}` });
      }
      const caller = await as(coordinator);
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

  describe("being invited", () => {
    it("lets a person see a network by invitation, and come in", async () => {
      const networkId = await network({ admission: "invitation" });
      const running = await as(coordinator);
      await running.invitePerson({ networkId, personId: person });
      await running.invitePerson({ networkId, personId: person });
      expect(await listNotices(networkId)).toEqual([
        { kind: "network-invitation", by: "coordinator", to: ["person"] },
      ]);
      const caller = await as(person);
      expect(await caller.get({ networkId })).toMatchObject({ standing: "invited", may: { read: false } });
      const answers = await Promise.all(
        [1, 2].map(() => caller.answerInvitation({ networkId, accept: true })),
      );
      expect(answers).toEqual([{ standing: "member" }, { standing: "member" }]);
      expect(await rolesIn(networkId)).toContain("person: member");
      expect(await trailOf(networkId)).toEqual([
        "coordinator networks.invite person",
        "person networks.answer-invitation person",
      ]);
    });

    it("can be declined, after which a network by invitation is not there", async () => {
      const networkId = await network({ admission: "invitation" });
      await (await as(coordinator)).invitePerson({ networkId, personId: person });
      expect(await (await as(person)).answerInvitation({ networkId, accept: false })).toEqual({
        standing: "none",
      });
      await expect((await as(person)).get({ networkId })).rejects.toThrow("not-found");
      await expect((await as(person)).answerInvitation({ networkId, accept: true })).rejects.toThrow(
        "not-found",
      );
      expect(await rolesIn(networkId)).toHaveLength(2);
    });

    it("needs somebody who is there and not a member yet", async () => {
      const networkId = await network({ members: [person] });
      const running = await as(coordinator);
      await expect(running.invitePerson({ networkId, personId: person })).rejects.toThrow("already-member");
      await expect(running.invitePerson({ networkId, personId: createId() })).rejects.toThrow("not-found");
      const waiting = await createTestPerson(t.platform, { status: "waiting" });
      await expect(running.invitePerson({ networkId, personId: waiting })).rejects.toThrow("not-found");
      const invitations = await t.platform.db
        .selectFrom("network_invitations")
        .select("person_id")
        .where("network_id", "=", networkId)
        .execute();
      expect(invitations).toEqual([]);
    });

    it("is for those who run the network to do, and cannot be answered without one", async () => {
      const networkId = await network({ members: [person] });
      const other = await createTestPerson(t.platform);
      await expect((await as(person)).invitePerson({ networkId, personId: other })).rejects.toThrow(
        "forbidden",
      );
      await expect((await as(other)).answerInvitation({ networkId, accept: true })).rejects.toThrow(
        "not-found",
      );
    });
  });

  describe("leaving", () => {
    it("ends the membership with what hangs on it, and does no harm twice", async () => {
      const networkId = await network({ members: [person], contactId: person });
      await (await as(person)).setWatch({ networkId, threadId: null, level: "all" });
      const answers = await Promise.all([1, 2].map(async () => (await as(person)).leave({ networkId })));
      expect(answers).toEqual([{ standing: "none" }, { standing: "none" }]);
      expect(await rolesIn(networkId)).toEqual(["coordinator: coordinator", "coordinator: member"]);
      const detail = await (await as(coordinator)).get({ networkId });
      expect(detail).toMatchObject({ contact: null, memberCount: 1 });
      const watches = await t.platform.db
        .selectFrom("watches")
        .selectAll()
        .where("person_id", "=", person)
        .execute();
      expect(watches).toEqual([]);
      expect(await trailOf(networkId)).toEqual(["person networks.leave person"]);
    });

    it("keeps the history: the grant is ended, not deleted", async () => {
      const networkId = await network({ members: [person] });
      await (await as(person)).leave({ networkId });
      await (await as(person)).join({ networkId });
      const rows = await t.platform.db
        .selectFrom("grants")
        .select(["ended_at", "ended_by"])
        .where("person_id", "=", person)
        .where("limit_id", "=", networkId)
        .orderBy("id")
        .execute();
      expect(rows).toEqual([
        { ended_at: expect.any(String), ended_by: person },
        { ended_at: null, ended_by: null },
      ]);
    });

    it("is refused to the only coordinator", async () => {
      const networkId = await network({ members: [person] });
      const caller = await as(coordinator);
      await expect(caller.leave({ networkId })).rejects.toThrow("last-coordinator");
      await expect(caller.removeMember({ networkId, personId: coordinator })).rejects.toThrow(
        "last-coordinator",
      );
      const step = { networkId, personId: coordinator, isCoordinator: false };
      await expect(caller.setCoordinator(step)).rejects.toThrow("last-coordinator");
      expect(await trailOf(networkId)).toEqual([]);
    });

    it("of two coordinators who leave at once leaves one", async () => {
      for (let round = 0; round < 5; round++) {
        const networkId = await network({ coordinators: [coordinator, person] });
        const callers = await Promise.all([as(coordinator), as(person)]);
        const answers = await Promise.allSettled(callers.map((caller) => caller.leave({ networkId })));
        const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
        expect(refused.map((error) => error.message)).toEqual(["last-coordinator"]);
        expect(await rolesIn(networkId)).toHaveLength(2);
      }
    });

    it("of coordinators who go in different ways at once leaves one", async () => {
      const third = await createTestPerson(t.platform);
      const networkId = await network({ coordinators: [coordinator, person, third] });
      const [one, two, three] = await Promise.all([as(coordinator), as(person), as(third)]);
      const answers = await Promise.allSettled([
        one.leave({ networkId }),
        two.setCoordinator({ networkId, personId: person, isCoordinator: false }),
        three.removeMember({ networkId, personId: third }),
      ]);
      expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(2);
      const coordinators = (await rolesIn(networkId)).filter((line) => line.endsWith(": coordinator"));
      expect(coordinators).toHaveLength(1);
    });
  });

  describe("running it", () => {
    it("makes a member coordinator, tells them, and back", async () => {
      const networkId = await network({ members: [person] });
      const caller = await as(coordinator);
      const step = { networkId, personId: person };
      await caller.setCoordinator({ ...step, isCoordinator: true });
      await caller.setCoordinator({ ...step, isCoordinator: true });
      expect(await rolesIn(networkId)).toContain("person: coordinator");
      expect(await listNotices(networkId)).toEqual([
        { kind: "role-granted", by: "coordinator", to: ["person"] },
      ]);
      await (await as(person)).setCoordinator({ networkId, personId: coordinator, isCoordinator: false });
      expect(await rolesIn(networkId)).toEqual([
        "coordinator: member",
        "person: coordinator",
        "person: member",
      ]);
      expect(await trailOf(networkId)).toEqual([
        "coordinator networks.set-coordinator person",
        "person networks.set-coordinator coordinator",
      ]);
    });

    it("keeps a coordinator who never was a plain member in the network", async () => {
      const networkId = await network({});
      await t.platform.db
        .insertInto("grants")
        .values({
          id: createId(),
          person_id: person,
          role: "coordinator",
          limit_kind: "network",
          limit_id: networkId,
          granted_by: null,
          granted_at: "2026-11-01T10:00:00.000Z",
          expires_at: null,
          ended_at: null,
          ended_by: null,
        })
        .execute();
      await (await as(coordinator)).setCoordinator({ networkId, personId: person, isCoordinator: false });
      expect(await rolesIn(networkId)).toContain("person: member");
    });

    it("takes a member out", async () => {
      const networkId = await network({ members: [person] });
      const caller = await as(coordinator);
      await caller.removeMember({ networkId, personId: person });
      await expect(caller.removeMember({ networkId, personId: person })).rejects.toThrow("not-found");
      expect(await rolesIn(networkId)).toHaveLength(2);
      expect(await trailOf(networkId)).toEqual(["coordinator networks.remove-member person"]);
    });

    it("is refused to members, and for people who are not in the network", async () => {
      const other = await createTestPerson(t.platform);
      const networkId = await network({ members: [person] });
      const caller = await as(person);
      const step = { networkId, personId: coordinator };
      await expect(caller.removeMember(step)).rejects.toThrow("forbidden");
      await expect(caller.setCoordinator({ ...step, isCoordinator: false })).rejects.toThrow("forbidden");
      const running = await as(coordinator);
      const stranger = { networkId, personId: other, isCoordinator: true };
      await expect(running.setCoordinator(stranger)).rejects.toThrow("not-found");
      expect(await rolesIn(networkId)).toHaveLength(3);
    });
  });

  describe("the list of members", () => {
    it("shows all to readers and the coordinators to others, coordinators first, then by name", async () => {
      const names = ["Åse", "Ærlig", "Zenia", "Anna", "Øjvind"];
      const members = await Promise.all(names.map((name) => createTestPerson(t.platform, { name })));
      const networkId = await network({ members });
      const inside = await (await as(members[0] ?? "")).listMembers({ networkId });
      expect(inside.items.slice(1).map((member) => member.name)).toEqual([
        "Anna",
        "Zenia",
        "Ærlig",
        "Øjvind",
        "Åse",
      ]);
      expect(inside.items[0]).toMatchObject({ id: coordinator, isCoordinator: true });
      expect(inside.total).toBe(6);
      const outside = await (await as(person)).listMembers({ networkId });
      expect(outside.items.map((member) => member.id)).toEqual([coordinator]);
      expect(outside.total).toBeNull();
    });

    it("comes in pages", async () => {
      const members = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          createTestPerson(t.platform, { name: `Medlem ${String(index).padStart(2, "0")}` }),
        ),
      );
      const networkId = await network({ members });
      const caller = await as(coordinator);
      const first = await caller.listMembers({ networkId });
      const second = await caller.listMembers({ networkId, after: first.nextKey ?? "" });
      expect([...first.items, ...second.items].map((member) => member.id)).toEqual([coordinator, ...members]);
      expect(second.nextKey).toBeNull();
      await expect(caller.listMembers({ networkId, after: "x" })).rejects.toThrow("input-invalid");
    });

    it("leaves out those whose role has run out", async () => {
      const networkId = await network({ members: [person] });
      await t.platform.db
        .updateTable("grants")
        .set({ expires_at: "2026-11-22T09:59:59.999Z" })
        .where("person_id", "=", person)
        .execute();
      const caller = await as(coordinator);
      expect((await caller.listMembers({ networkId })).items).toHaveLength(1);
      expect((await caller.get({ networkId })).memberCount).toBe(1);
      expect(await (await as(person)).join({ networkId })).toEqual({ standing: "member" });
      expect((await caller.get({ networkId })).memberCount).toBe(2);
    });
  });

  describe("a network by invitation", () => {
    it("is not there for outsiders, through any door", async () => {
      const networkId = await network({ admission: "invitation" });
      const waiting = createId();
      await t.platform.db
        .insertInto("membership_requests")
        .values({
          id: waiting,
          network_id: networkId,
          person_id: coordinator,
          reason,
          created_at: "2026-11-22T10:00:00.000Z",
          status: "waiting",
          answer: null,
          answered_by: null,
          answered_at: null,
        })
        .execute();
      const caller = await as(person);
      const step = { networkId, personId: coordinator };
      const doors = [
        caller.get({ networkId }),
        caller.join({ networkId }),
        caller.leave({ networkId }),
        caller.requestMembership({ networkId, reason }),
        caller.withdrawRequest({ networkId }),
        caller.listRequests({ networkId, onlyWaiting: false }),
        caller.answerRequest({ requestId: waiting, accept: true, answer: "Velkommen" }),
        caller.invitePerson(step),
        caller.answerInvitation({ networkId, accept: true }),
        caller.listMembers({ networkId }),
        caller.removeMember(step),
        caller.setCoordinator({ ...step, isCoordinator: false }),
        caller.setWatch({ networkId, threadId: null, level: "all" }),
        caller.setDormant({ networkId, isDormant: true }),
      ];
      for (const door of await Promise.allSettled(doors)) {
        expect(door.status === "rejected" && (door.reason as Error).message).toBe("not-found");
      }
      expect(await trailOf(networkId)).toEqual([]);
    });
  });
});
