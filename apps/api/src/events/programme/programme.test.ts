import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, noProgramme, refusal, type EventWorld } from "../../testing/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an event on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("its programme", () => {
    test("keeps ids, shows clashes to those who make it, and refuses what does not fit together", async () => {
      const made = await w.create();
      const events = await w.as(w.people.ann);
      const [room, track, speaker, first, second, foreign] = Array.from({ length: 6 }, () => createId()) as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const session = (id: string, from: string, to: string) => ({
        id,
        title: "Et indslag",
        description: "Med *tekst*.",
        starts: { local: `2027-03-17T${from}` },
        ends: { local: `2027-03-17T${to}` },
        trackId: track,
        roomId: room,
        speakerIds: [speaker],
        takesSignUp: true,
        capacity: 30,
      });
      const programme = {
        ...noProgramme,
        tracks: [{ id: track, name: "Spor A" }],
        rooms: [{ id: room, name: "Salen", seats: 20 }],
        speakers: [{ id: speaker, personId: null, name: "Ida Oplæg", title: "Psykolog", organisation: "" }],
        sessions: [session(first, "10:00", "11:00"), session(second, "10:30", "16:00")],
      };
      const saved = await events.saveProgramme({ ...made, ...programme });
      const detail = await events.get({ eventId: made.eventId });
      expect(detail.programme.clashes.map((clash) => clash.kind).toSorted()).toEqual([
        "outside-event",
        "room",
        "room-too-small",
        "room-too-small",
        "speaker",
        "track",
      ]);
      expect(detail.programme.sessions[0]).toMatchObject({
        id: first,
        descriptionHtml: expect.stringContaining("<em>tekst</em>"),
        speakerIds: [speaker],
        seats: { capacity: 30, taken: 0, free: 30, kept: 0, waiting: 0 },
      });
      expect((await (await w.as(null)).get({ eventId: made.eventId })).programme.clashes).toEqual([]);
      await expect(events.saveProgramme({ ...made, ...programme })).rejects.toMatchObject(
        refusal("changed-meanwhile"),
      );

      const wrong: [object, string][] = [
        [{ ...programme, tracks: [] }, "sessions.0.trackId"],
        [{ ...programme, rooms: [] }, "sessions.0.roomId"],
        [{ ...programme, speakers: [] }, "sessions.0.speakerIds"],
        [
          { ...programme, sessions: [session(first, "10:00", "11:00"), session(first, "12:00", "13:00")] },
          "sessions.1.id",
        ],
        [
          {
            ...programme,
            materials: [
              {
                id: createId(),
                sessionId: foreign,
                name: "Fil",
                url: "https://fil.example",
                audience: "everybody",
              },
            ],
          },
          "materials.0.sessionId",
        ],
        [{ ...programme, sessions: [session(first, "11:00", "10:00")] }, "sessions.0.ends"],
        [
          {
            ...noProgramme,
            speakers: [{ id: speaker, personId: foreign, name: "Ukendt", title: "", organisation: "" }],
          },
          "speakers.0.personId",
        ],
      ];
      for (const [input, path] of wrong)
        await expect(events.saveProgramme({ ...saved, ...programme, ...input })).rejects.toMatchObject(
          refusal("input-invalid", { fields: { [path]: expect.anything() } }),
        );
      const other = await w.create();
      for (const stolen of [
        { ...noProgramme, rooms: programme.rooms },
        { ...noProgramme, tracks: programme.tracks },
        { ...noProgramme, speakers: programme.speakers },
        {
          ...noProgramme,
          sessions: [{ ...session(first, "10:00", "11:00"), trackId: null, roomId: null, speakerIds: [] }],
        },
      ])
        await expect(events.saveProgramme({ ...other, ...stolen })).rejects.toMatchObject(
          refusal("input-invalid"),
        );

      const kept = {
        ...programme,
        tracks: [],
        sessions: [{ ...session(first, "12:00", "13:00"), trackId: null }],
      };
      await events.saveProgramme({ ...saved, ...kept });
      const { programme: now } = await events.get({ eventId: made.eventId });
      expect(now.sessions.map(({ id, startsLocal }) => [id, startsLocal])).toEqual([
        [first, "2027-03-17T12:00"],
      ]);
      expect(now.tracks).toEqual([]);
    });

    test("keeps a session that somebody chose", async () => {
      const made = await w.create();
      const { version, sessionIds } = await w.saveTwoSessions(made.eventId, made.version);
      const events = await w.as(w.people.ann);
      expect(await w.seat(made.eventId, w.people.outsider)).toBe("seated");
      const { id } = await t.platform.db
        .selectFrom("event_participants")
        .select("id")
        .where("event_id", "=", made.eventId)
        .executeTakeFirstOrThrow();
      const choice = {
        session_id: sessionIds[0] ?? "",
        participant_id: id,
        state: "seated" as const,
        queue_number: null,
        created_at: "2026-11-22T10:00:00.000Z",
      };
      await t.platform.db.insertInto("session_seats").values(choice).execute();
      expect((await (await w.as(w.people.outsider)).get(made)).programme.sessions[0]).toMatchObject({
        myState: "seated",
        seats: { taken: 1 },
      });
      await expect(
        events.saveProgramme({ ...noProgramme, eventId: made.eventId, version }),
      ).rejects.toMatchObject(refusal("session-in-use", { params: { title: "Morgen" } }));
      await t.platform.db
        .updateTable("session_seats")
        .set({ state: "cancelled" })
        .where("participant_id", "=", id)
        .execute();
      await w.insertSurvey(made.eventId, sessionIds[1] ?? "");
      await expect(
        events.saveProgramme({ ...noProgramme, eventId: made.eventId, version }),
      ).rejects.toMatchObject(refusal("session-in-use", { params: { title: "Eftermiddag" } }));
      await t.platform.db.deleteFrom("surveys").where("event_id", "=", made.eventId).execute();
      await events.saveProgramme({ ...noProgramme, eventId: made.eventId, version });
      expect((await events.get(made)).programme.sessions).toEqual([]);
    });

    test("has questions that stay as they were once somebody has answered", async () => {
      const { eventId, version } = await w.create();
      const events = await w.as(w.people.ann);
      const question = {
        id: createId(),
        kind: "choice" as const,
        label: "Hvor arbejder du?",
        options: ["Botilbud", "Visitation", "Botilbud"],
        isRequired: false,
        purpose: "Vi deler op i grupper.",
        eraseDays: 30,
      };
      const saved = await events.saveQuestions({ eventId, version, questions: [question] });
      expect((await events.get({ eventId })).questions).toEqual([
        { ...question, options: ["Botilbud", "Visitation"] },
      ]);
      expect(await w.seat(eventId, w.people.outsider)).toBe("seated");
      const { id } = await t.platform.db
        .selectFrom("event_participants")
        .select("id")
        .where("event_id", "=", eventId)
        .executeTakeFirstOrThrow();
      await t.platform.db
        .insertInto("participant_answers")
        .values({ participant_id: id, question_id: question.id, event_id: eventId, answer: '"Botilbud"' })
        .execute();
      for (const questions of [
        [],
        [{ ...question, kind: "text" as const }],
        [{ ...question, purpose: "Noget andet." }],
        [{ ...question, eraseDays: 31 }],
      ])
        await expect(events.saveQuestions({ ...saved, questions })).rejects.toMatchObject(
          refusal("question-in-use", { params: { label: question.label } }),
        );
      const corrected = { ...question, label: "Hvor arbejder du nu?", eraseDays: 14 };
      const next = await events.saveQuestions({ ...saved, questions: [corrected] });
      await expect(
        events.saveQuestions({
          ...next,
          questions: [corrected, { ...corrected, id: createId(), options: ["En"] }],
        }),
      ).rejects.toMatchObject(refusal("input-invalid"));
      const other = await w.create();
      await expect(events.saveQuestions({ ...other, questions: [corrected] })).rejects.toMatchObject(
        refusal("input-invalid"),
      );
    });
  });
});
