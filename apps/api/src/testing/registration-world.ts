import type { EventsTable } from "../events/tables.ts";
import { createId } from "../platform/ids.ts";
import { createTestPerson, grantTestRole } from "./people.ts";
import { insertTestEvent, registerInputOf } from "./registrations.ts";
import type { TestApp } from "./test-app.ts";

export type RegistrationWorld = Awaited<ReturnType<typeof createRegistrationWorld>>;

/** Events of one organiser, and people from two municipalities who sign up for them. */
export async function createRegistrationWorld(t: TestApp) {
  const organiser = await createTestPerson(t.platform);
  const rows = await t.platform.db
    .selectFrom("organisations")
    .select("id")
    .where("kind", "=", "municipality")
    .orderBy("key")
    .limit(2)
    .execute();
  const [north = "", south = ""] = rows.map((row) => row.id);
  const registrations = async (personId: string | null) => (await t.as(personId)).events.registrations;
  async function event(values: Partial<EventsTable> = {}): Promise<string> {
    const id = await insertTestEvent(t.platform.db, values);
    await grantTestRole(t.platform, organiser, { role: "organiser", limitKind: "event", limitId: id });
    return id;
  }
  const person = () => createTestPerson(t.platform);
  async function personFrom(organisationId: string): Promise<string> {
    const personId = await person();
    await t.platform.db
      .insertInto("affiliations")
      .values({
        id: createId(),
        person_id: personId,
        organisation_id: organisationId,
        title: "Konsulent",
        valid_from: "2020-01-01",
        valid_to: null,
        status: "confirmed",
      })
      .execute();
    return personId;
  }
  const register = async (personId: string, eventId: string, values: object = {}) =>
    (await registrations(personId)).register({ ...registerInputOf(eventId), ...values });
  const groupOf = (size: number) =>
    Array.from({ length: size }, () => {
      const name = `Kollega ${createId().slice(-6)}`;
      const { answers, diet, access, showsToParticipants, showsToPublic } = registerInputOf("");
      const details = { answers, diet, access, showsToParticipants, showsToPublic };
      return { name, email: `${createId()}@kommune.example`, title: "", ...details };
    });
  const registerGroup = async (personId: string, eventId: string, values: object) =>
    (await registrations(personId)).registerGroup({
      eventId,
      pool: "on-site",
      organisationId: null,
      people: groupOf(2),
      override: null,
      requestId: createId(),
      ...values,
    });
  return {
    t,
    organiser,
    north,
    south,
    registrations,
    event,
    person,
    personFrom,
    register,
    registerGroup,
    groupOf,
    ...createReaders(t),
  };
}

/** What the database holds of registrations afterwards. */
function createReaders(t: TestApp) {
  const stateOf = async (registrationId: string): Promise<string | undefined> =>
    (
      await t.platform.db
        .selectFrom("event_registrations")
        .select("state")
        .where("id", "=", registrationId)
        .executeTakeFirst()
    )?.state;
  const trailOf = async (eventId: string): Promise<string[]> =>
    (
      await t.platform.db
        .selectFrom("audit_entries")
        .select("action")
        .where("scope_kind", "=", "event")
        .where("scope_id", "=", eventId)
        .orderBy("id")
        .execute()
    ).map((row) => row.action);
  const mailsAbout = async (registrationId: string): Promise<string[]> =>
    (
      await t.platform.db
        .selectFrom("event_mailings as m")
        .innerJoin("event_participants as p", "p.id", "m.participant_id")
        .select("m.cause")
        .where("p.registration_id", "=", registrationId)
        .execute()
    )
      .map((row) => row.cause.split(":")[0] ?? "")
      .toSorted();

  return { stateOf, trailOf, mailsAbout };
}
