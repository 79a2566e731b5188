import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

describe.each(listDatabaseKinds())("running a network on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("makes a member coordinator, tells them, and back", async () => {
    const networkId = await world.network({ members: [world.person] });
    const caller = await world.as(world.coordinator);
    const step = { networkId, personId: world.person };
    await caller.setCoordinator({ ...step, isCoordinator: true });
    await caller.setCoordinator({ ...step, isCoordinator: true });
    expect(await world.rolesIn(networkId)).toContain("person: coordinator");
    expect(await world.listNotices(networkId)).toEqual([
      { kind: "role-granted", by: "coordinator", to: ["person"] },
    ]);
    await (await world.as(world.person)).setCoordinator({
      networkId,
      personId: world.coordinator,
      isCoordinator: false,
    });
    expect(await world.rolesIn(networkId)).toEqual([
      "coordinator: member",
      "person: coordinator",
      "person: member",
    ]);
    expect(await world.trailOf(networkId)).toEqual([
      "coordinator networks.set-coordinator person",
      "person networks.set-coordinator coordinator",
    ]);
  });

  it("keeps a coordinator who never was a plain member in the network", async () => {
    const networkId = await world.network({});
    await t.platform.db
      .insertInto("grants")
      .values({
        id: createId(),
        person_id: world.person,
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
    await (await world.as(world.coordinator)).setCoordinator({
      networkId,
      personId: world.person,
      isCoordinator: false,
    });
    expect(await world.rolesIn(networkId)).toContain("person: member");
  });

  it("takes a member out", async () => {
    const networkId = await world.network({ members: [world.person] });
    const caller = await world.as(world.coordinator);
    await caller.removeMember({ networkId, personId: world.person });
    await expect(caller.removeMember({ networkId, personId: world.person })).rejects.toThrow("not-found");
    expect(await world.rolesIn(networkId)).toHaveLength(2);
    expect(await world.trailOf(networkId)).toEqual(["coordinator networks.remove-member person"]);
  });

  it("is refused to members, and for people who are not in the network", async () => {
    const other = await createTestPerson(t.platform);
    const networkId = await world.network({ members: [world.person] });
    const caller = await world.as(world.person);
    const step = { networkId, personId: world.coordinator };
    await expect(caller.removeMember(step)).rejects.toThrow("forbidden");
    await expect(caller.setCoordinator({ ...step, isCoordinator: false })).rejects.toThrow("forbidden");
    const running = await world.as(world.coordinator);
    const stranger = { networkId, personId: other, isCoordinator: true };
    await expect(running.setCoordinator(stranger)).rejects.toThrow("not-found");
    expect(await world.rolesIn(networkId)).toHaveLength(3);
  });
});
