import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFirstMethods } from "../../methods/index.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { loadDemo } from "../load-demo.ts";
import { claimDemoLoading } from "../repository.ts";
import { experiences } from "./experiences.ts";
import { ties } from "./library.ts";

describe("loading what invented people did in the method library", () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    for (const part of ["demo-offers", "demo-clusters"] as const)
      await claimDemoLoading(t.platform.db, part, "2026-11-22T10:00:00.000Z");
    await loadFirstMethods(t.platform);
    await loadDemo(t.platform);
    await loadDemo(t.platform);
  });
  afterAll(() => t.close());

  const as = async (address: string) => {
    const { id } = await t.platform.db
      .selectFrom("people")
      .select("id")
      .where("email", "=", address)
      .executeTakeFirstOrThrow();
    return (await t.as(id)).methods;
  };

  it("has experiences, marked as demo, a few of them hidden, and ties that everybody or members see", async () => {
    const visitor = (await t.as(null)).methods;
    const { id: methodId } = await visitor.get({ method: "low-arousal" });
    const { items } = await visitor.experiences.list({ methodId });
    const told = experiences.filter((one) => one.method === "low-arousal" && one.state === "published");
    expect(items).toHaveLength(told.length);
    expect(items.every((item) => item.isDemo && item.contact === null)).toBe(true);
    const seen = (await visitor.links.get({ methodId })).others;
    const jonas = await as("jonas.tangmark@gladsaxe.example");
    const all = (await jonas.links.get({ methodId })).others;
    expect(all).toHaveLength(ties.filter(({ method }) => method === "low-arousal").length);
    expect(seen.length).toBeLessThan(all.length);
    expect(all.every(({ mayRemove }) => mayRemove)).toBe(true);
  });

  it("has a queue for a reviewer with a change, experiences and a method to look at again", async () => {
    const jonas = await as("jonas.tangmark@gladsaxe.example");
    const { items } = await jonas.versions.queue({});
    const waiting = experiences.filter(({ state }) => state === "in-review");
    const kinds = Map.groupBy(items, (item) => item.kind);
    expect(kinds.get("version")).toHaveLength(1);
    expect(kinds.get("experience")).toHaveLength(waiting.length);
    expect(kinds.get("due")).toMatchObject([{ methodCode: "sociale-historier" }]);
    const versionId = kinds.get("version")?.[0]?.id ?? "";
    const difference = await jonas.versions.difference({ versionId });
    expect(difference.items.length).toBeGreaterThan(0);
    const bodil = await as("bodil.krathus@klintehede.example");
    expect((await bodil.versions.listOwn({})).items).toMatchObject([{ id: versionId, state: "in-review" }]);
    expect((await bodil.get({ method: "low-arousal" })).isWatched).toBe(true);
  });
});
