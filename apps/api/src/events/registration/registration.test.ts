import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventsTable } from "../tables.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createRegistrationWorld, type RegistrationWorld } from "../../testing/registration-world.ts";
import { registerInputOf } from "../../testing/registrations.ts";
import { createTestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("registration on %s", (kind) => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await createRegistrationWorld(await createTestApp(kind));
  });
  afterAll(() => world.t.close());

  it("seats whoever comes until it is full, and queues the next with the reason", async () => {
    const { event, person, register, trailOf, mailsAbout } = world;
    const eventId = await event({ capacity: 1 });
    const first = await register(await person(), eventId);
    expect(first).toMatchObject({ state: "seated", position: null, whyWaiting: null });
    const second = await register(await person(), eventId);
    expect(second).toMatchObject({ state: "waiting", position: 1, whyWaiting: "full" });
    expect(await register(await person(), eventId)).toMatchObject({ position: 2, whyWaiting: "full" });
    expect(await trailOf(eventId)).toEqual(Array(3).fill("events.register"));
    expect([await mailsAbout(first.registrationId), await mailsAbout(second.registrationId)]).toEqual([
      ["registered"],
      ["waiting"],
    ]);
  });

  it("makes one registration of a double click, a retried request and a second form", async () => {
    const { north, event, person, personFrom, register, registerGroup, groupOf, trailOf } = world;
    const eventId = await event({ capacity: 1 });
    const [me, other] = [await person(), await person()];
    const input = registerInputOf(eventId);
    const twice = await Promise.all([register(me, eventId, input), register(me, eventId, input)]);
    expect(twice[0]).toEqual(twice[1]);
    expect(await register(me, eventId)).toEqual(twice[0]);
    const waiting = await register(other, eventId);
    expect(await register(other, eventId)).toEqual(waiting);
    expect(waiting).toMatchObject({ state: "waiting", position: 1, whyWaiting: "full" });
    expect(await trailOf(eventId)).toHaveLength(2);
    const group = { people: groupOf(2), requestId: createId() };
    const registrar = await personFrom(north);
    const groups = [
      await registerGroup(registrar, eventId, group),
      await registerGroup(registrar, eventId, group),
    ];
    expect(groups[0]).toEqual(groups[1]);
    const again = { people: group.people };
    await expect(registerGroup(registrar, eventId, again)).rejects.toThrow("already-registered");
    const strangers = { people: groupOf(1), requestId: group.requestId };
    const third = await registerGroup(await personFrom(north), eventId, strangers);
    expect(third.registrationId).not.toBe(groups[0]?.registrationId);
  });

  it("is refused outside the window, when it is not taken, and for seats that are not there", async () => {
    const { organiser, north, event, person, register, registerGroup } = world;
    const me = await person();
    const past = "2026-11-22T09:00:00.000Z";
    const future = "2026-11-22T11:00:00.000Z";
    const refused: [Partial<EventsTable>, string][] = [
      [{ takes_registrations: 0 }, "registration-not-taken"],
      [{ registration_opens_at: future }, "registration-not-open-yet"],
      [{ registration_closes_at: past }, "registration-closed"],
      [{ status: "cancelled" }, "event-is-cancelled"],
      [{ status: "draft" }, "not-found"],
      [{ visibility: "members" }, "not-found"],
      [{ format: "online" }, "input-invalid"],
    ];
    for (const [values, code] of refused)
      await expect(register(me, await event(values))).rejects.toThrow(code);
    await expect(register(me, await event(), { organisationId: north })).rejects.toThrow("not-found");
    for (const status of ["draft", "proposed"] as const)
      await expect(registerGroup(organiser, await event({ status }), {})).rejects.toThrow(
        "registration-not-taken",
      );
  });

  it("holds answers to the form, and keeps diet and access apart and only when they are asked for", async () => {
    const { t, event, person, register } = world;
    const eventId = await event({ asks_access: 0 });
    const ids = [createId(), createId(), createId()] as const;
    const question = { event_id: eventId, purpose: "Planlægning", erase_days: 30 };
    await t.platform.db
      .insertInto("event_questions")
      .values([
        {
          ...question,
          id: ids[0],
          position: 1,
          kind: "choice",
          label: "Workshop",
          options: '["A","B"]',
          is_required: 1,
        },
        {
          ...question,
          id: ids[1],
          position: 2,
          kind: "text",
          label: "Andet",
          options: "[]",
          is_required: 0,
        },
        {
          ...question,
          id: ids[2],
          position: 3,
          kind: "number",
          label: "Antal",
          options: "[]",
          is_required: 0,
        },
      ])
      .execute();
    const me = await person();
    const answer = (questionId: string, value: unknown) => ({ questionId, answer: value });
    const refusedFields = (answers: object[]) =>
      register(me, eventId, { answers }).catch(
        (error: { cause: { fields: object; code: string } }) => error.cause.fields ?? error.cause.code,
      );
    expect(await refusedFields([])).toEqual({ [`answers.${ids[0]}`]: { code: "required" } });
    expect(await refusedFields([answer(ids[0], "C"), answer(ids[2], "to")])).toEqual({
      [`answers.${ids[0]}`]: { code: "unknown-choice" },
      [`answers.${ids[2]}`]: { code: "wrong-form" },
    });
    expect(await refusedFields([answer(ids[0], "A"), answer(createId(), 1)])).toMatchObject({});
    expect(await refusedFields([answer(ids[0], "A"), answer(ids[1], "Født 010180-1234")])).toBe(
      "cpr-number-found",
    );
    const answers = [answer(ids[0], "A"), answer(ids[2], 3)];
    const { registrationId } = await register(me, eventId, { answers, diet: "vegansk", access: "rampe" });
    const notes = await t.platform.db
      .selectFrom("participant_sensitive as s")
      .innerJoin("event_participants as p", "p.id", "s.participant_id")
      .select(["s.diet", "s.access"])
      .where("p.registration_id", "=", registrationId)
      .execute();
    expect(notes).toEqual([{ diet: "vegansk", access: "" }]);
  });

  it("mails no more strangers within an hour than a workplace sends, and agrees for nobody to be seen", async () => {
    const { t, organiser, north, registrations, event, personFrom, registerGroup, groupOf } = world;
    const eventId = await event({ max_group: 2 });
    const sender = await personFrom(north);
    const seen = { showsToParticipants: true, showsToPublic: true };
    const people = () => groupOf(1).map((one) => ({ ...one, ...seen }));
    for (let n = 0; n < 20; n++) await registerGroup(sender, eventId, { people: people() });
    await expect(registerGroup(sender, eventId, { people: people() })).rejects.toThrow("too-many-attempts");
    await registerGroup(organiser, eventId, { people: people() });
    expect((await (await registrations(organiser)).listAttendees({ eventId })).items).toEqual([]);
    t.clock.advance(3601);
    expect(await registerGroup(sender, eventId, { people: people() })).toMatchObject({ state: "seated" });
    t.clock.advance(-3601);
  });

  it("seats a group as one, from the organisation of whoever signs it up, up to the event's limit", async () => {
    const { t, north, south, event, person, personFrom, register, registerGroup, groupOf } = world;
    const eventId = await event({ capacity: 3, max_group: 3 });
    const registrar = await personFrom(north);
    await expect(registerGroup(registrar, eventId, { people: groupOf(4) })).rejects.toThrow(
      "group-too-large",
    );
    await expect(registerGroup(registrar, eventId, { organisationId: south })).rejects.toThrow("not-found");
    await expect(registerGroup(registrar, eventId, { override: { reason: "Vigtigt" } })).rejects.toThrow(
      "forbidden",
    );
    await expect(registerGroup(await person(), eventId, {})).rejects.toThrow("input-invalid");
    const two = await registerGroup(registrar, eventId, {});
    expect(two.state).toBe("seated");
    expect(await registerGroup(registrar, eventId, {})).toMatchObject({
      state: "waiting",
      position: 1,
      whyWaiting: "group-too-large",
    });
    expect(await register(await person(), eventId)).toMatchObject({
      position: 2,
      whyWaiting: "others-are-waiting",
    });
    const rows = await t.platform.db
      .selectFrom("event_registrations")
      .select(["organisation_id", "door", "registered_by"])
      .where("id", "=", two.registrationId)
      .execute();
    expect(rows).toEqual([{ organisation_id: north, door: "group", registered_by: registrar }]);
    const alone = await event({ max_group: 1 });
    await expect(registerGroup(registrar, alone, { people: groupOf(1) })).rejects.toThrow("group-too-large");
  });
});
