import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("watching on %s", (kind) => {
  let t: TestApp;
  let member: string;
  let networkId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    member = await createTestPerson(t.platform);
    networkId = await foundTestNetwork(t.platform, { members: [member] });
  });
  afterAll(() => t.close());

  async function startThread(inNetwork: string): Promise<string> {
    const id = createId();
    const at = "2026-11-22T10:00:00.000Z";
    await t.platform.db
      .insertInto("threads")
      .values({
        id,
        network_id: inNetwork,
        kind: "post",
        title: "En tråd",
        author_id: member,
        created_at: at,
        last_post_at: at,
        pinned_at: null,
        accepted_post_id: null,
      })
      .execute();
    return id;
  }
  const listWatches = () =>
    t.platform.db
      .selectFrom("watches")
      .select(["thread_id", "level"])
      .where("person_id", "=", member)
      .orderBy("thread_id", "desc")
      .execute();

  it("keeps one choice for the network and one for each thread, until it goes back to the default", async () => {
    const { networks } = await t.as(member);
    const threadId = await startThread(networkId);
    await networks.setWatch({ networkId, threadId: null, level: "all" });
    await networks.setWatch({ networkId, threadId: null, level: "nothing" });
    await networks.setWatch({ networkId, threadId, level: "mentions" });
    expect(await listWatches()).toEqual([
      { thread_id: "all", level: "nothing" },
      { thread_id: threadId, level: "mentions" },
    ]);
    expect((await networks.get({ networkId })).watchLevel).toBe("nothing");
    await networks.setWatch({ networkId, threadId: null, level: null });
    await networks.setWatch({ networkId, threadId, level: null });
    expect(await listWatches()).toEqual([]);
    expect((await networks.get({ networkId })).watchLevel).toBeNull();
    const trail = await t.platform.db
      .selectFrom("audit_entries")
      .select("change")
      .where("action", "=", "networks.set-watch")
      .where("actor_id", "=", member)
      .execute();
    expect(trail).toHaveLength(5);
  });

  it("is for members, and for threads of that network", async () => {
    const { networks } = await t.as(member);
    const elsewhere = await startThread(await foundTestNetwork(t.platform));
    for (const threadId of [elsewhere, createId()]) {
      await expect(networks.setWatch({ networkId, threadId, level: "all" })).rejects.toThrow("not-found");
    }
    const outsider = await t.as(await createTestPerson(t.platform));
    await expect(outsider.networks.setWatch({ networkId, threadId: null, level: "all" })).rejects.toThrow(
      "forbidden",
    );
    expect(await listWatches()).toEqual([]);
  });
});
