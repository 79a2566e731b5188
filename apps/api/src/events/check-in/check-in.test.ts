import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestEvent, createTestParticipant, createTestSession } from "../../testing/event-days.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createCheckInToken, readCheckInToken } from "./check-in-token.ts";

const day = "2026-11-22";
const minute = (n: number): string => `2026-11-22T09:${String(n).padStart(2, "0")}:00.000Z`;

/** What a test has made sure of. */
function some<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("it is not there");
  return value;
}

describe.each(listDatabaseKinds())("check-in on %s", (kind) => {
  let t: TestApp;
  let desk: Caller;
  let organiser: Caller;
  let eventId: string;
  const as = (role: "check-in" | "organiser", limitId: string) =>
    createTestPerson(t.platform, { grants: [{ role, limitKind: "event", limitId }] });
  beforeAll(async () => {
    t = await createTestApp(kind);
    eventId = await createTestEvent(t.platform, { capacity: 3 });
    desk = await t.as(await as("check-in", eventId));
    organiser = await t.as(await as("organiser", eventId));
  });
  afterAll(() => t.close());

  const participant = (values: Partial<Parameters<typeof createTestParticipant>[1]> = {}) =>
    createTestParticipant(t.platform, { eventId, ...values });
  const action = (participantId: string, values: Record<string, unknown> = {}) => ({
    id: createId(),
    participantId,
    code: null as string | null,
    sessionId: null,
    day,
    kind: "in" as const,
    at: minute(0),
    ...values,
  });
  const outcomesOf = async (actions: readonly ReturnType<typeof action>[], id = eventId) => {
    const { outcomes } = await desk.events.checkIn.record({ eventId: id, actions: [...actions] });
    return outcomes.map(({ outcome, refusal }) => refusal ?? outcome);
  };
  const row = async (participantId: string) =>
    (await desk.events.checkIn.list({ eventId })).items.find((one) => one.participantId === participantId);

  it("shows names, organisation and state, and nothing else", async () => {
    const organisationId = await getOrganisationId(t.platform, "municipality:101");
    const { participantId } = await participant({ name: "Åse Ærø", organisationId });
    expect(await row(participantId)).toEqual({
      participantId,
      name: "Åse Ærø",
      organisation: "Københavns Kommune",
      pool: "on-site",
      state: "seated",
      marks: [],
    });
    const found = await desk.events.checkIn.list({ eventId, text: "ase København" });
    expect(found.items).toEqual([]);
    expect((await desk.events.checkIn.list({ eventId, text: "ærø københ" })).items).toHaveLength(1);
  });

  it("is closed to others, also to the desk of another event", async () => {
    const other = await createTestEvent(t.platform, { visibility: "members" });
    const stranger = await t.as(await createTestPerson(t.platform));
    await expect(desk.events.checkIn.list({ eventId: other })).rejects.toThrow("not-found");
    await expect(stranger.events.checkIn.list({ eventId })).rejects.toThrow("forbidden");
    await expect((await t.as(null)).events.checkIn.list({ eventId })).rejects.toThrow("sign-in-needed");
  });

  it("comes to the same in any order and any number of times, and keeps what was undone", async () => {
    const sessionId = await createTestSession(t.platform, eventId);
    const { participantId } = await participant();
    const log = [
      action(participantId, { at: minute(1) }),
      action(participantId, { at: minute(3), kind: "undo" }),
      action(participantId, { at: minute(2), sessionId }),
    ];
    expect(await outcomesOf([some(log[1]), some(log[1])])).toEqual(["recorded", "already-known"]);
    expect(await outcomesOf(log.toReversed())).toEqual(["recorded", "already-known", "recorded"]);
    expect(await outcomesOf(log)).toEqual(["already-known", "already-known", "already-known"]);
    expect((await row(participantId))?.marks.map(({ sessionId: at, isIn }) => [at, isIn])).toEqual([
      [null, false],
      [sessionId, true],
    ]);
    const kept = await t.platform.db
      .selectFrom("check_in_actions")
      .select("kind")
      .where("participant_id", "=", participantId)
      .execute();
    expect(kept).toHaveLength(3);
  });

  it("takes the good of a batch and tells why of each that it refuses", async () => {
    const [seated, waiting, gone] = [
      await participant(),
      await participant({ state: "waiting" }),
      await participant({ state: "cancelled" }),
    ];
    const elsewhere = await createTestParticipant(t.platform, { eventId: await createTestEvent(t.platform) });
    const scan = async (participantId: string) =>
      action("", { participantId: null, code: await createCheckInToken(t.platform, participantId) });
    const forged = await scan(seated.participantId);
    expect(
      await outcomesOf([
        await scan(seated.participantId),
        {
          ...forged,
          code: `${some(forged.code).slice(0, -1)}${some(forged.code).endsWith("A") ? "B" : "A"}`,
        },
        { ...forged, id: createId(), code: "https://example.dk" },
        await scan(elsewhere.participantId),
        action(elsewhere.participantId),
        await scan(gone.participantId),
        await scan(waiting.participantId),
        action(seated.participantId, { day: "2026-11-23" }),
        action(seated.participantId, { sessionId: createId() }),
        action(seated.participantId, { at: "2026-11-22T10:10:00.001Z" }),
        action(createId()),
      ]),
    ).toEqual([
      "recorded",
      "check-in-code-invalid",
      "check-in-code-invalid",
      "check-in-code-other-event",
      "not-found",
      "check-in-registration-gone",
      "check-in-no-seat",
      "check-in-not-in-programme",
      "check-in-not-in-programme",
      "check-in-time-wrong",
      "not-found",
    ]);
    const entry = await t.platform.db
      .selectFrom("audit_entries")
      .select("change")
      .where("action", "=", "events.check-in")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.change)).toEqual({ in: 1, undone: 0 });
  });

  it("does not take an action under an id of another event, nor anything of a cancelled one", async () => {
    const { participantId } = await participant();
    const known = action(participantId);
    await outcomesOf([known]);
    const otherId = await createTestEvent(t.platform);
    const other = await t.as(await as("check-in", otherId));
    const { outcomes } = await other.events.checkIn.record({ eventId: otherId, actions: [known] });
    expect(outcomes[0]?.refusal).toBe("changed-meanwhile");
    await t.platform.db
      .updateTable("events")
      .set({ status: "cancelled" })
      .where("id", "=", otherId)
      .execute();
    await expect(
      other.events.checkIn.record({ eventId: otherId, actions: [action(participantId)] }),
    ).rejects.toThrow("event-is-cancelled");
  });

  it("hands a phone nothing that it has, and a long list in pages that fit together", async () => {
    const large = await createTestEvent(t.platform);
    const desk500 = await t.as(await as("check-in", large));
    for (let n = 0; n < 502; n++)
      await createTestParticipant(t.platform, { eventId: large, name: `Nr. ${n}` });
    const first = await desk500.events.checkIn.list({ eventId: large });
    const second = await desk500.events.checkIn.list({ eventId: large, after: some(first.nextKey) });
    expect([first.items.length, second.items.length, second.nextKey]).toEqual([500, 2, null]);
    expect(new Set([...first.items, ...second.items].map((one) => one.participantId)).size).toBe(502);
    expect(second.version).toBe(first.version);
    const again = await desk500.events.checkIn.list({ eventId: large, knownVersion: first.version });
    expect(again).toMatchObject({ isUnchanged: true, items: [], counts: { expected: 502, came: 0 } });
    await desk500.events.checkIn.record({
      eventId: large,
      actions: [action(some(first.items[0]).participantId)],
    });
    const changed = await desk500.events.checkIn.list({ eventId: large, knownVersion: first.version });
    expect(changed).toMatchObject({ isUnchanged: false, counts: { came: 1 } });
  });

  describe("walk-ins", () => {
    const walkIn = (id: string, values: Record<string, unknown> = {}) => ({
      eventId: id,
      id: createId(),
      participantId: null,
      name: "Uanmeldt Gæst",
      email: null,
      organisationId: null,
      pool: "on-site" as const,
      sessionId: null,
      day,
      at: minute(30),
      override: null,
      ...values,
    });

    it("get a seat within the limit, once; past it only by an organiser, with a reason", async () => {
      const small = await createTestEvent(t.platform, { capacity: 1 });
      const deskThere = await t.as(await as("check-in", small));
      const organiserThere = await t.as(await as("organiser", small));
      const first = walkIn(small);
      const { participantId } = await deskThere.events.checkIn.walkIn(first);
      expect(await deskThere.events.checkIn.walkIn(first)).toEqual({ participantId });
      await expect(deskThere.events.checkIn.walkIn(walkIn(small))).rejects.toThrow("walk-in-no-seat");
      const beyond = walkIn(small, { override: { reason: "Vi satte en stol ind" } });
      await expect(deskThere.events.checkIn.walkIn(beyond)).rejects.toThrow("forbidden");
      await organiserThere.events.checkIn.walkIn(beyond);
      const { items, counts } = await deskThere.events.checkIn.list({ eventId: small });
      expect(counts).toEqual({ expected: 2, came: 2 });
      expect(items.map(({ marks }) => marks.length)).toEqual([1, 1]);
      const registrations = await t.platform.db
        .selectFrom("event_registrations")
        .select(["door", "is_override"])
        .where("event_id", "=", small)
        .orderBy("id")
        .execute();
      expect(registrations).toEqual([
        { door: "walk-in", is_override: 0 },
        { door: "walk-in", is_override: 1 },
      ]);
    });

    it("from the waiting list get a seat when it is their turn, else by an organiser", async () => {
      const small = await createTestEvent(t.platform, { capacity: 1 });
      const deskThere = await t.as(await as("check-in", small));
      const organiserThere = await t.as(await as("organiser", small));
      const [first, second] = [
        await createTestParticipant(t.platform, { eventId: small, state: "waiting" }),
        await createTestParticipant(t.platform, { eventId: small, state: "waiting" }),
      ];
      await t.platform.db
        .updateTable("event_registrations")
        .set({ queue_number: 1 })
        .where("id", "=", first.registrationId)
        .execute();
      await t.platform.db
        .updateTable("event_registrations")
        .set({ queue_number: 2 })
        .where("id", "=", second.registrationId)
        .execute();
      const of = ({ participantId }: typeof first, values = {}) =>
        walkIn(small, { participantId, ...values });
      await expect(deskThere.events.checkIn.walkIn(of(second))).rejects.toThrow("walk-in-no-seat");
      expect(await deskThere.events.checkIn.walkIn(of(first))).toEqual({
        participantId: first.participantId,
      });
      await expect(deskThere.events.checkIn.walkIn(of(second))).rejects.toThrow("walk-in-no-seat");
      await organiserThere.events.checkIn.walkIn(of(second, { override: { reason: "Kørte langt" } }));
      expect((await deskThere.events.checkIn.list({ eventId: small })).counts).toEqual({
        expected: 2,
        came: 2,
      });
      const gone = await createTestParticipant(t.platform, { eventId: small, state: "cancelled" });
      await expect(deskThere.events.checkIn.walkIn(of(gone))).rejects.toThrow("check-in-registration-gone");
    });

    it("are refused on a day or at a time that can't be", async () => {
      await expect(organiser.events.checkIn.walkIn(walkIn(eventId, { day: "2026-11-23" }))).rejects.toThrow(
        "check-in-not-in-programme",
      );
      await expect(
        organiser.events.checkIn.walkIn(walkIn(eventId, { at: "2026-11-22T12:00:00.000Z" })),
      ).rejects.toThrow("check-in-time-wrong");
    });
  });

  it("gives those with a seat a ticket, by account or by their own address", async () => {
    const id = await createTestEvent(t.platform);
    const personId = await createTestPerson(t.platform);
    const mine = await createTestParticipant(t.platform, { eventId: id, personId, name: "Mig Selv" });
    const guest = await createTestParticipant(t.platform, { eventId: id, name: "Gæst" });
    const waiting = await createTestParticipant(t.platform, { eventId: id, state: "waiting" });
    const reader = await t.as(personId);
    const { tickets } = await reader.events.checkIn.ticket({ eventId: id });
    expect(tickets).toMatchObject([{ participantId: mine.participantId, isMe: true, certificateUrl: null }]);
    expect(await readCheckInToken(t.platform, some(tickets[0]).code)).toBe(mine.participantId);
    const visitor = await t.as(null);
    const { tickets: theirs } = await visitor.events.checkIn.ticketByToken({ token: guest.token });
    expect(theirs[0]?.name).toBe("Gæst");
    expect(theirs[0]?.code).not.toContain(guest.token.slice(0, 16));
    await expect(visitor.events.checkIn.ticketByToken({ token: waiting.token })).rejects.toThrow(
      "token-invalid",
    );
    const stranger = await t.as(await createTestPerson(t.platform));
    expect(await stranger.events.checkIn.ticket({ eventId: id })).toEqual({ tickets: [] });
  });
});
