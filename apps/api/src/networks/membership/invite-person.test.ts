import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

describe.each(listDatabaseKinds())("being invited into a network on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("lets a person see a network by invitation, and come in", async () => {
    const networkId = await world.network({ admission: "invitation" });
    const running = await world.as(world.coordinator);
    await running.invitePerson({ networkId, personId: world.person });
    await running.invitePerson({ networkId, personId: world.person });
    expect(await world.listNotices(networkId)).toEqual([
      { kind: "network-invitation", by: "coordinator", to: ["person"] },
    ]);
    const caller = await world.as(world.person);
    expect(await caller.get({ networkId })).toMatchObject({ standing: "invited", may: { read: false } });
    const answers = await Promise.all([1, 2].map(() => caller.answerInvitation({ networkId, accept: true })));
    expect(answers).toEqual([{ standing: "member" }, { standing: "member" }]);
    expect(await world.rolesIn(networkId)).toContain("person: member");
    expect(await world.trailOf(networkId)).toEqual([
      "coordinator networks.invite person",
      "person networks.answer-invitation person",
    ]);
  });

  it("can be declined, after which a network by invitation is not there", async () => {
    const networkId = await world.network({ admission: "invitation" });
    await (await world.as(world.coordinator)).invitePerson({ networkId, personId: world.person });
    expect(await (await world.as(world.person)).answerInvitation({ networkId, accept: false })).toEqual({
      standing: "none",
    });
    await expect((await world.as(world.person)).get({ networkId })).rejects.toThrow("not-found");
    await expect(
      (await world.as(world.person)).answerInvitation({ networkId, accept: true }),
    ).rejects.toThrow("not-found");
    expect(await world.rolesIn(networkId)).toHaveLength(2);
  });

  it("needs somebody who is there and not a member yet", async () => {
    const networkId = await world.network({ members: [world.person] });
    const running = await world.as(world.coordinator);
    await expect(running.invitePerson({ networkId, personId: world.person })).rejects.toThrow(
      "already-member",
    );
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
    const networkId = await world.network({ members: [world.person] });
    const other = await createTestPerson(t.platform);
    await expect((await world.as(world.person)).invitePerson({ networkId, personId: other })).rejects.toThrow(
      "forbidden",
    );
    await expect((await world.as(other)).answerInvitation({ networkId, accept: true })).rejects.toThrow(
      "not-found",
    );
  });
});
