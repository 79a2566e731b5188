import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

describe.each(listDatabaseKinds())("the list of members on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("shows all to readers and the coordinators to others, coordinators first, then by name", async () => {
    const names = ["Åse", "Ærlig", "Zenia", "Anna", "Øjvind"];
    const members = await Promise.all(names.map((name) => createTestPerson(t.platform, { name })));
    const networkId = await world.network({ members });
    const inside = await (await world.as(members[0] ?? "")).listMembers({ networkId });
    expect(inside.items.slice(1).map((member) => member.name)).toEqual([
      "Anna",
      "Zenia",
      "Ærlig",
      "Øjvind",
      "Åse",
    ]);
    expect(inside.items[0]).toMatchObject({ id: world.coordinator, isCoordinator: true });
    expect(inside.total).toBe(6);
    const outside = await (await world.as(world.person)).listMembers({ networkId });
    expect(outside.items.map((member) => member.id)).toEqual([world.coordinator]);
    expect(outside.total).toBeNull();
  });

  it("comes in pages", async () => {
    const members = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        createTestPerson(t.platform, { name: `Medlem ${String(index).padStart(2, "0")}` }),
      ),
    );
    const networkId = await world.network({ members });
    const caller = await world.as(world.coordinator);
    const first = await caller.listMembers({ networkId });
    const second = await caller.listMembers({ networkId, after: first.nextKey ?? "" });
    expect([...first.items, ...second.items].map((member) => member.id)).toEqual([
      world.coordinator,
      ...members,
    ]);
    expect(second.nextKey).toBeNull();
    await expect(caller.listMembers({ networkId, after: "x" })).rejects.toThrow("input-invalid");
  });

  it("leaves out those whose role has run out", async () => {
    const networkId = await world.network({ members: [world.person] });
    await t.platform.db
      .updateTable("grants")
      .set({ expires_at: "2026-11-22T09:59:59.999Z" })
      .where("person_id", "=", world.person)
      .execute();
    const caller = await world.as(world.coordinator);
    expect((await caller.listMembers({ networkId })).items).toHaveLength(1);
    expect((await caller.get({ networkId })).memberCount).toBe(1);
    expect(await (await world.as(world.person)).join({ networkId })).toEqual({ standing: "member" });
    expect((await caller.get({ networkId })).memberCount).toBe(2);
  });
});
