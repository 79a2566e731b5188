import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

const reason = "Jeg arbejder med målgruppen hver dag.";

describe.each(listDatabaseKinds())("joining a network on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("makes a member of an open network at once, and writes it down", async () => {
    const networkId = await world.network();
    expect(await (await world.as(world.person)).join({ networkId })).toEqual({ standing: "member" });
    expect(await world.rolesIn(networkId)).toEqual([
      "coordinator: coordinator",
      "coordinator: member",
      "person: member",
    ]);
    expect(await world.trailOf(networkId)).toEqual(["person networks.join person"]);
  });

  it("gives one membership and no error for a double click, and for two at once", async () => {
    const networkId = await world.network();
    const caller = await world.as(world.person);
    const answers = await Promise.all([1, 2, 3, 4].map(() => caller.join({ networkId })));
    expect(answers).toEqual(answers.map(() => ({ standing: "member" })));
    expect(await (await world.as(world.person)).join({ networkId })).toEqual({ standing: "member" });
    expect(await world.rolesIn(networkId)).toHaveLength(3);
    expect(await world.trailOf(networkId)).toHaveLength(1);
  });

  it("leaves a coordinator a coordinator", async () => {
    const networkId = await world.network();
    expect(await (await world.as(world.coordinator)).join({ networkId })).toEqual({
      standing: "coordinator",
    });
    expect(await world.trailOf(networkId)).toEqual([]);
  });

  it("is refused where one asks, and hidden where one is invited", async () => {
    const onRequest = await world.network({ admission: "on-request" });
    const closed = await world.network({ admission: "invitation" });
    const caller = await world.as(world.person);
    await expect(caller.join({ networkId: onRequest })).rejects.toThrow("admission-refused");
    await expect(caller.join({ networkId: closed })).rejects.toThrow("not-found");
    await expect(caller.join({ networkId: createId() })).rejects.toThrow("not-found");
    expect(await world.rolesIn(onRequest)).toHaveLength(2);
  });

  it("uses up an invitation, and a request that waits", async () => {
    const networkId = await world.network({ admission: "on-request" });
    await (await world.as(world.person)).requestMembership({ networkId, reason });
    await (await world.as(world.coordinator)).invitePerson({ networkId, personId: world.person });
    await t.platform.db
      .updateTable("networks")
      .set({ admission: "open" })
      .where("id", "=", networkId)
      .execute();
    expect(await (await world.as(world.person)).join({ networkId })).toEqual({ standing: "member" });
    const detail = await (await world.as(world.person)).get({ networkId });
    expect(detail.request).toMatchObject({ status: "accepted", answer: null });
    const { items } = await (await world.as(world.coordinator)).listRequests({
      networkId,
      onlyWaiting: true,
    });
    expect(items).toEqual([]);
  });
});
