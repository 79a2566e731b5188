import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestEvent, createTestParticipant } from "../../testing/event-days.ts";
import { createTestPerson } from "../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../testing/test-app.ts";
import { findTraces } from "../../testing/traces.ts";
import { attendancePersonalData } from "../check-in/personal-data.ts";
import { eraseDue } from "./erase-due.ts";

const day = 24 * 3600;

describe.each(listDatabaseKinds())("erasure on %s", (kind) => {
  let t: TestApp;
  let eventId: string;
  let organiser: Caller;
  beforeAll(async () => {
    t = await createTestApp(kind);
    eventId = await createTestEvent(t.platform, {
      starts_local: "2026-11-24T09:00",
      ends_local: "2026-11-24T16:00",
      starts_at: "2026-11-24T08:00:00.000Z",
      ends_at: "2026-11-24T15:00:00.000Z",
      registration_closes_at: "2026-11-23T08:00:00.000Z",
      capacity: 2,
    });
    organiser = await t.as(
      await createTestPerson(t.platform, {
        grants: [{ role: "organiser", limitKind: "event", limitId: eventId }],
      }),
    );
  });
  afterAll(() => t.close());

  const details = { answers: [], diet: "", access: "", showsToParticipants: true, showsToPublic: true };
  const party = (name: string, count: number, override: { reason: string } | null = null) => ({
    eventId,
    pool: "on-site" as const,
    organisationId: null,
    people: Array.from({ length: count }, (_, n) => ({
      ...details,
      name: `${name} Hemmeligsen ${n}`,
      email: `${name.toLowerCase()}${n}@hemmelig.example`,
      title: "Hemmelig titel",
      diet: "hemmelig diæt",
    })),
    override,
    requestId: createId(),
  });

  it("leaves no trace of those seated, waiting, given a seat and cancelled: rows, mails, messages, trail", async () => {
    const { registrations, checkIn, surveys } = organiser.events;
    await registrations.registerGroup(party("Seated", 2));
    const gone = await registrations.registerGroup(party("Waiting", 3));
    await registrations.registerGroup(party("Over", 1, { reason: "Hemmelig grund" }));
    await registrations.cancel({ registrationId: gone.registrationId });
    const account = await createTestPerson(t.platform, { name: "Konto" });
    await (await t.as(account)).events.registrations.register({
      ...details,
      eventId,
      pool: "on-site",
      organisationId: null,
      sessionIds: [],
      requestId: createId(),
    });
    const question = { id: createId(), kind: "text" as const, label: "Hvad nu?", options: [] };
    const { surveyId } = await surveys.save({
      eventId,
      sessionId: null,
      version: 0,
      questions: [question],
      closesDays: 3,
    });
    await t.platform.outbox.deliverDue();
    t.clock.advance(2 * day + 6 * 3600);
    const { items } = await checkIn.list({ eventId });
    await checkIn.record({
      eventId,
      actions: items
        .filter(({ state }) => state === "seated")
        .map(({ participantId }) => ({
          id: createId(),
          participantId,
          code: null,
          sessionId: null,
          day: "2026-11-24",
          kind: "in" as const,
          at: "2026-11-24T08:00:00.000Z",
        })),
    });
    const mails = await t.platform.mailer.listKept(100);
    const secret = /\/tilmelding\/([\w-]{43})/.exec(
      mails.find(({ to }) => to.startsWith("seated0"))?.text ?? "",
    )?.[1];
    await (await t.as(null)).events.surveys.answerByToken({
      token: secret ?? "",
      surveyId,
      answers: [{ questionId: question.id, answer: "Jeg er hemmelig" }],
    });
    expect(await findTraces(t, ["hemmelig", secret ?? ""])).not.toEqual([]);
    const before = await organiser.events.erasure.report({ eventId });
    expect(before.overdue).toEqual([]);
    expect(before.coming.map(({ class: name, dueOn }) => [name, dueOn])).toEqual([
      ["sensitive", "2026-12-01"],
      ["answers", "2026-12-24"],
      ["contact", "2026-12-24"],
      ["attendance", "2027-11-24"],
    ]);

    t.clock.advance(30 * day);
    await t.platform.outbox.deliverDue();
    expect(await findTraces(t, ["hemmelig", secret ?? ""])).toEqual([]);
    const trail = await t.platform.db
      .selectFrom("audit_entries")
      .select(["actor_id", "change"])
      .where("subject_kind", "=", "registration")
      .execute();
    expect(trail.length).toBeGreaterThanOrEqual(5);
    expect(trail.every(({ change }) => change === "{}")).toBe(true);
    expect(trail.some(({ actor_id }) => actor_id === account)).toBe(false);
    const rewriting = t.platform.db
      .updateTable("audit_entries")
      .set({ change: "{}", action: "events.nothing" });
    await expect(rewriting.where("subject_kind", "=", "registration").execute()).rejects.toThrow(
      "append-only",
    );
    const links = await t.platform.db
      .selectFrom("outbox_messages")
      .select("id")
      .where("topic", "=", "event-participant-mail")
      .execute();
    expect(links).toEqual([]);
    const report = await organiser.events.erasure.report({ eventId });
    expect(report.overdue).toEqual([]);
    expect(report.coming.map(({ class: name }) => name)).toEqual(["attendance"]);
    expect(report.proofs.items.map(({ class: name }) => name).toSorted()).toEqual([
      "answers",
      "contact",
      "sensitive",
    ]);
  });

  it("keeps the numbers of a survey when those who could answer are gone, and does everything once", async () => {
    t.clock.advance(336 * day);
    const [first, second] = await Promise.all([eraseDue(t.platform), eraseDue(t.platform)]);
    const sums = [first, second].map((all) => all.reduce((sum, { rows }) => sum + rows, 0));
    expect(Math.min(...sums)).toBe(0);
    const { results } = await organiser.events.surveys.results({ eventId });
    expect(results).toMatchObject([{ answered: 1, state: "closed" }]);
    expect(await organiser.events.attendance.get({ eventId })).toMatchObject({ isErased: true });
    const proofs = await t.platform.db
      .selectFrom("event_erasures")
      .select("id")
      .where("class", "=", "attendance")
      .execute();
    expect(proofs).toHaveLength(1);
    expect((await organiser.events.erasure.report({})).coming).toEqual([]);
  });

  it("goes on with the other events when one fails, and tells", async () => {
    const old = { ends_at: "2026-11-23T15:00:00.000Z" };
    const [broken, whole] = [await createTestEvent(t.platform, old), await createTestEvent(t.platform, old)];
    for (const id of [broken, whole]) await createTestParticipant(t.platform, { eventId: id });
    const forgetKeptAbout = (id: string): Promise<void> =>
      id === broken ? Promise.reject(new Error("the disk is gone")) : Promise.resolve();
    const mailer = { ...t.platform.mailer, forgetKeptAbout };
    await expect(eraseDue({ ...t.platform, mailer })).rejects.toThrow("the disk is gone");
    const left = await t.platform.db
      .selectFrom("event_participants")
      .select("event_id")
      .where("event_id", "in", [broken, whole])
      .execute();
    expect(left).toEqual([{ event_id: broken }]);
  });

  it("gives a person what desks know of them, and forgets who stood there", async () => {
    const personId = await createTestPerson(t.platform);
    const deskId = await createTestPerson(t.platform, { visibility: "nobody" });
    const id = await createTestEvent(t.platform, { title: "Med eksport" });
    const { participantId } = await createTestParticipant(t.platform, { eventId: id, personId });
    await t.platform.db
      .insertInto("check_in_actions")
      .values({
        id: createId(),
        event_id: id,
        participant_id: participantId,
        session_id: null,
        day: "2026-11-22",
        kind: "in",
        at: "2026-11-22T08:00:00.000Z",
        recorded_at: "2026-11-22T08:00:00.000Z",
        recorded_by: deskId,
      })
      .execute();
    const { db } = t.platform;
    expect(await attendancePersonalData.exportData(db, personId)).toMatchObject({
      checkIns: [{ event: "Med eksport", day: "2026-11-22", session: null, kind: "in" }],
      surveysAnswered: [],
    });
    await inTransaction(db, (tx) => attendancePersonalData.eraseData(tx, deskId, "keep"));
    expect(await findTraces(t, [deskId])).toEqual(["people.email", "people.id"]);
  });
});
