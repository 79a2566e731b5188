import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, eventContent, refusal, type EventWorld } from "../../testing/events.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an event on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("from draft to cancelled", () => {
    test("a coordinator makes a draft that nobody else sees, publishes it, and calls it off", async () => {
      const { ann, bo, annMember } = w.people;
      const events = await w.as(ann);
      const requestId = createId();
      const form = { ...eventContent({ title: "Fra kladde til aflyst" }), owner: w.blue, requestId };
      const made = await events.create(form);
      expect(await events.create(form)).toEqual(made);
      const { eventId } = made;
      for (const other of [bo, annMember, null])
        await expect((await w.as(other)).get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      expect(await w.idsOf(ann)).not.toContain(eventId);
      expect(await w.idsOf(ann, { unpublished: true })).toContain(eventId);
      expect(await w.idsOf(bo, { unpublished: true })).not.toContain(eventId);
      const draft = await events.get({ eventId });
      expect(draft).toMatchObject({
        status: "draft",
        registration: "not-open-yet",
        startsAt: "2027-03-17T08:00:00.000Z",
        registrationClosesAt: "2027-03-10T23:00:00.000Z",
        owners: [{ ...w.blue, name: "Blå" }],
        may: { organise: true, edit: true, publish: true, checkIn: true, answerFor: [w.blue] },
      });

      const published = await events.publish(made);
      await expect(events.publish(published)).rejects.toMatchObject(refusal("event-status-wrong"));
      await expect(events.discard({ eventId })).rejects.toMatchObject(refusal("event-status-wrong"));
      const seen = await (await w.as(null)).get({ eventId });
      expect(seen).toMatchObject({
        status: "published",
        registration: "open",
        may: { organise: false, edit: false, publish: false, checkIn: false, answerFor: [] },
      });
      expect(await w.idsOf(null)).toContain(eventId);

      const reason = "Vi er for få.";
      await expect(events.cancel({ eventId, version: made.version, reason })).rejects.toMatchObject(
        refusal("changed-meanwhile"),
      );
      await events.cancel({ ...published, reason });
      const cancelled = await (await w.as(null)).get({ eventId });
      expect(cancelled).toMatchObject({ status: "cancelled", registration: "closed", cancelReason: reason });
      expect(await w.idsOf(null)).toContain(eventId);
      expect(await w.idsOf(null, { includeCancelled: false })).not.toContain(eventId);
      expect(await w.rowOf(eventId)).toMatchObject({ sequence: 2, version: 3 });
      await expect(events.update({ ...eventContent(), eventId, version: 3 })).rejects.toMatchObject(
        refusal("event-status-wrong"),
      );
      expect(await w.trailOf(eventId)).toEqual(["events.create", "events.publish", "events.cancel"]);
    });

    test("what was promised of erasure is kept: periods get shorter, never longer, once it is published", async () => {
      const { erasure } = eventContent();
      const { eventId, version } = await w.create({});
      const events = await w.as(w.people.ann);
      const withDays = (contactDays: number) => ({
        ...eventContent({ erasure: { ...erasure, contactDays } }),
        eventId,
        version,
      });
      await expect(events.update(withDays(erasure.contactDays + 1))).rejects.toMatchObject(
        refusal("erasure-promised"),
      );
      expect(await events.update(withDays(erasure.contactDays - 1))).toEqual({
        eventId,
        version: version + 1,
      });
      const over = await w.create({
        starts: { local: "2026-03-17T09:00" },
        ends: { local: "2026-03-17T15:00" },
      });
      const put = { ...eventContent(), eventId: over.eventId, version: over.version };
      await expect(events.update(put)).rejects.toMatchObject(refusal("erasure-promised"));
    });

    test("a draft is thrown away with all that belongs to it", async () => {
      const { eventId, version } = await w.create({}, { isPublished: false });
      const events = await w.as(w.people.ann);
      await w.saveTwoSessions(eventId, version);
      await events.setHelper({ eventId, personId: w.people.boMember, role: "organiser", isSet: true });
      await w.insertSurvey(eventId);
      await events.discard({ eventId });
      await expect(events.get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      const left = await t.platform.db
        .selectFrom("grants")
        .select("id")
        .where("limit_id", "=", eventId)
        .where("ended_at", "is", null)
        .execute();
      expect(left).toEqual([]);
    });

    test("what has ended is held, and is found among the past", async () => {
      const { eventId } = await w.create({ title: "Den holdte dag" });
      t.clock.advance(150 * 86_400);
      expect(await (await w.as(null)).get({ eventId })).toMatchObject({
        status: "held",
        registration: "closed",
      });
      const events = await w.as(null);
      expect((await events.list({ text: "den holdte" })).items).toEqual([]);
      expect((await events.list({ text: "den holdte", past: true })).items).toHaveLength(1);
      const { version } = await w.rowOf(eventId);
      await expect(
        (await w.as(w.people.ann)).cancel({ eventId, version, reason: "For sent" }),
      ).rejects.toMatchObject(refusal("event-status-wrong"));
      t.clock.advance(-150 * 86_400);
    });
  });

  describe("proposed by somebody", () => {
    test("is seen by the proposer and those who run the owner, and published by them", async () => {
      const { outsider, ann, annMember, bo } = w.people;
      const mine = await w.as(outsider);
      const made = await mine.create({
        ...eventContent({ title: "Et forslag" }),
        owner: w.blue,
        requestId: createId(),
      });
      const { eventId } = made;
      expect(await mine.get({ eventId })).toMatchObject({
        status: "proposed",
        may: { organise: false, edit: true, publish: false },
      });
      await t.platform.outbox.deliverDue();
      const told = async () => (await (await t.as(ann)).notifications.list({ onlyUnread: true })).items;
      expect(await told()).toMatchObject([{ kind: "event-proposed", subject: "Et forslag" }]);
      await expect((await w.as(annMember)).get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      await expect((await w.as(bo)).publish(made)).rejects.toMatchObject(refusal("not-found"));
      await expect(mine.publish(made)).rejects.toMatchObject(refusal("forbidden"));
      expect(await w.idsOf(ann, { unpublished: true })).toContain(eventId);
      expect(await w.idsOf(outsider, { unpublished: true })).toContain(eventId);
      expect(await w.idsOf(annMember, { unpublished: true })).not.toContain(eventId);
      const changed = await mine.update({
        ...eventContent({ title: "Et bedre forslag", visibility: "members" }),
        ...made,
      });
      await (await w.as(ann)).publish(changed);
      await expect(mine.get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      await expect(mine.update({ ...eventContent(), ...changed })).rejects.toMatchObject(
        refusal("not-found"),
      );
      expect((await (await w.as(annMember)).get({ eventId })).title).toBe("Et bedre forslag");
    });

    test("tells the proposer when it is published", async () => {
      const { annMember, ann, bo } = w.people;
      const made = await (await w.as(annMember)).create({
        ...eventContent({ title: "En temadag", visibility: "members" }),
        owner: w.blue,
        requestId: createId(),
      });
      await (await w.as(ann)).publish(made);
      const own = { ...eventContent({ title: "Vores egen" }), owner: w.green, requestId: createId() };
      await (await w.as(bo)).publish(await (await w.as(bo)).create(own));
      await t.platform.outbox.deliverDue();
      const told = async (id: string) =>
        (await (await t.as(id)).notifications.list({ onlyUnread: false })).items;
      expect(await told(annMember)).toMatchObject([
        { kind: "event-published", subject: "En temadag", href: `/arrangementer/${made.eventId}` },
      ]);
      expect((await told(bo)).map((one) => one.kind)).not.toContain("event-published");
    });

    test("comes no more than twenty times an hour from one person, for each is told to many", async () => {
      const mine = await w.as(w.people.boMember);
      const propose = () => mine.create({ ...eventContent(), owner: w.blue, requestId: createId() });
      for (let n = 0; n < 20; n++) await propose();
      await expect(propose()).rejects.toMatchObject(
        refusal("too-many-attempts", { params: { minutes: 60 } }),
      );
    });

    test("can be taken back by the proposer, and not put before what they do not see", async () => {
      const mine = await w.as(w.people.outsider);
      const { eventId } = await mine.create({ ...eventContent(), owner: w.blue, requestId: createId() });
      await expect((await w.as(w.people.annMember)).discard({ eventId })).rejects.toMatchObject(
        refusal("not-found"),
      );
      await mine.discard({ eventId });
      const hidden = await foundTestNetwork(t.platform, { name: "Skjult", admission: "invitation" });
      const owner = { kind: "network", id: hidden } as const;
      await expect(mine.create({ ...eventContent(), owner, requestId: createId() })).rejects.toMatchObject(
        refusal("not-found"),
      );
      await expect(
        mine.create({ ...eventContent({ contactId: w.people.ann }), owner: w.green, requestId: createId() }),
      ).rejects.toMatchObject(
        refusal("input-invalid", { fields: { contactId: { code: "unknown-choice" } } }),
      );
      const choices = await mine.findOwners({ text: "", onlyMine: false });
      expect(choices.map((choice) => choice.name)).not.toContain("Skjult");
      expect(await mine.findOwners({ text: "blå", onlyMine: true })).toEqual([]);
      expect(await mine.findOwners({ text: "blå", onlyMine: false })).toEqual([
        { ...w.blue, name: "Blå", isMine: false },
      ]);
      expect(await (await w.as(w.people.ann)).findOwners({ text: "", onlyMine: true })).toEqual([
        { ...w.blue, name: "Blå", isMine: true },
      ]);
    });
  });
});
