import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId, hashSecret } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createRegistrationWorld, type RegistrationWorld } from "../../testing/registration-world.ts";
import { registerInputOf } from "../../testing/registrations.ts";
import { createTestApp } from "../../testing/test-app.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { deriveParticipantSecret } from "../messages/index.ts";
import { registrationsPersonalData } from "./personal/personal-data.ts";

describe.each(listDatabaseKinds())("participants on %s", (kind) => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await createRegistrationWorld(await createTestApp(kind));
  });
  afterAll(() => world.t.close());

  it("knows people of a group by their account, and lets them go by themselves", async () => {
    const { t, north, registrations, event, person, personFrom, register, registerGroup, groupOf, stateOf } =
      world;
    const eventId = await event({ capacity: 2 });
    const registrar = await personFrom(north);
    const colleague = await createTestPerson(t.platform, { email: `${createId()}@kommune.example` });
    const { email = "" } =
      (await t.platform.db
        .selectFrom("people")
        .select("email")
        .where("id", "=", colleague)
        .executeTakeFirst()) ?? {};
    const people = groupOf(2).map((one, n) => (n === 0 ? { ...one, email } : one));
    const { registrationId } = await registerGroup(registrar, eventId, { people });
    expect((await register(colleague, eventId)).registrationId).toBe(registrationId);
    const cancel = { registrationId };
    await expect((await registrations(colleague)).cancel(cancel)).rejects.toThrow("forbidden");
    await expect((await registrations(await person())).cancel(cancel)).rejects.toThrow("not-found");
    const own = await t.platform.db
      .selectFrom("event_participants")
      .select(["id", "email", "person_id"])
      .where("registration_id", "=", registrationId)
      .orderBy("person_id")
      .execute();
    const mine = own.find((row) => row.person_id === colleague);
    expect(mine?.email).toBeNull();
    const waiting = await register(await person(), eventId);
    await (await registrations(colleague)).cancelParticipant({ participantId: mine?.id ?? "" });
    expect([await stateOf(registrationId), await stateOf(waiting.registrationId)]).toEqual([
      "seated",
      "offered",
    ]);
    await (await registrations(registrar)).cancel(cancel);
    await (await registrations(registrar)).cancel(cancel);
    expect(await stateOf(registrationId)).toBe("cancelled");
  });

  it("gives seats in sessions by the same rule, and passes them on", async () => {
    const { t, registrations, event, person, register } = world;
    const eventId = await event({ capacity: 2 });
    const sessionId = createId();
    await t.platform.db
      .insertInto("event_sessions")
      .values({
        id: sessionId,
        event_id: eventId,
        title: "Workshop",
        description_markdown: "",
        description_html: "",
        starts_local: "2097-06-12T10:00",
        starts_fold: "earlier",
        ends_local: "2097-06-12T11:00",
        ends_fold: "earlier",
        starts_at: "2097-06-12T08:00:00.000Z",
        ends_at: "2097-06-12T09:00:00.000Z",
        track_id: null,
        room_id: null,
        takes_sign_up: 1,
        capacity: 1,
      })
      .execute();
    const people = [await person(), await person(), await person()] as const;
    const sessionIds = [sessionId];
    await expect(register(people[0], eventId, { sessionIds: [createId()] })).rejects.toThrow("input-invalid");
    const all: { registrationId: string }[] = [];
    for (const personId of people) all.push(await register(personId, eventId, { sessionIds }));
    const seatsOf = async () => {
      const rows = await t.platform.db
        .selectFrom("session_seats as s")
        .innerJoin("event_participants as p", "p.id", "s.participant_id")
        .select(["p.person_id", "s.state"])
        .where("s.session_id", "=", sessionId)
        .execute();
      return people.map((personId) => rows.find((row) => row.person_id === personId)?.state);
    };
    expect(await seatsOf()).toEqual(["seated", "waiting", "waiting"]);
    const change = { ...registerInputOf(eventId), version: 1 };
    await (await registrations(people[1])).update({
      ...change,
      registrationId: all[1]?.registrationId ?? "",
      sessionIds: [],
    });
    await (await registrations(people[0])).cancel({ registrationId: all[0]?.registrationId ?? "" });
    expect(await seatsOf()).toEqual(["cancelled", "cancelled", "seated"]);
    await (await registrations(people[1])).update({
      ...change,
      version: 2,
      registrationId: all[1]?.registrationId ?? "",
      sessionIds,
    });
    expect(await seatsOf()).toEqual(["cancelled", "waiting", "seated"]);
    await expect(
      (await registrations(people[1])).update({
        ...change,
        registrationId: all[1]?.registrationId ?? "",
      }),
    ).rejects.toThrow("changed-meanwhile");
  });

  it("lets people without an account answer by their own address, for themselves", async () => {
    const { t, organiser, registrations, event, registerGroup, groupOf, stateOf } = world;
    const eventId = await event({ capacity: 2 });
    const { registrationId } = await registerGroup(organiser, eventId, {});
    const single = await registerGroup(organiser, eventId, { people: groupOf(1) });
    const secretsOf = async (id: string) => {
      const rows = await t.platform.db
        .selectFrom("event_participants")
        .select(["id", "secret_hash"])
        .where("registration_id", "=", id)
        .execute();
      const tokens = await Promise.all(rows.map((row) => deriveParticipantSecret(t.platform.db, row.id)));
      expect(tokens.map(hashSecret)).toEqual(rows.map((row) => row.secret_hash));
      return tokens;
    };
    const visitor = await registrations(null);
    const [token = ""] = await secretsOf(registrationId);
    await expect(visitor.cancelByToken({ token: createId() })).rejects.toThrow("token-invalid");
    await visitor.cancelByToken({ token });
    expect([await stateOf(registrationId), await stateOf(single.registrationId)]).toEqual([
      "seated",
      "offered",
    ]);
    const [own = ""] = await secretsOf(single.registrationId);
    expect((await visitor.answerSeatOfferByToken({ token: own, accept: true })).state).toBe("seated");
    const accepting = { token, accept: true };
    await expect(visitor.answerSeatOfferByToken(accepting)).rejects.toThrow("registration-gone");
    const pair = await event({ capacity: 2 });
    const sitting = await registerGroup(organiser, pair, {});
    const offered = await registerGroup(organiser, pair, {});
    await (await registrations(organiser)).cancel({ registrationId: sitting.registrationId });
    const [leaver = ""] = await secretsOf(offered.registrationId);
    for (let n = 0; n < 2; n++) await visitor.answerSeatOfferByToken({ token: leaver, accept: false });
    expect(await stateOf(offered.registrationId)).toBe("offered");
  });

  it("lists people for organisers by state, organisation and text, and for others only who agreed", async () => {
    const { t, organiser, north, registrations, event, person, personFrom, register } = world;
    const eventId = await event({ capacity: 2 });
    const shown = await createTestPerson(t.platform, { name: "Åse Ågren", sort_name: "}se }gren" });
    const known = await createTestPerson(t.platform, { name: "Bo Berg", sort_name: "bo berg" });
    await register(shown, eventId, { showsToPublic: true, showsToParticipants: true });
    await register(known, eventId, { showsToParticipants: true });
    await register(await personFrom(north), eventId);
    const list = async (filter: object) => (await registrations(organiser)).list({ eventId, ...filter });
    expect((await list({})).items.map(({ name }) => name)).toEqual([
      "Bo Berg",
      expect.stringContaining("Person"),
      "Åse Ågren",
    ]);
    expect((await list({ text: "åse" })).items).toMatchObject([{ name: "Åse Ågren", state: "seated" }]);
    expect(await list({ state: "waiting", organisationId: north })).toMatchObject({
      total: 1,
      items: [{ position: 1, groupSize: 1, door: "self", isOverride: false }],
    });
    const names = async (personId: string | null) =>
      (await registrations(personId))
        .listAttendees({ eventId })
        .then(({ items }) => items.map(({ name }) => name));
    expect(await names(null)).toEqual(["Åse Ågren"]);
    expect(await names(await person())).toEqual(["Åse Ågren"]);
    expect(await names(known)).toEqual(["Bo Berg", "Åse Ågren"]);
    const inQueue = await person();
    expect((await register(inQueue, eventId)).state).toBe("waiting");
    expect(await names(inQueue)).toEqual(["Åse Ågren"]);
  });

  it("gives people all that is kept of them, and forgets them with their account: the seat goes on", async () => {
    const { t, event, person, register, stateOf } = world;
    const eventId = await event({ capacity: 1 });
    const [me, next] = [await person(), await person()];
    const { registrationId } = await register(me, eventId, { diet: "vegansk", showsToPublic: true });
    const waiting = await register(next, eventId);
    const view = await (await world.registrations(next)).getMine({ eventId });
    expect(view.registration).toMatchObject({
      state: "waiting",
      position: 1,
      whyWaiting: "full",
      event: { id: eventId, myState: "waiting" },
      participants: [{ isMe: true }],
      may: { cancel: true, accept: false },
    });
    const mine = await (await world.registrations(me)).listMine({ past: false });
    expect(mine.items).toMatchObject([{ registrationId, diet: "vegansk", showsToPublic: true }]);
    expect(await registrationsPersonalData.exportData(t.platform.db, me)).toMatchObject({
      registrations: [{ event: "Konference om overgange", state: "seated", diet: "vegansk" }],
    });
    const { messages = [] } = await inTransaction(t.platform.db, (tx) =>
      registrationsPersonalData.eraseData(tx, me, "keep"),
    );
    for (const message of messages) await t.platform.outbox.enqueue(t.platform.db, message);
    await t.platform.outbox.deliverDue();
    expect(await registrationsPersonalData.exportData(t.platform.db, me)).toEqual({ registrations: [] });
    const left = await t.platform.db
      .selectFrom("event_participants as p")
      .leftJoin("participant_sensitive as s", "s.participant_id", "p.id")
      .select(["p.name", "p.sort_name", "p.email", "p.secret_hash", "p.person_id", "s.diet"])
      .where("p.registration_id", "=", registrationId)
      .execute();
    expect(new Set(left.flatMap((row) => Object.values(row)))).toEqual(new Set([null]));
    expect([await stateOf(registrationId), await stateOf(waiting.registrationId)]).toEqual([
      "cancelled",
      "offered",
    ]);
  });
});
