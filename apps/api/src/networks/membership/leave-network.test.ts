import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

describe.each(listDatabaseKinds())("leaving a network on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("ends the membership with what hangs on it, and does no harm twice", async () => {
    const networkId = await world.network({ members: [world.person], contactId: world.person });
    await (await world.as(world.person)).setWatch({ networkId, threadId: null, level: "all" });
    const answers = await Promise.all(
      [1, 2].map(async () => (await world.as(world.person)).leave({ networkId })),
    );
    expect(answers).toEqual([{ standing: "none" }, { standing: "none" }]);
    expect(await world.rolesIn(networkId)).toEqual(["coordinator: coordinator", "coordinator: member"]);
    const detail = await (await world.as(world.coordinator)).get({ networkId });
    expect(detail).toMatchObject({ contact: null, memberCount: 1 });
    const watches = await t.platform.db
      .selectFrom("watches")
      .selectAll()
      .where("person_id", "=", world.person)
      .execute();
    expect(watches).toEqual([]);
    expect(await world.trailOf(networkId)).toEqual(["person networks.leave person"]);
  });

  it("keeps the history: the grant is ended, not deleted", async () => {
    const networkId = await world.network({ members: [world.person] });
    await (await world.as(world.person)).leave({ networkId });
    await (await world.as(world.person)).join({ networkId });
    const rows = await t.platform.db
      .selectFrom("grants")
      .select(["ended_at", "ended_by"])
      .where("person_id", "=", world.person)
      .where("limit_id", "=", networkId)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { ended_at: expect.any(String), ended_by: world.person },
      { ended_at: null, ended_by: null },
    ]);
  });

  it("is refused to the only coordinator", async () => {
    const networkId = await world.network({ members: [world.person] });
    const caller = await world.as(world.coordinator);
    await expect(caller.leave({ networkId })).rejects.toThrow("last-coordinator");
    await expect(caller.removeMember({ networkId, personId: world.coordinator })).rejects.toThrow(
      "last-coordinator",
    );
    const step = { networkId, personId: world.coordinator, isCoordinator: false };
    await expect(caller.setCoordinator(step)).rejects.toThrow("last-coordinator");
    expect(await world.trailOf(networkId)).toEqual([]);
  });

  it("of two coordinators who leave at once leaves one", async () => {
    for (let round = 0; round < 5; round++) {
      const networkId = await world.network({ coordinators: [world.coordinator, world.person] });
      const callers = await Promise.all([world.as(world.coordinator), world.as(world.person)]);
      const answers = await Promise.allSettled(callers.map((caller) => caller.leave({ networkId })));
      const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
      expect(refused.map((error) => error.message)).toEqual(["last-coordinator"]);
      expect(await world.rolesIn(networkId)).toHaveLength(2);
    }
  });

  it("of coordinators who go in different ways at once leaves one", async () => {
    const third = await createTestPerson(t.platform);
    const networkId = await world.network({ coordinators: [world.coordinator, world.person, third] });
    const [one, two, three] = await Promise.all([
      world.as(world.coordinator),
      world.as(world.person),
      world.as(third),
    ]);
    const answers = await Promise.allSettled([
      one.leave({ networkId }),
      two.setCoordinator({ networkId, personId: world.person, isCoordinator: false }),
      three.removeMember({ networkId, personId: third }),
    ]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(2);
    const coordinators = (await world.rolesIn(networkId)).filter((line) => line.endsWith(": coordinator"));
    expect(coordinators).toHaveLength(1);
  });
});
