import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  createTestEvent,
  createTestParticipant,
  createTestSession,
  type TestParticipant,
} from "../../testing/event-days.ts";
import { createTestPerson } from "../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../testing/test-app.ts";

const hours = (n: number): number => n * 3600;

/** What a test has made sure of. */
function some<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("it is not there");
  return value;
}

describe.each(listDatabaseKinds())("surveys on %s", (kind) => {
  let t: TestApp;
  let visitor: Caller;
  beforeAll(async () => {
    t = await createTestApp(kind);
    visitor = await t.as(null);
  });
  afterAll(() => t.close());

  /** An event that has just ended, with participants and an organiser. */
  async function createWorld(participants: number) {
    const now = t.clock.now().getTime();
    const at = (h: number) => new Date(now + h * 3_600_000).toISOString();
    const eventId = await createTestEvent(t.platform, {
      starts_at: at(-5),
      ends_at: at(1),
      starts_local: `${at(-5).slice(0, 10)}T09:00`,
      ends_local: `${at(1).slice(0, 10)}T16:00`,
    });
    const organiserId = await createTestPerson(t.platform, {
      grants: [{ role: "organiser", limitKind: "event", limitId: eventId }],
    });
    const people: TestParticipant[] = [];
    for (let n = 0; n < participants; n++)
      people.push(await createTestParticipant(t.platform, { eventId, name: `Deltager ${n}` }));
    return { eventId, organiser: await t.as(organiserId), people };
  }
  const scale = { id: createId(), kind: "scale" as const, label: "Udbytte", options: [] };
  const text = { id: createId(), kind: "text" as const, label: "Hvad nu?", options: [] };
  const save = (world: Awaited<ReturnType<typeof createWorld>>, values: Record<string, unknown> = {}) =>
    world.organiser.events.surveys.save({
      eventId: world.eventId,
      sessionId: null,
      version: 0,
      questions: [scale, text],
      closesDays: 14,
      ...values,
    });
  const answer = ({ token }: TestParticipant, surveyId: string, [mark, words]: readonly [number, string?]) =>
    visitor.events.surveys.answerByToken({
      token,
      surveyId,
      answers: [
        { questionId: scale.id, answer: mark },
        ...(words === undefined ? [] : [{ questionId: text.id, answer: words }]),
      ],
    });

  it("begin with proposed questions, for the event and each session", async () => {
    const world = await createWorld(1);
    const sessionId = await createTestSession(t.platform, world.eventId);
    const { surveys } = await world.organiser.events.surveys.list({ eventId: world.eventId });
    expect(surveys.map((one) => [one.sessionId, one.id, one.canEdit])).toEqual([
      [null, null, true],
      [sessionId, null, true],
    ]);
    const questions = some(surveys[0]).questions;
    const saved = await save(world, { questions });
    expect(saved.version).toBe(1);
    await expect(save(world, { questions })).rejects.toThrow("changed-meanwhile");
    await expect(save(world, { questions: [{ ...scale, options: ["Ja"] }] })).rejects.toThrow(
      "input-invalid",
    );
    await expect(save(world, { sessionId: createId() })).rejects.toThrow("not-found");
    expect((await save(world, { version: 1, closesDays: 3 })).version).toBe(2);
    await world.organiser.events.surveys.remove({ surveyId: saved.surveyId });
    expect((await world.organiser.events.surveys.list({ eventId: world.eventId })).surveys[0]?.id).toBeNull();
  });

  it("are answered once, after the end, in a form that fits, by who was there", async () => {
    const world = await createWorld(3);
    const [here, alsoHere, absent] = world.people as [TestParticipant, TestParticipant, TestParticipant];
    const { surveyId } = await save(world);
    await expect(answer(here, surveyId, [5])).rejects.toThrow("survey-not-open");
    for (const { participantId } of [here, alsoHere])
      await t.platform.db
        .insertInto("check_in_actions")
        .values({
          id: createId(),
          event_id: world.eventId,
          participant_id: participantId,
          session_id: null,
          day: "2026-11-22",
          kind: "in",
          at: t.clock.now().toISOString(),
          recorded_at: t.clock.now().toISOString(),
          recorded_by: null,
        })
        .execute();
    t.clock.advance(hours(2));
    const { surveys } = await visitor.events.surveys.toAnswerByToken({ token: here.token });
    expect(surveys).toMatchObject([{ id: surveyId, state: "open" }]);
    await expect(answer(here, surveyId, [6])).rejects.toThrow("input-invalid");
    await expect(answer(here, surveyId, [5, "Ring til 010170-1234"])).rejects.toThrow("cpr-number-found");
    await answer(here, surveyId, [5, "Mere tid"]);
    await expect(answer(here, surveyId, [1])).rejects.toThrow("survey-answered-already");
    await expect(answer(absent, surveyId, [1])).rejects.toThrow("not-found");
    await expect(answer({ ...absent, token: "x".repeat(43) }, surveyId, [1])).rejects.toThrow(
      "token-invalid",
    );
    expect((await visitor.events.surveys.toAnswerByToken({ token: here.token })).surveys[0]?.state).toBe(
      "answered",
    );
    expect((await visitor.events.surveys.toAnswerByToken({ token: absent.token })).surveys).toEqual([]);
    await expect(save(world, { version: 1, questions: [scale] })).rejects.toThrow("survey-has-answers");
    await save(world, { version: 1, closesDays: 20 });
    await expect(world.organiser.events.surveys.remove({ surveyId })).rejects.toThrow("survey-has-answers");
    const { surveys: seen } = await world.organiser.events.surveys.list({ eventId: world.eventId });
    expect(seen[0]).toMatchObject({ invited: 2, answered: 1, canEdit: false });
  });

  it("are answered with an account as well", async () => {
    const world = await createWorld(0);
    const personId = await createTestPerson(t.platform);
    await createTestParticipant(t.platform, { eventId: world.eventId, personId });
    const { surveyId } = await save(world);
    t.clock.advance(hours(2));
    const reader = await t.as(personId);
    const shown = await reader.events.surveys.toAnswer({ eventId: world.eventId });
    expect(shown.surveys[0]?.questions).toHaveLength(2);
    await reader.events.surveys.answer({ surveyId, answers: [{ questionId: scale.id, answer: 4 }] });
    const stranger = await t.as(await createTestPerson(t.platform));
    await expect(stranger.events.surveys.toAnswer({ eventId: world.eventId })).rejects.toThrow("not-found");
  });

  it("show nothing under five, let answers out five at a time, and the rest when they close", async () => {
    const world = await createWorld(8);
    const { surveyId } = await save(world);
    const resultOf = async () =>
      (await world.organiser.events.surveys.results({ eventId: world.eventId })).results[0];
    t.clock.advance(hours(2));
    for (const [n, person] of world.people.slice(0, 4).entries())
      await answer(person, surveyId, [5, `Svar ${4 - n}`]);
    expect(await resultOf()).toMatchObject({
      answered: 4,
      shown: 0,
      questions: [{ answers: null }, { texts: null }],
    });
    await answer(some(world.people[4]), surveyId, [1]);
    expect(await resultOf()).toMatchObject({
      answered: 5,
      shown: 5,
      invited: 8,
      questions: [
        { answers: 5, mean: 4.2 },
        { answers: null, texts: null },
      ],
    });
    await answer(some(world.people[5]), surveyId, [1, "Svar 0"]);
    await answer(some(world.people[6]), surveyId, [1]);
    expect(await resultOf()).toMatchObject({
      answered: 7,
      shown: 5,
      questions: [{ answers: 5 }, { texts: null }],
    });
    t.clock.advance(hours(24 * 15));
    await t.platform.outbox.deliverDue();
    await expect(answer(some(world.people[7]), surveyId, [1])).rejects.toThrow("survey-not-open");
    expect(await resultOf()).toMatchObject({
      state: "closed",
      shown: 7,
      questions: [{ answers: 7 }, { texts: ["Svar 0", "Svar 1", "Svar 2", "Svar 3", "Svar 4"] }],
    });
  });

  it("keep who answered and what was answered apart, without order, time or trail", async () => {
    const world = await createWorld(5);
    const { surveyId } = await save(world);
    t.clock.advance(hours(2));
    const { db } = t.platform;
    const audits = await db.selectFrom("audit_entries").select("id").execute();
    for (const [n, person] of world.people.entries()) await answer(person, surveyId, [n + 1]);
    expect(await db.selectFrom("audit_entries").select("id").execute()).toHaveLength(audits.length);
    const answers = await db
      .selectFrom("survey_answers")
      .selectAll()
      .where("survey_id", "=", surveyId)
      .execute();
    for (const { id, answered_on } of answers) {
      expect(id[14], "a version that is drawn at random").toBe("4");
      expect(answered_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(answers.map(({ id }) => id)).toEqual(answers.map(({ id }) => id).toSorted());
    const written = kind === "sqlite" ? null : { answers: 1, turnouts: 5 };
    expect(await countTransactions(surveyId)).toEqual(written);
    const ids = world.people.map(({ participantId }) => participantId);
    expect(answers.some((row) => ids.some((id) => JSON.stringify(row).includes(id)))).toBe(false);
    const turnouts = await db
      .selectFrom("survey_turnouts")
      .selectAll()
      .where("survey_id", "=", surveyId)
      .execute();
    expect(Object.keys(some(turnouts[0]))).toEqual(["survey_id", "participant_id"]);
  });

  /** How many transactions wrote what is stored, as PostgreSQL tells; SQLite does not. */
  async function countTransactions(surveyId: string): Promise<{ answers: number; turnouts: number } | null> {
    if (kind === "sqlite") return null;
    const count = async (table: "survey_answers" | "survey_turnouts"): Promise<number> => {
      const { rows } = await sql<{ count: number }>`
        select count(distinct xmin::text) as count from ${sql.table(table)} where survey_id = ${surveyId}`.execute(
        t.platform.db,
      );
      return Number(rows[0]?.count);
    };
    return { answers: await count("survey_answers"), turnouts: await count("survey_turnouts") };
  }

  it("are asked about once when the event is over, and reminded of once a day without saying who", async () => {
    const world = await createWorld(3);
    const { surveyId } = await save(world);
    const mailsOf = async (cause: string): Promise<number> => {
      const ids = world.people.map(({ participantId }) => participantId);
      const rows = await t.platform.db
        .selectFrom("event_mailings")
        .select("participant_id")
        .where("participant_id", "in", ids)
        .where("cause", "like", `${cause}%`)
        .execute();
      return rows.length;
    };
    await expect(world.organiser.events.surveys.remind({ surveyId })).rejects.toThrow("survey-not-open");
    t.clock.advance(hours(2));
    await t.platform.outbox.deliverDue();
    await t.platform.outbox.deliverDue();
    expect(await mailsOf("survey")).toBe(3);
    await answer(some(world.people[0]), surveyId, [5]);
    expect(await world.organiser.events.surveys.remind({ surveyId })).toEqual({ done: true });
    await expect(world.organiser.events.surveys.remind({ surveyId })).rejects.toThrow(
      "survey-reminded-today",
    );
    await t.platform.outbox.deliverDue();
    expect(await mailsOf("survey-reminder")).toBe(2);
  });

  it("of a cancelled event are closed", async () => {
    const world = await createWorld(1);
    const { surveyId } = await save(world);
    t.clock.advance(hours(2));
    await t.platform.db
      .updateTable("events")
      .set({ status: "cancelled", cancelled_at: t.clock.now().toISOString() })
      .where("id", "=", world.eventId)
      .execute();
    await expect(answer(some(world.people[0]), surveyId, [5])).rejects.toThrow("survey-not-open");
    await expect(save(world, { version: 1 })).rejects.toThrow("event-is-cancelled");
    const { surveys } = await visitor.events.surveys.toAnswerByToken({ token: some(world.people[0]).token });
    expect(surveys[0]?.state).toBe("closed");
  });
});
