import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  createEventWorld,
  eventContent,
  noProgramme,
  refusal,
  type EventWorld,
} from "../../testing/events.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an event on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("made from another", () => {
    test("has its programme, questions and shares on the new day, and nobody signed up", async () => {
      const { ann, outsider } = w.people;
      const made = await w.create({ targetGroups: [], capacity: 20 });
      const { version, sessionIds } = await w.saveTwoSessions(made.eventId, made.version);
      const events = await w.as(ann);
      const question = {
        id: createId(),
        kind: "text" as const,
        label: "Hvad vil du høre?",
        options: [],
        isRequired: false,
        purpose: "Til programmet.",
        eraseDays: 30,
      };
      await events.saveQuestions({ eventId: made.eventId, version, questions: [question] });
      const organisation_id = await getOrganisationId(t.platform, "municipality:461");
      await t.platform.db
        .insertInto("event_shares")
        .values({
          id: createId(),
          event_id: made.eventId,
          organisation_id,
          organisation_kind: null,
          seats: 5,
          returns_on: "2027-03-01",
        })
        .execute();
      expect(await w.seat(made.eventId, outsider)).toBe("seated");
      const day = { starts: { local: "2028-03-15T10:00" }, ends: { local: "2028-03-15T15:30" } };
      const form = { ...eventContent(day), copyOf: made.eventId };
      const copy = await events.create({ ...form, owner: w.blue, requestId: createId() });
      const detail = await events.get(copy);
      expect(detail).toMatchObject({
        copiedFrom: { id: made.eventId },
        myState: null,
        seats: { onSite: { taken: 0 } },
      });
      expect(detail.programme.sessions.map((s) => s.startsLocal)).toEqual([
        "2028-03-15T09:30",
        "2028-03-15T13:00",
      ]);
      expect(detail.programme.sessions.map((s) => s.id)).not.toContain(sessionIds[0]);
      expect(detail.programme.sessions[0]?.speakerIds).toEqual([detail.programme.speakers[0]?.id]);
      expect(detail.questions.map((q) => q.label)).toEqual([question.label]);
      const sharesOf = (id: string) =>
        t.platform.db
          .selectFrom("event_shares")
          .select(["seats", "returns_on"])
          .where("event_id", "=", id)
          .execute();
      expect(await sharesOf(copy.eventId)).toEqual([{ seats: 5, returns_on: "2028-02-28" }]);
      const waits = await t.platform.db
        .selectFrom("outbox_messages")
        .select("due_at")
        .where("topic", "=", "event-share-returned")
        .where("payload", "like", `%${copy.eventId}%`)
        .execute();
      expect(waits).toEqual([{ due_at: "2028-02-27T23:00:00.000Z" }]);
      const theirs = await (await w.as(outsider)).create({ ...form, owner: w.green, requestId: createId() });
      expect(await sharesOf(theirs.eventId)).toEqual([]);
      const hidden = await w.create({}, { isPublished: false });
      await expect(
        (await w.as(outsider)).create({
          ...form,
          copyOf: hidden.eventId,
          owner: w.green,
          requestId: createId(),
        }),
      ).rejects.toMatchObject(refusal("not-found"));
    });

    test("is a series whose occurrences change together or one by one", async () => {
      const { ann, bo } = w.people;
      const made = await w.create({ title: "Netværksmøde", kind: "network-meeting" });
      const { version: first } = await w.saveTwoSessions(made.eventId, made.version);
      const events = await w.as(ann);
      const repeat = {
        eventId: made.eventId,
        starts: [{ local: "2027-03-24T09:00" }, { local: "2027-03-31T09:00" }],
        requestId: createId(),
      };
      const { seriesId } = await events.repeat(repeat);
      expect(await events.repeat(repeat)).toEqual({ seriesId });
      const occurrences = async () => (await events.getSeries({ seriesId })).occurrences;
      const [one, two, three] = (await occurrences()).map((event) => event.id) as [string, string, string];
      expect((await occurrences()).map(({ startsAt, endsAt, status }) => [startsAt, endsAt, status])).toEqual(
        [
          ["2027-03-17T08:00:00.000Z", "2027-03-17T14:30:00.000Z", "published"],
          ["2027-03-24T08:00:00.000Z", "2027-03-24T14:30:00.000Z", "published"],
          ["2027-03-31T07:00:00.000Z", "2027-03-31T13:30:00.000Z", "published"],
        ],
      );
      expect((await events.get({ eventId: three })).programme.sessions[0]?.startsAt).toBe(
        "2027-03-31T07:30:00.000Z",
      );
      expect(await w.seat(two, w.people.outsider)).toBe("seated");
      expect((await events.get({ eventId: one })).seats.onSite?.taken).toBe(0);

      const usual = { title: "Netværksmøde", kind: "network-meeting" } as const;
      const own = {
        ...usual,
        placeName: "Et andet sted",
        starts: { local: "2027-03-31T09:00" },
        ends: { local: "2027-03-31T15:30" },
      };
      await events.update({ ...eventContent(own), eventId: three, version: 1 });
      const wednesday = { starts: { local: "2027-03-24T09:00" }, ends: { local: "2027-03-24T15:30" } };
      const later = { ...usual, starts: { local: "2027-03-25T10:00" }, ends: { local: "2027-03-25T16:30" } };
      const changed = await events.updateSeries({
        ...eventContent(later),
        eventId: two,
        version: 1,
        reach: "this-and-later",
      });
      expect(
        (await occurrences()).map(({ startsLocal, endsLocal, placeName }) => [
          startsLocal,
          endsLocal,
          placeName,
        ]),
      ).toEqual([
        ["2027-03-17T09:00", "2027-03-17T15:30", "Medborgerhuset"],
        ["2027-03-25T10:00", "2027-03-25T16:30", "Medborgerhuset"],
        ["2027-04-01T10:00", "2027-04-01T16:30", "Et andet sted"],
      ]);
      expect(wednesday.starts.local).not.toBe(later.starts.local);

      const { version } = await events.get({ eventId: three });
      const reason = "Påske.";
      await events.cancel({ eventId: three, version, reason });
      await events.updateSeries({
        ...eventContent({ ...later, title: "Onsdagsmøde", capacity: 12 }),
        ...changed,
        reach: "all",
      });
      const now = await events.getSeries({ seriesId });
      expect(now.title).toBe("Onsdagsmøde");
      expect(now.occurrences.map((event) => event.title)).toEqual([
        "Onsdagsmøde",
        "Onsdagsmøde",
        "Netværksmøde",
      ]);
      expect((await events.get({ eventId: one })).capacity).toBe(12);
      expect((await events.get({ eventId: one })).series).toEqual({ id: seriesId, title: "Onsdagsmøde" });
      expect((await events.get({ eventId: one })).version).toBeGreaterThan(first);
      await expect(
        (await w.as(bo)).updateSeries({ ...eventContent(later), eventId: two, version: 9, reach: "all" }),
      ).rejects.toMatchObject(refusal("forbidden"));
      const single = await w.create();
      await expect(events.updateSeries({ ...eventContent(), ...single, reach: "all" })).rejects.toMatchObject(
        refusal("event-status-wrong"),
      );
      await expect(
        events.repeat({ eventId: one, starts: [{ local: "2027-03-28T02:15" }], requestId: createId() }),
      ).rejects.toMatchObject(
        refusal("local-time-missing", { fields: { "starts.0": { code: "wrong-form" } } }),
      );
    });

    test("is not repeated so often, with so long a programme, that others have to wait for it", async () => {
      const { ann } = w.people;
      const events = await w.as(ann);
      const made = await w.create();
      const sessions = Array.from({ length: 200 }, (_, n) => ({
        id: createId(),
        title: `Indslag ${n}`,
        description: "",
        starts: { local: "2027-03-17T10:00" },
        ends: { local: "2027-03-17T11:00" },
        trackId: null,
        roomId: null,
        speakerIds: [],
        takesSignUp: false,
        capacity: null,
      }));
      await events.saveProgramme({ ...noProgramme, ...made, sessions });
      const starts = Array.from({ length: 11 }, (_, n) => ({ local: `2027-04-${10 + n}T09:00` }));
      await expect(
        events.repeat({ eventId: made.eventId, starts, requestId: createId() }),
      ).rejects.toMatchObject(
        refusal("input-invalid", { fields: { starts: { code: "too-large", limit: 10 } } }),
      );
    });
  });
});
