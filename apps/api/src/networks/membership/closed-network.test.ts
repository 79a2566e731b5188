import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createMembershipWorld, type MembershipWorld } from "../../testing/networks/membership-world.ts";

const reason = "Jeg arbejder med målgruppen hver dag.";

describe.each(listDatabaseKinds())("a network by invitation on %s", (kind) => {
  let t: TestApp;
  let world: MembershipWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    world = await createMembershipWorld(t);
  });

  it("is not there for outsiders, through any door", async () => {
    const networkId = await world.network({ admission: "invitation" });
    const waiting = createId();
    await t.platform.db
      .insertInto("membership_requests")
      .values({
        id: waiting,
        network_id: networkId,
        person_id: world.coordinator,
        reason,
        created_at: "2026-11-22T10:00:00.000Z",
        status: "waiting",
        answer: null,
        answered_by: null,
        answered_at: null,
      })
      .execute();
    const caller = await world.as(world.person);
    const step = { networkId, personId: world.coordinator };
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
    expect(await world.trailOf(networkId)).toEqual([]);
  });
});
