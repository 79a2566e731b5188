import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, calculateDayStart, type IsoDate } from "@rammevaerk/domain/time";
import { createManualClock } from "../../platform/clock.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestEvent, createTestParticipant } from "../../testing/event-days.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { findTraces } from "../../testing/traces.ts";
import type { EventsTable } from "../tables.ts";
import { eraseDue } from "./erase-due.ts";
import { listHeld } from "./held/list-held.ts";

const firstDay: IsoDate = "2026-01-05";
const days = 412;
/** Words that would give somebody away, each in one place only. */
const secrets = ["Zakarias Hemmelig", "gaest.hemmelig@", "sesamfri-kost", "kørestolsplads-7", "svar-om-barn"];

/** An event on a day, by Danish winter or summer time. */
function on(day: string, hours: 1 | 2): Partial<EventsTable> {
  const start = String(9 - hours).padStart(2, "0");
  return {
    starts_local: `${day}T09:00`,
    ends_local: `${day}T16:00`,
    starts_at: `${day}T${start}:00:00.000Z`,
    ends_at: `${day}T${16 - hours}:00:00.000Z`,
    registration_closes_at: `${day}T${start}:00:00.000Z`,
  };
}

describe.each(listDatabaseKinds())("a simulated year on %s", (kind) => {
  let t: TestApp;
  let today: IsoDate = firstDay;
  const went: string[] = [];
  const plans = new Map<IsoDate, () => Promise<unknown>>();
  beforeAll(async () => {
    t = await createTestApp(kind, { clock: createManualClock(calculateDayStart(firstDay)) });
  });
  afterAll(() => t.close());

  const update = (id: string, values: Partial<EventsTable>) =>
    t.platform.db.updateTable("events").set(values).where("id", "=", id).execute();

  /** An event with somebody of every kind: seated, waiting, declined and cancelled, checked in, with diet, answers and a survey. */
  async function createFullEvent(values: Partial<EventsTable>): Promise<string> {
    const { db } = t.platform;
    const eventId = await createTestEvent(t.platform, values);
    const organisationId = await getOrganisationId(t.platform, "municipality:101");
    const questions = [10, 60].map((eraseDays) => ({ id: createId(), eraseDays }));
    for (const [position, { id, eraseDays }] of questions.entries())
      await db
        .insertInto("event_questions")
        .values({
          id,
          event_id: eventId,
          position,
          kind: "text",
          label: "Spørgsmål",
          options: "[]",
          is_required: 0,
          purpose: "Planlægning",
          erase_days: eraseDays,
        })
        .execute();
    const personId = await createTestPerson(t.platform, { name: "Konto Indehaver" });
    for (const state of ["seated", "seated", "waiting", "declined", "cancelled"] as const) {
      const { participantId } = await createTestParticipant(t.platform, {
        eventId,
        state,
        organisationId,
        name: "Zakarias Hemmelig",
        personId: state === "waiting" ? personId : null,
      });
      await db
        .updateTable("event_participants")
        .set({ email: `gaest.hemmelig@${participantId}.example` })
        .where("id", "=", participantId)
        .where("person_id", "is", null)
        .execute();
      await db
        .insertInto("participant_sensitive")
        .values({
          participant_id: participantId,
          event_id: eventId,
          diet: "sesamfri-kost",
          access: "kørestolsplads-7",
        })
        .execute();
      for (const { id } of questions)
        await db
          .insertInto("participant_answers")
          .values({
            participant_id: participantId,
            question_id: id,
            event_id: eventId,
            answer: '"svar-om-barn"',
          })
          .execute();
      if (state !== "seated") continue;
      await db
        .insertInto("check_in_actions")
        .values({
          id: createId(),
          event_id: eventId,
          participant_id: participantId,
          session_id: null,
          day: (values.starts_local ?? "").slice(0, 10),
          kind: "in",
          at: values.starts_at ?? "",
          recorded_at: values.starts_at ?? "",
          recorded_by: null,
        })
        .execute();
    }
    return eventId;
  }

  /** Every morning on one database; on the other only those on which something goes or is changed. */
  async function findNextDay(): Promise<IsoDate> {
    const held = kind === "sqlite" ? [] : await listHeld(t.platform.db);
    const coming = [...held.map(({ dueOn }) => dueOn), ...(kind === "sqlite" ? [] : plans.keys())];
    const next = coming.filter((day) => day > today).toSorted()[0];
    return next ?? addDays(today, 1);
  }

  /** A night and the morning after it. */
  async function oneDay(): Promise<void> {
    const night = Date.parse(calculateDayStart(today)) - t.clock.now().getTime();
    t.clock.advance(night / 1000);
    await eraseDue(t.platform);
    const admin = await t.as(await administratorId());
    const report = await admin.events.erasure.report({});
    expect(report.overdue, `in the morning of ${today}`).toEqual([]);
    const proofs = await t.platform.db
      .selectFrom("event_erasures as x")
      .innerJoin("events as e", "e.id", "x.event_id")
      .select(["e.title", "x.class", "x.due_on", "x.rows"])
      .where("x.erased_at", "=", t.clock.now().toISOString())
      .orderBy("x.id")
      .execute();
    for (const { title, class: name, due_on, rows } of proofs) {
      expect(due_on).toBe(today);
      went.push([today, name.padEnd(10), String(rows).padStart(4), "  ", title].join(" "));
    }
  }

  let administrator: Promise<string> | undefined;
  function administratorId(): Promise<string> {
    administrator ??= createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    return administrator;
  }

  it("shows an empty report every morning, and everything goes on its day", {
    timeout: 120_000,
  }, async () => {
    await createFullEvent({ title: "1 Temadag, 10. februar", ...on("2026-02-10", 1) });
    const moved = await createFullEvent({
      title: "2 Konference, 20. marts, flyttet til 8. maj",
      ...on("2026-03-20", 1),
    });
    plans.set("2026-03-01", () => update(moved, on("2026-05-08", 2)));
    const cancelled = await createFullEvent({
      title: "3 Kursus, 15. september, aflyst 1. juni",
      ...on("2026-09-15", 2),
    });
    plans.set("2026-06-01", () =>
      update(cancelled, { status: "cancelled", cancelled_at: "2026-06-01T08:00:00.000Z" }),
    );
    const after = await createFullEvent({
      title: "4 Netværksmøde, 14. april, aflyst bagefter",
      ...on("2026-04-14", 2),
    });
    plans.set("2026-04-16", () =>
      update(after, { status: "cancelled", cancelled_at: "2026-04-16T08:00:00.000Z" }),
    );
    await createFullEvent({
      title: "5 Dialogmøde, 1. juni, fremmøde før kontakt",
      ...on("2026-06-01", 2),
      erase_attendance_days: 14,
      erase_contact_days: 60,
    });
    await createFullEvent({
      title: "6 Symposium til kl. 0.30 den 25. oktober",
      ...on("2026-10-24", 2),
      ends_local: "2026-10-25T00:30",
      ends_at: "2026-10-24T22:30:00.000Z",
      erase_attendance_days: 30,
    });
    const shortened = await createFullEvent({
      title: "7 Kursus, 2. november, frist forkortet",
      ...on("2026-11-02", 1),
    });
    plans.set("2026-11-20", () => update(shortened, { erase_contact_days: 21, erase_attendance_days: 21 }));
    const last = addDays(firstDay, days);
    while (today < last) {
      await oneDay();
      await plans.get(today)?.();
      today = await findNextDay();
    }
    await expect(`${went.join("\n")}\n`).toMatchFileSnapshot("./simulated-year.txt");
  });

  it("leaves nothing of the persons, and the counts", async () => {
    const { overdue, coming } = await (await t.as(await administratorId())).events.erasure.report({});
    expect(overdue).toEqual([]);
    expect(coming.map(({ title, class: name }) => [title[0], name])).toEqual([
      ["4", "attendance"],
      ["2", "attendance"],
      ["3", "attendance"],
    ]);
    expect(await findTraces(t, secrets)).toEqual([]);
    const kept = await t.platform.db
      .selectFrom("attendance_counts")
      .select(["grouping", "registered", "came"])
      .orderBy("event_id")
      .orderBy("grouping")
      .execute();
    expect(kept).toHaveLength(8);
    expect(kept.slice(0, 2)).toEqual([
      { grouping: "day", registered: 0, came: 2 },
      { grouping: "organisation", registered: 2, came: 2 },
    ]);
  });

  it("finds nothing more to erase when it runs again", async () => {
    const admin = await t.as(await administratorId());
    expect(await admin.events.erasure.run({})).toEqual({ erased: [] });
  });
});
