import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { loadDemo } from "../load-demo.ts";

describe("the demo's clusters", () => {
  let t: TestApp;
  let personOf: Map<string, string>;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    /** Clusters need no offers, which take their time. */
    await t.platform.db.insertInto("settings").values({ name: "demo-offers", value: "" }).execute();
    await loadDemo(t.platform);
    await loadDemo(t.platform);
    const people = await t.platform.db.selectFrom("people").select(["id", "name"]).execute();
    personOf = new Map(people.map(({ id, name }) => [name, id]));
  });
  afterAll(() => t.close());

  const as = async (name: string) => (await t.as(personOf.get(name) ?? "")).clusters;

  it("are one of seven municipalities, with all that a cluster has, and a smaller one", async () => {
    const jonas = await as("Jonas Tangmark");
    expect((await jonas.list({})).total).toBe(2);
    const [cluster] = (await jonas.list({ mine: true })).items;
    expect(cluster).toMatchObject({ standing: "coordinator", isDemo: true });
    const clusterId = cluster?.id ?? "";
    expect(cluster?.parties.map(({ degree }) => degree).toSorted()).toEqual([
      "bound",
      "bound",
      "bound",
      "bound",
      "informed",
      "takes-part",
      "takes-part",
    ]);
    const [mandate] = (await jonas.mandates.list({ clusterId })).items;
    expect(mandate).toMatchObject({ number: 2, decisions: { length: 5 } });
    const keys = (await jonas.costKeys.list({ clusterId })).items;
    expect(keys.map(({ key }) => key.kind)).toEqual(["agreed", "equal"]);
    expect((await jonas.meetings.list({ clusterId })).items.map(({ eventStatus }) => eventStatus)).toEqual([
      "published",
      "held",
      "held",
    ]);
    expect((await jonas.listWaiting()).overdueActions.map(({ owner }) => owner.person?.name)).toEqual([
      "Jonas Tangmark",
    ]);
    const [summary] = (await jonas.proposals.list({ clusterId })).items;
    expect(summary).toMatchObject({ places: 12, partyCount: 4, commentCount: 3 });
    const { result } = await jonas.proposals.get({ proposalId: summary?.id ?? "" });
    expect(result.outcomes[0]?.lossOere).toBeGreaterThan(0);
  });

  it("tell nobody of what was done in them before", async () => {
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(personOf.get("Karen Ravnild") ?? "")).notifications.list({
      onlyUnread: false,
    });
    expect(items).toEqual([]);
  });
});
