import type { EventContent } from "@rammevaerk/contracts/events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, eventContent, refusal, type EventWorld } from "../../testing/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an event in time on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("its time", () => {
    test("is refused where the clock skips it or shows it twice, with what to write instead", async () => {
      const events = await w.as(w.people.ann);
      const create = (content: Partial<EventContent>) =>
        events.create({ ...eventContent(content), owner: w.blue, requestId: createId() });
      await expect(
        create({ starts: { local: "2027-03-28T02:30" }, ends: { local: "2027-03-28T09:00" } }),
      ).rejects.toMatchObject(
        refusal("local-time-missing", {
          params: { local: "2027-03-28T02:30", proposal: "2027-03-28T03:30" },
          fields: { starts: { code: "wrong-form" } },
        }),
      );
      const twice = { starts: { local: "2027-10-31T01:00" }, ends: { local: "2027-10-31T02:30" } };
      await expect(create(twice)).rejects.toMatchObject(
        refusal("local-time-twice", { fields: { ends: { code: "wrong-form" } } }),
      );
      const { eventId } = await create({ ...twice, ends: { ...twice.ends, fold: "later" } });
      expect(await events.get({ eventId })).toMatchObject({
        endsAt: "2027-10-31T01:30:00.000Z",
        endsLocal: "2027-10-31T02:30",
        endsFold: "later",
      });
      const wrong: [Partial<EventContent>, string][] = [
        [{ ends: { local: "2027-03-17T09:00" } }, "ends"],
        [{ starts: { local: "2027-02-30T09:00" } }, "starts"],
        [{ starts: { local: "1995-12-31T09:00" } }, "starts"],
        [{ registrationOpens: { local: "2027-03-11T00:00" } }, "registrationOpens"],
      ];
      for (const [content, field] of wrong)
        await expect(create(content)).rejects.toMatchObject(
          refusal("input-invalid", { fields: { [field]: expect.anything() } }),
        );
      for (const content of [{ regionId: "nowhere" }, { targetGroups: ["nothing"] }])
        await expect(create(content)).rejects.toMatchObject(refusal("code-unknown"));
      for (const title of ["Om 010190-1234", "010190 1234 igen"])
        await expect(create({ title })).rejects.toMatchObject(refusal("cpr-number-found"));
    });

    test("moves with its programme across the change of the clock, and calendars count it", async () => {
      const made = await w.create();
      const { eventId } = made;
      const events = await w.as(w.people.ann);
      const { version, sessionIds } = await w.saveTwoSessions(eventId, made.version);
      const share = { event_id: eventId, organisation_id: null, organisation_kind: "region", seats: 2 };
      await t.platform.db
        .insertInto("event_shares")
        .values({ ...share, id: createId(), returns_on: "2027-03-03" })
        .execute();
      const moved = {
        starts: { local: "2027-03-29T09:00" },
        ends: { local: "2027-03-29T15:30" },
      };
      const next = await events.update({ ...eventContent(moved), eventId, version });
      const detail = await events.get({ eventId });
      expect(detail).toMatchObject({
        startsAt: "2027-03-29T07:00:00.000Z",
        registrationClosesAt: "2027-03-22T23:00:00.000Z",
      });
      expect(detail.programme.sessions).toMatchObject([
        { id: sessionIds[0], startsLocal: "2027-03-29T09:30", startsAt: "2027-03-29T07:30:00.000Z" },
        { id: sessionIds[1], startsLocal: "2027-03-29T13:00", startsAt: "2027-03-29T11:00:00.000Z" },
      ]);
      expect(await w.rowOf(eventId)).toMatchObject({ sequence: 2 });
      const shares = t.platform.db.selectFrom("event_shares").select("returns_on");
      expect(await shares.where("event_id", "=", eventId).execute()).toEqual([{ returns_on: "2027-03-15" }]);
      const longer = { ...moved, ends: { local: "2027-03-30T12:00" }, closesDaysBefore: 0 };
      const { version: last } = await events.update({ ...eventContent(longer), ...next });
      const after = await events.get({ eventId });
      expect(after.programme.sessions[0]?.startsLocal).toBe("2027-03-29T09:30");
      expect(after.registrationClosesAt).toBe(after.startsAt);
      expect(await w.rowOf(eventId)).toMatchObject({ sequence: 3 });
      const text = { ...longer, title: "Et nyt navn", description: "En ny tekst." };
      const saved = await events.update({ ...eventContent(text), eventId, version: last });
      expect(await w.rowOf(eventId)).toMatchObject({ sequence: 3, title: "Et nyt navn" });
      await events.update({ ...eventContent({ ...text, placeName: "Odeon" }), ...saved });
      expect(await w.rowOf(eventId)).toMatchObject({ sequence: 4 });
      const unchanged = {
        ...eventContent({ ...text, placeName: "Odeon" }),
        eventId,
        version: saved.version + 1,
      };
      expect(await events.update(unchanged)).toEqual({ eventId, version: saved.version + 1 });
      const topics = await t.platform.db
        .selectFrom("outbox_messages")
        .select("payload")
        .where("topic", "=", "event-announcement")
        .where("payload", "like", `%${eventId}%`)
        .orderBy("id")
        .execute();
      expect(topics.map(({ payload }) => JSON.parse(payload).cause.changed)).toEqual([
        ["time"],
        ["time"],
        ["place"],
      ]);
    });

    test("saved by two at once is saved by one", async () => {
      const { eventId, version } = await w.create();
      await (await w.as(w.people.ann)).addOwner({ eventId, owner: w.green });
      await (await w.as(w.people.bo)).answerOwner({ eventId, owner: w.green, accept: true });
      const saving = await Promise.allSettled(
        [w.people.ann, w.people.bo].map(async (id) =>
          (await w.as(id)).update({ ...eventContent({ title: `Af ${id}` }), eventId, version }),
        ),
      );
      expect(saving.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(saving.find(({ status }) => status === "rejected")).toMatchObject({
        reason: refusal("changed-meanwhile"),
      });
      expect((await w.rowOf(eventId)).version).toBe(version + 1);
    });

    test("with more seats gives them to those who wait", async () => {
      const { eventId, version } = await w.create({ capacity: 1 });
      expect(await w.seat(eventId, w.people.annMember)).toBe("seated");
      expect(await w.seat(eventId, w.people.boMember)).toBe("waiting");
      await (await w.as(w.people.ann)).update({ ...eventContent({ capacity: 2 }), eventId, version });
      expect((await (await w.as(w.people.boMember)).get({ eventId })).myState).toBe("offered");
    });
  });
});
