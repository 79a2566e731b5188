import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createRegistrationWorld, type RegistrationWorld } from "../../testing/registration-world.ts";
import { registerInputOf } from "../../testing/registrations.ts";
import { createTestApp } from "../../testing/test-app.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { deriveParticipantSecret } from "../messages/index.ts";
import { returnShares } from "./limits/return-shares.ts";
import { expireOffers } from "./offering/expire-offers.ts";
import { registrationsPersonalData } from "./personal/personal-data.ts";

const day = 24 * 3600;

describe.each(listDatabaseKinds())("the waiting list on %s", (kind) => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await createRegistrationWorld(await createTestApp(kind));
  });
  afterAll(() => world.t.close());

  it("offers a freed seat to the first in the queue, who accepts, declines, or lets it run out", async () => {
    const { t, registrations, event, person, register, stateOf, trailOf, mailsAbout } = world;
    const eventId = await event({ capacity: 1, offer_hours: 24 });
    const people = [await person(), await person(), await person(), await person()] as const;
    const all: string[] = [];
    for (const personId of people) all.push((await register(personId, eventId)).registrationId);
    const states = () => Promise.all(all.map(stateOf));
    const answer = async (n: number, accept: boolean) =>
      (await registrations(people[n] ?? "")).answerSeatOffer({ registrationId: all[n] ?? "", accept });
    await (await registrations(people[0])).cancel({ registrationId: all[0] ?? "" });
    expect(await states()).toEqual(["cancelled", "offered", "waiting", "waiting"]);
    await expect(answer(2, true)).rejects.toThrow("seat-offer-gone");
    expect((await answer(1, false)).state).toBe("declined");
    expect((await answer(1, false)).state).toBe("declined");
    expect(await states()).toEqual(["cancelled", "declined", "offered", "waiting"]);
    t.clock.advance(day + 1);
    await expect(answer(2, true)).rejects.toThrow("seat-offer-gone");
    await Promise.all([expireOffers(t.platform), expireOffers(t.platform)]);
    await t.platform.outbox.deliverDue();
    expect(await states()).toEqual(["cancelled", "declined", "expired", "offered"]);
    const twice = await Promise.all([answer(3, true), answer(3, true)]);
    expect(twice.map(({ state }) => state)).toEqual(["seated", "seated"]);
    expect(await mailsAbout(all[2] ?? "")).toEqual(["seat-expired", "seat-offered", "waiting"]);
    expect(await mailsAbout(all[3] ?? "")).toEqual(["seat-accepted", "seat-offered", "waiting"]);
    expect((await trailOf(eventId)).slice(4)).toEqual([
      "events.cancel-registration",
      "events.answer-seat-offer",
      "events.expire-seat-offer",
      "events.answer-seat-offer",
    ]);
    await (await registrations(people[1])).register(registerInputOf(eventId));
  });

  it("writes of each run of the queue why somebody was passed over, once", async () => {
    const { organiser, north, registrations, event, person, personFrom, register, registerGroup } = world;
    const eventId = await event({ capacity: 3 });
    const registrar = await personFrom(north);
    const three: { personId: string; registrationId: string }[] = [];
    for (let n = 0; n < 3; n++) {
      const personId = await person();
      three.push({ personId, ...(await register(personId, eventId)) });
    }
    const pair = await registerGroup(registrar, eventId, {});
    const single = await register(await person(), eventId);
    const free = async (n: number) =>
      (await registrations(three[n]?.personId ?? "")).cancel({
        registrationId: three[n]?.registrationId ?? "",
      });
    await free(0);
    const runs = async () =>
      (await registrations(organiser)).listWaitingRuns({ eventId }).then(({ items }) => items);
    expect(await runs()).toMatchObject([
      {
        cause: "cancelled",
        outcomes: [
          { registrationId: pair.registrationId, size: 2, outcome: "group-too-large" },
          { registrationId: single.registrationId, size: 1, outcome: "others-are-waiting" },
        ],
      },
    ]);
    const { version } = await (await registrations(organiser)).setCapacity({
      eventId,
      version: 1,
      capacity: 3,
      onlineCapacity: null,
      groupPolicy: "strict",
    });
    expect(await runs()).toHaveLength(1);
    await (await registrations(organiser)).setCapacity({
      eventId,
      version,
      capacity: 3,
      onlineCapacity: null,
      groupPolicy: "fill-gaps",
    });
    expect(await runs()).toMatchObject([
      { cause: "capacity-changed", outcomes: [{ outcome: "group-too-large" }, { outcome: "offered" }] },
      { cause: "cancelled" },
    ]);
  });

  it("gives more seats to those who wait, and throws nobody out when there are fewer", async () => {
    const { organiser, registrations, event, person, register } = world;
    const eventId = await event({ capacity: 2 });
    for (let n = 0; n < 5; n++) await register(await person(), eventId);
    const set = async (version: number, capacity: number) =>
      (await registrations(organiser)).setCapacity({
        eventId,
        version,
        capacity,
        onlineCapacity: null,
        groupPolicy: "strict",
      });
    const seats = async () => (await registrations(organiser)).overview({ eventId });
    expect(await set(1, 4)).toEqual({ eventId, version: 2 });
    expect((await seats()).onSite).toEqual({ capacity: 4, taken: 4, free: 0, kept: 0, waiting: 1 });
    await expect(set(1, 9)).rejects.toThrow("changed-meanwhile");
    await set(2, 1);
    expect((await seats()).onSite).toEqual({ capacity: 1, taken: 4, free: 0, kept: 0, waiting: 1 });
    const outsider = await registrations(await person());
    await expect(outsider.overview({ eventId })).rejects.toThrow("forbidden");
  });

  it("keeps seats for shares until their day, and gives them to all on it, once", async () => {
    const { t, organiser, north, south, registrations, event, person, personFrom, register, stateOf } = world;
    const eventId = await event({ capacity: 4 });
    const save = async (version: number, shares: object[]) =>
      (await registrations(organiser)).saveShares({ eventId, version, shares } as never);
    const today = t.clock.now().toISOString().slice(0, 10);
    const dayAfter = new Date(Date.parse(today) + 2 * day * 1000).toISOString().slice(0, 10);
    const share = (seats: number, holder: object) => ({
      id: createId(),
      organisationId: null,
      organisationKind: null,
      seats,
      returnsOn: dayAfter,
      ...holder,
    });
    const own = share(2, { organisationId: north });
    const kindOf = share(1, { organisationKind: "municipality" });
    await expect(save(1, [share(2, {})])).rejects.toThrow("input-invalid");
    await expect(save(1, [share(1, { organisationId: createId() })])).rejects.toThrow("input-invalid");
    await expect(save(1, [own, share(1, { organisationId: north })])).rejects.toThrow("input-invalid");
    await expect(save(1, [share(5, { organisationId: north })])).rejects.toThrow("shares-exceed-capacity");
    await save(1, [own, kindOf]);
    expect((await register(await person(), eventId)).state).toBe("seated");
    const waiting = await register(await person(), eventId);
    expect(waiting).toMatchObject({ state: "waiting", whyWaiting: "kept-for-shares" });
    expect((await register(await personFrom(south), eventId)).state).toBe("seated");
    expect(await register(await personFrom(south), eventId)).toMatchObject({
      whyWaiting: "kept-for-shares",
    });
    expect((await register(await personFrom(north), eventId)).state).toBe("seated");
    expect((await (await registrations(organiser)).overview({ eventId })).shares).toEqual(
      expect.arrayContaining([
        { ...own, name: expect.any(String), used: 1, isReturned: false },
        { ...kindOf, name: "", used: 1, isReturned: false },
      ]),
    );
    t.clock.advance(2 * day);
    await Promise.all([returnShares(t.platform), returnShares(t.platform)]);
    await t.platform.outbox.deliverDue();
    expect(await stateOf(waiting.registrationId)).toBe("offered");
    const { items } = await (await registrations(organiser)).listWaitingRuns({ eventId });
    expect(items.filter(({ cause }) => cause === "share-returned")).toHaveLength(1);
  });

  it("lets an organiser past the limit with a reason that is counted, and not where it was not needed", async () => {
    const { organiser, registrations, event, person, register, registerGroup, groupOf, mailsAbout } = world;
    const eventId = await event({ capacity: 1 });
    const reason = "Oplægsholderens kollega";
    const within = await registerGroup(organiser, eventId, { people: groupOf(1), override: { reason } });
    const past = await registerGroup(organiser, eventId, { people: groupOf(1), override: { reason } });
    const waiting = await register(await person(), eventId);
    await expect((await registrations(await person())).override({ ...waiting, reason })).rejects.toThrow(
      "forbidden",
    );
    const given = await (await registrations(organiser)).override({ ...waiting, reason });
    expect([within.state, past.state, given.state]).toEqual(["seated", "seated", "seated"]);
    const { items } = await (await registrations(organiser)).list({ eventId, onlyOverrides: true });
    expect(new Map(items.map((row) => [row.registrationId, row.overrideReason]))).toEqual(
      new Map([
        [past.registrationId, reason],
        [waiting.registrationId, reason],
      ]),
    );
    expect((await (await registrations(organiser)).overview({ eventId })).overrides).toBe(2);
    expect(await mailsAbout(waiting.registrationId)).toEqual(["seat-given", "waiting"]);
  });

  it("gives and takes no seats of an event that is cancelled while a seat is on offer", async () => {
    const { t, registrations, event, person, register, stateOf } = world;
    const eventId = await event({ capacity: 1 });
    const people = [await person(), await person(), await person()] as const;
    const all: string[] = [];
    for (const personId of people) all.push((await register(personId, eventId)).registrationId);
    await (await registrations(people[0])).cancel({ registrationId: all[0] ?? "" });
    await t.platform.db
      .updateTable("events")
      .set({ status: "cancelled" })
      .where("id", "=", eventId)
      .execute();
    await expect(
      (await registrations(people[1])).answerSeatOffer({ registrationId: all[1] ?? "", accept: true }),
    ).rejects.toThrow("event-is-cancelled");
    t.clock.advance(day + 1);
    await t.platform.outbox.deliverDue();
    expect(await Promise.all(all.map(stateOf))).toEqual(["cancelled", "expired", "waiting"]);
  });

  it("offers nothing once registration has closed, and an organiser still may", async () => {
    const { t, organiser, registrations, event, person, register, stateOf } = world;
    const eventId = await event({ capacity: 1 });
    const [first, second] = [await person(), await person()];
    const seated = await register(first, eventId);
    const waiting = await register(second, eventId);
    await t.platform.db
      .updateTable("events")
      .set({ registration_closes_at: "2026-11-01T00:00:00.000Z" })
      .where("id", "=", eventId)
      .execute();
    await (await registrations(first)).cancel({ registrationId: seated.registrationId });
    expect(await stateOf(waiting.registrationId)).toBe("waiting");
    await (await registrations(organiser)).override({ ...waiting, reason: "Der er en plads" });
    expect(await stateOf(waiting.registrationId)).toBe("seated");
    const { overrides } = await (await registrations(organiser)).overview({ eventId });
    expect(overrides).toBe(0);
  });

  it("goes on when the organiser is removed, and when whoever signed a group up is gone", async () => {
    const { t, event, person, personFrom, north, register, registerGroup, registrations, stateOf } = world;
    const eventId = await event({ capacity: 2 });
    const first = await person();
    const seated = await register(first, eventId);
    const registrar = await personFrom(north);
    const group = await registerGroup(registrar, eventId, {});
    const second = await person();
    const { registrationId } = await register(second, eventId);
    await t.platform.db
      .updateTable("grants")
      .set({ ended_at: "2026-11-22T10:00:00.000Z" })
      .where("limit_id", "=", eventId)
      .execute();
    await expect((await registrations(world.organiser)).overview({ eventId })).rejects.toThrow("forbidden");
    await inTransaction(t.platform.db, (tx) => registrationsPersonalData.eraseData(tx, registrar, "keep"));
    await (await registrations(first)).cancel(seated);
    expect(await stateOf(group.registrationId)).toBe("offered");
    const member = await t.platform.db
      .selectFrom("event_participants")
      .select("id")
      .where("registration_id", "=", group.registrationId)
      .limit(1)
      .executeTakeFirstOrThrow();
    const token = await deriveParticipantSecret(t.platform.db, member.id);
    await (await registrations(null)).answerSeatOfferByToken({ token, accept: false });
    expect([await stateOf(group.registrationId), await stateOf(registrationId)]).toEqual([
      "offered",
      "offered",
    ]);
    t.clock.advance(2 * day);
    await t.platform.outbox.deliverDue();
    expect([await stateOf(group.registrationId), await stateOf(registrationId)]).toEqual([
      "expired",
      "expired",
    ]);
  });
});
