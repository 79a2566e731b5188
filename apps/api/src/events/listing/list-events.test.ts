import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  createEventWorld,
  eventContent,
  noProgramme,
  refusal,
  wholeTime,
  type EventWorld,
} from "../../testing/events.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("events on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("for members", () => {
    test("does not show to outsiders in lists, counts, facets, texts, series or pages", async () => {
      const { ann, annMember, outsider, bo } = w.people;
      const secret = {
        visibility: "members",
        title: "Zebrastribet",
        kind: "symposium",
        regionId: "nordjylland",
      } as const;
      const { eventId } = await w.create({ ...secret, onlineUrl: "https://moede.example/zebra" });
      const { seriesId } = await (await w.as(ann)).repeat({
        eventId,
        starts: [{ local: "2027-04-14T09:00" }],
        requestId: createId(),
      });
      for (const stranger of [null, outsider, bo]) {
        const events = await w.as(stranger);
        const page = await events.list({ ...wholeTime, text: "zebra" });
        expect(page).toMatchObject({ items: [], total: 0 });
        expect(Object.values(page.facets).flat()).toEqual([]);
        const whole = await events.list(wholeTime);
        expect(JSON.stringify(whole)).not.toContain("Zebra");
        expect(whole.facets.kind.map((facet) => facet.value)).not.toContain("symposium");
        expect(whole.facets.regionId).toEqual([]);
        await expect(events.get({ eventId })).rejects.toMatchObject(refusal("not-found"));
        await expect(events.getSeries({ seriesId })).rejects.toMatchObject(refusal("not-found"));
        expect((await events.list({ ...wholeTime, owners: [w.blue], text: "zebra" })).total).toBe(0);
      }
      const member = await w.as(annMember);
      expect(await member.list({ ...wholeTime, text: "ZEBRA" })).toMatchObject({ total: 2 });
      expect((await member.getSeries({ seriesId })).occurrences).toHaveLength(2);
      expect((await member.get({ eventId })).onlineUrl).toBeNull();
    });

    test("is seen by who takes part, waits or speaks, until they no longer do", async () => {
      const { ann, annMember, outsider, bo, boMember } = w.people;
      const { eventId, version } = await w.create({
        format: "both",
        onlineUrl: "https://moede.example/dag",
        capacity: 1,
      });
      expect(await w.seat(eventId, outsider)).toBe("seated");
      expect(await w.seat(eventId, boMember)).toBe("waiting");
      const anns = await w.as(ann);
      const { version: now } = await anns.update({
        ...eventContent({
          visibility: "members",
          format: "both",
          onlineUrl: "https://moede.example/dag",
          capacity: 1,
        }),
        eventId,
        version,
      });
      await anns.saveProgramme({
        ...noProgramme,
        eventId,
        version: now,
        speakers: [{ id: createId(), personId: bo, name: "Bo", title: "", organisation: "" }],
        materials: [
          {
            id: createId(),
            sessionId: null,
            name: "For alle",
            url: "https://fil.example/1",
            audience: "everybody",
          },
          {
            id: createId(),
            sessionId: null,
            name: "For os",
            url: "https://fil.example/2",
            audience: "participants",
          },
        ],
      });
      const seen = async (id: string) => {
        const detail = await (await w.as(id)).get({ eventId });
        return [detail.myState, detail.onlineUrl !== null, detail.programme.materials.length];
      };
      expect(await seen(outsider)).toEqual(["seated", true, 2]);
      expect(await seen(boMember)).toEqual(["waiting", false, 1]);
      expect(await seen(bo)).toEqual([null, false, 1]);
      expect(await seen(annMember)).toEqual([null, false, 1]);
      expect(await seen(ann)).toEqual([null, true, 2]);
      const inside = await (await w.as(outsider)).get({ eventId });
      expect(inside.seats).toMatchObject({
        onSite: { capacity: 1, taken: 1, free: 0, waiting: 1 },
        online: { capacity: null, taken: 0, free: null, waiting: 0 },
      });
      for (const id of [outsider, boMember, bo]) {
        expect(await w.idsOf(id)).toContain(eventId);
        expect(await w.idsOf(id, { mine: true })).toContain(eventId);
      }
      expect(await w.idsOf(annMember, { mine: true })).not.toContain(eventId);
      const mine = await (await w.as(outsider)).registrations.getMine({ eventId });
      const registrationId = mine.registration?.registrationId ?? "";
      await (await w.as(outsider)).registrations.cancel({ registrationId });
      await expect(seen(outsider)).rejects.toMatchObject(refusal("not-found"));
      expect(await w.idsOf(outsider, { mine: true })).not.toContain(eventId);
    });
  });

  describe("the list", () => {
    test("is cut into pages by a key, filtered, counted and searched", async () => {
      const { ann } = w.people;
      const owner = {
        kind: "network",
        id: await foundTestNetwork(t.platform, { coordinators: [ann] }),
      } as const;
      const events = await w.as(ann);
      const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
      const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
      for (let n = 0; n < 27; n++) {
        const content = eventContent({
          title: `Blåbærdag ${n}`,
          kind: n % 2 === 0 ? "course" : "conference",
          format: n % 3 === 0 ? "online" : "on-site",
          regionId: n % 3 === 0 ? null : "sjaelland",
          targetGroups: n % 9 === 0 ? [autism] : [],
          starts: { local: "2027-05-03T09:00" },
          ends: { local: `2027-05-0${3 + (n % 5)}T15:00` },
        });
        await events.publish(await events.create({ ...content, owner, requestId: createId() }));
      }
      const list = (input = {}) =>
        events.list({ from: "2027-05-01", to: "2027-05-31", owners: [owner], ...input });
      const first = await list();
      expect(first).toMatchObject({ total: 27 });
      expect(first.items).toHaveLength(25);
      const rest = await list({ after: first.nextKey ?? "" });
      expect(rest.nextKey).toBeNull();
      expect(new Set([...first.items, ...rest.items].map((event) => event.id)).size).toBe(27);
      expect(first.facets.kind).toEqual([
        { value: "course", count: 14 },
        { value: "conference", count: 13 },
      ]);
      expect(first.facets.regionId).toEqual([{ value: "sjaelland", count: 18 }]);
      expect((await list({ kind: "course" })).facets.kind).toEqual(first.facets.kind);
      expect((await list({ kind: "course" })).facets.format.reduce((sum, { count }) => sum + count, 0)).toBe(
        14,
      );
      expect(await list({ targetGroup: developmental })).toMatchObject({ total: 3 });
      expect(await list({ regionId: "oestdanmark" })).toMatchObject({ total: 18 });
      t.clock.advance(41 * 86_400);
      expect((await list()).facets.regionId).toEqual([{ value: "oestdanmark", count: 18 }]);
      t.clock.advance(-41 * 86_400);
      expect(await list({ text: "BLÅBÆRDAG 13" })).toMatchObject({ total: 1 });
      expect(await list({ text: "100%" })).toMatchObject({ total: 0 });
      expect(await list({ from: "2027-05-04" })).toMatchObject({ total: 21 });
      expect(await list({ to: "2027-05-02" })).toMatchObject({ total: 0 });
      expect(await events.list({ from: "2027-05-01", to: "2027-05-31", owners: [w.green] })).toMatchObject({
        total: 0,
      });
      expect((await list({ format: "online" })).items[0]).toMatchObject({
        owners: [{ ...owner, name: "Et netværk" }],
      });
      await expect(list({ after: "nonsense" })).rejects.toMatchObject(refusal("input-invalid"));
      await expect(list({ from: "1995-01-01" })).rejects.toMatchObject(refusal("input-invalid"));
    });

    test("holds an owner's events also when the owner rests", async () => {
      const { eventId } = await w.create({ title: "Hvilende" });
      await grantTestRole(t.platform, w.people.outsider, {
        role: "member",
        limitKind: "network",
        limitId: w.green.id,
      });
      await t.platform.db
        .updateTable("networks")
        .set({ dormant_since: "2026-11-01T00:00:00.000Z" })
        .where("id", "=", w.blue.id)
        .execute();
      expect(await w.idsOf(null)).toContain(eventId);
      await t.platform.db
        .updateTable("networks")
        .set({ dormant_since: null })
        .where("id", "=", w.blue.id)
        .execute();
    });
  });
});
