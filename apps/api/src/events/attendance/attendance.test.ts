import { createHash } from "node:crypto";
import { readTable } from "@rammevaerk/tables";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestEvent, createTestParticipant, createTestSession } from "../../testing/event-days.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson, insertTestSession } from "../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../testing/test-app.ts";
import { eraseDue } from "../erasure/erase-due.ts";

/** What a test has made sure of. */
function some<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("it is not there");
  return value;
}

describe.each(listDatabaseKinds())("attendance and certificates on %s", (kind) => {
  let t: TestApp;
  let eventId: string;
  let ownerId: string;
  let organiserId: string;
  let organiser: Caller;
  let sessionId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    eventId = await createTestEvent(t.platform);
    sessionId = await createTestSession(t.platform, eventId, "Åbning & fælles mål");
    ownerId = await getOrganisationId(t.platform, "municipality:101");
    await t.platform.db
      .insertInto("event_owners")
      .values({
        event_id: eventId,
        owner_kind: "organisation",
        owner_id: ownerId,
        accepted_at: "2026-01-01T00:00:00.000Z",
        added_by: null,
        added_at: "2026-01-01T00:00:00.000Z",
      })
      .execute();
    organiserId = await createTestPerson(t.platform, {
      grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: ownerId }],
    });
    organiser = await t.as(organiserId);
  });
  afterAll(() => t.close());

  const checkIn = (participantId: string, values: Record<string, unknown> = {}) =>
    t.platform.db
      .insertInto("check_in_actions")
      .values({
        id: createId(),
        event_id: eventId,
        participant_id: participantId,
        session_id: null,
        day: "2026-11-22",
        kind: "in",
        at: "2026-11-22T08:00:00.000Z",
        recorded_at: "2026-11-22T08:00:00.000Z",
        recorded_by: null,
        ...values,
      })
      .execute();
  const get = async (personId: string | null, url: string) => {
    const headers: Record<string, string> = {};
    if (personId !== null) {
      const secret = createId();
      await insertTestSession(t.platform, {
        id: createHash("sha256").update(secret).digest("hex"),
        personId,
      });
      headers["cookie"] = `rammevaerk_session=${secret}`;
    }
    return t.app.server.inject({ method: "GET", url, headers });
  };

  it("is nobody's until somebody was checked in", async () => {
    await createTestParticipant(t.platform, { eventId, organisationId: null });
    expect(await organiser.events.attendance.get({ eventId })).toMatchObject({
      isTaken: false,
      total: { registered: null, came: null, noShow: null },
    });
  });

  it("counts by organisation, day and session, and hides few people also from subtraction", async () => {
    const [copenhagen, frederiksberg] = [
      await getOrganisationId(t.platform, "municipality:101"),
      await getOrganisationId(t.platform, "municipality:147"),
    ];
    for (let n = 0; n < 10; n++) {
      const { participantId } = await createTestParticipant(t.platform, {
        eventId,
        organisationId: copenhagen,
      });
      if (n < 7) await checkIn(participantId);
      if (n === 0) await checkIn(participantId, { kind: "undo", at: "2026-11-22T08:01:00.000Z" });
      if (n < 4) await checkIn(participantId, { session_id: sessionId });
    }
    for (let n = 0; n < 6; n++) {
      const { participantId } = await createTestParticipant(t.platform, {
        eventId,
        organisationId: frederiksberg,
      });
      await checkIn(participantId);
    }
    for (const state of ["cancelled", "waiting"] as const)
      await createTestParticipant(t.platform, { eventId, organisationId: frederiksberg, state });
    const report = await organiser.events.attendance.get({ eventId });
    expect(report).toMatchObject({
      isTaken: true,
      hidesUnder: 3,
      total: { registered: 17, came: 13, noShow: 4 },
      byDay: [{ came: 13 }],
      bySession: [{ sessionId, came: 4 }],
    });
    const rows = report.byOrganisation.map(({ name, registered, came, noShow }) => [
      name,
      registered,
      came,
      noShow,
    ]);
    expect(rows).toEqual([
      ["", null, null, null],
      ["Frederiksberg Kommune", null, null, null],
      ["Københavns Kommune", 10, null, null],
    ]);
  });

  it("is taken along as a table, by those who run the event", async () => {
    const address = `/api/events/${eventId}/fremmoede`;
    const csv = await get(organiserId, `${address}.csv`);
    expect(csv.headers["content-disposition"]).toBe('attachment; filename="fremmoede.csv"');
    expect(csv.body).toContain("Skjult: kan vise noget om færre end 3");
    const xlsx = await get(organiserId, `${address}.xlsx`);
    const { rows } = await readTable(new Uint8Array(xlsx.rawPayload), "fremmoede.xlsx");
    expect(rows.at(-1)?.slice(0, 5)).toEqual(["I alt", null, 17, 13, 4]);
    expect((await get(organiserId, `/api/events/${eventId}/evaluering.csv`)).statusCode).toBe(200);
    for (const path of ["fremmoede.csv", "evaluering.xlsx"]) {
      expect((await get(null, `/api/events/${eventId}/${path}`)).statusCode).toBe(401);
      const stranger = await createTestPerson(t.platform);
      expect((await get(stranger, `/api/events/${eventId}/${path}`)).statusCode).toBe(403);
      expect((await get(stranger, `/api/events/${createId()}/${path}`)).statusCode).toBe(404);
    }
  });

  it("is summed over an owner's events that are over, for those who run it", async () => {
    const period = {
      owner: { kind: "organisation" as const, id: ownerId },
      from: "2026-11-01",
      to: "2026-11-30",
    };
    expect((await organiser.events.attendance.ofOwner(period)).events).toEqual([]);
    t.clock.advance(6 * 3600);
    expect(await organiser.events.attendance.ofOwner(period)).toMatchObject({
      owner: { name: "Københavns Kommune" },
      total: { registered: 17, came: 13, noShow: 4 },
      events: [{ eventId, day: "2026-11-22", registered: 17, came: 13, noShow: 4 }],
    });
    const stranger = await t.as(await createTestPerson(t.platform));
    await expect(stranger.events.attendance.ofOwner(period)).rejects.toThrow("forbidden");
  });

  it("gives those who came a tagged certificate with their hours, and others none", async () => {
    const personId = await createTestPerson(t.platform);
    const mine = await createTestParticipant(t.platform, { eventId, personId, name: "Åse Ærø-Øland" });
    const guest = await createTestParticipant(t.platform, { eventId, name: "Gæst Gæstesen" });
    const address = `/api/events/${eventId}/deltagerbevis.pdf`;
    expect((await get(personId, address)).json()).toMatchObject({
      error: { message: "certificate-not-earned" },
    });
    await checkIn(mine.participantId);
    await checkIn(mine.participantId, { session_id: sessionId });
    const { tickets } = await (await t.as(personId)).events.checkIn.ticket({ eventId });
    expect(tickets[0]?.certificateUrl).toBe(address);
    const answer = await get(personId, address);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
    const { text } = await extractText(pdf, { mergePages: true });
    for (const words of ["Deltagerbevis", "Åse Ærø-Øland", "Temadag om overgange", "Åbning & fælles mål"])
      expect(text).toContain(words);
    expect(text).toMatch(/Timer: 1\b/);
    expect(text).toContain("Københavns Kommune");
    const raw = answer.rawPayload.toString("latin1");
    expect(raw).toContain("/Lang (da-DK)");
    expect(raw).toContain("/Marked true");
    await checkIn(guest.participantId);
    const { tickets: theirs } = await (await t.as(null)).events.checkIn.ticketByToken({ token: guest.token });
    expect((await get(null, some(theirs[0]?.certificateUrl))).statusCode).toBe(200);
    expect((await get(null, `/api/participants/${"x".repeat(43)}/deltagerbevis.pdf`)).statusCode).toBe(404);
    expect((await get(null, address)).statusCode).toBe(401);
    expect((await get(await createTestPerson(t.platform), address)).statusCode).toBe(404);
  });

  it("stays as counts when the persons are erased, also for its files", async () => {
    const before = await organiser.events.attendance.get({ eventId });
    t.clock.advance(366 * 24 * 3600);
    await eraseDue(t.platform);
    const left = await t.platform.db
      .selectFrom("event_participants")
      .select("id")
      .where("event_id", "=", eventId)
      .execute();
    expect(left).toEqual([]);
    expect(await organiser.events.attendance.get({ eventId })).toEqual({ ...before, isErased: true });
    const desk = {
      eventId,
      actions: [
        {
          id: createId(),
          participantId: createId(),
          code: null,
          sessionId: null,
          day: "2026-11-22",
          kind: "in" as const,
          at: "2026-11-22T08:00:00.000Z",
        },
      ],
    };
    await expect(organiser.events.checkIn.record(desk)).rejects.toThrow("event-status-wrong");
  });
});
