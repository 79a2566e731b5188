import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { loadDemo } from "../load-demo.ts";
import { claimDemoLoading } from "../repository.ts";
import { demoEvents } from "./index.ts";

const wholeTime = { from: "2026-01-01", to: "2028-12-31", includeCancelled: true };

describe("loading invented events", () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    await claimDemoLoading(t.platform.db, "demo-offers", "2026-11-22T10:00:00.000Z");
    await loadDemo(t.platform);
    await loadDemo(t.platform);
  });
  afterAll(() => t.close());

  const personId = async (email: string) =>
    (
      await t.platform.db
        .selectFrom("people")
        .select("id")
        .where("email", "=", email)
        .executeTakeFirstOrThrow()
    ).id;

  it("shows visitors what is public, and keeps the rest for those it is for", async () => {
    const visitor = (await t.as(null)).events;
    const { items, total } = await visitor.list(wholeTime);
    const isPublic = (event: (typeof demoEvents)[number]) =>
      event.content?.visibility !== "members" && event.status !== "draft" && event.status !== "proposed";
    expect(total).toBe(demoEvents.filter(isPublic).length);
    expect(items.every((event) => event.isDemo && event.visibility === "public")).toBe(true);
    expect(items.some((event) => event.status === "cancelled")).toBe(true);
    const jonas = (await t.as(await personId("jonas.tangmark@gladsaxe.example"))).events;
    expect((await jonas.list({ unpublished: true })).items.map((event) => event.status).toSorted()).toEqual([
      "draft",
      "proposed",
    ]);
    const meetings = await jonas.list({
      ...wholeTime,
      text: "autisme og selvskade",
      kind: "network-meeting",
    });
    expect(meetings.total).toBe(6);
    expect(new Set(meetings.items.map((event) => event.seriesId)).size).toBe(1);
  });

  it("has a conference of two clusters with shares, tracks and no clash, and a theme day with a queue", async () => {
    const visitor = (await t.as(null)).events;
    const list = await visitor.list({ text: "konference om det højt specialiserede" });
    const eventId = list.items[0]?.id ?? "";
    const conference = await visitor.get({ eventId });
    expect(conference.owners.map((owner) => owner.kind)).toEqual(["cluster", "cluster"]);
    expect(conference.seats.onSite).toMatchObject({ capacity: 120, taken: 38 });
    expect(conference.seats.onSite?.kept).toBeGreaterThan(0);
    expect(conference.programme.sessions).toHaveLength(11);
    expect(conference.programme.sessions[1]?.speakerIds).toHaveLength(1);
    const { owners } = conference;
    const coordinator = await t.platform.db
      .selectFrom("grants")
      .select("person_id")
      .where("role", "=", "coordinator")
      .where("limit_id", "=", owners[0]?.id ?? "")
      .executeTakeFirstOrThrow();
    const seen = await (await t.as(coordinator.person_id)).events.get({ eventId });
    expect(seen.may.organise).toBe(true);
    expect(seen.programme.clashes).toEqual([]);
    const full = (await visitor.list({ text: "søvn og uro" })).items[0];
    expect(full?.registration).toBe("full");
    expect((await visitor.get({ eventId: full?.id ?? "" })).seats.onSite).toMatchObject({
      taken: 12,
      waiting: 6,
    });
  });

  it("writes to nobody", async () => {
    const written = await t.platform.db.selectFrom("event_mailings").selectAll().execute();
    expect(written).toEqual([]);
  });
});
