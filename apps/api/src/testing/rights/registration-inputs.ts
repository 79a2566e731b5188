import { keepImport } from "../../events/registration/importing/keep-import.ts";
import { createId } from "../../platform/ids.ts";
import { insertTestEvent, registerInputOf } from "../registrations.ts";
import type { MakeInput } from "./make-input.ts";
import type { World } from "./world.ts";

/** A public event that the organisation inside the limit runs. */
const createEvent = ({ t, inside }: World): Promise<string> =>
  insertTestEvent(t.platform.db, { ownerId: inside.organisationId });

const event: MakeInput = async (world) => ({ eventId: await createEvent(world) });

async function register(
  world: World,
  personId: string,
): Promise<{ eventId: string; registrationId: string }> {
  const eventId = await createEvent(world);
  const { registrations } = (await world.as(personId)).events;
  const { registrationId } = await registrations.register(registerInputOf(eventId));
  return { eventId, registrationId };
}

/** Somebody else's registration. */
const others: MakeInput = async (world) => ({
  registrationId: (await register(world, await world.createPerson())).registrationId,
});

async function participantOfOthers(world: World): Promise<{ participantId: string }> {
  const { registrationId } = await register(world, await world.createPerson());
  const row = await world.t.platform.db
    .selectFrom("event_participants")
    .select("id")
    .where("registration_id", "=", registrationId)
    .executeTakeFirst();
  return { participantId: row?.id ?? "" };
}

/** Colleagues are signed up from an organisation of one's own. */
async function affiliate({ t, outside }: World, personId: string): Promise<void> {
  await t.platform.db
    .insertInto("affiliations")
    .values({
      id: createId(),
      person_id: personId,
      organisation_id: outside.organisationId,
      title: "",
      valid_from: "2020-01-01",
      valid_to: null,
      status: "confirmed",
    })
    .execute();
}

const { requestId: _requestId, pool: _pool, organisationId: _organisationId, ...said } = registerInputOf("");
const { eventId: _eventId, sessionIds: _sessionIds, ...details } = said;
const token: MakeInput = () => ({ token: "x".repeat(43) });

/** Inputs for the procedures of registration. */
export const registrationInputs: Readonly<Record<string, MakeInput>> = {
  "events.registrations.register": async (world) => registerInputOf(await createEvent(world)),
  "events.registrations.registerGroup": async (world, actorId) => {
    if (actorId !== null) await affiliate(world, actorId);
    return {
      eventId: await createEvent(world),
      pool: "on-site",
      organisationId: null,
      people: [{ ...details, name: "Kim Kollega", email: "kim@kommune.example", title: "" }],
      override: null,
      requestId: createId(),
    };
  },
  "events.registrations.getMine": event,
  "events.registrations.listMine": () => ({ past: false }),
  "events.registrations.getByToken": token,
  "events.registrations.cancelByToken": token,
  "events.registrations.answerSeatOfferByToken": () => ({ token: "x".repeat(43), accept: true }),
  "events.registrations.update": async (world, actorId) => {
    const { registrationId } = await register(world, actorId ?? (await world.createPerson()));
    return { ...details, registrationId, version: 1, sessionIds: [] };
  },
  "events.registrations.cancel": others,
  "events.registrations.cancelParticipant": participantOfOthers,
  "events.registrations.answerSeatOffer": async (world, actorId) => ({
    ...((await others(world, actorId)) as object),
    accept: true,
  }),
  "events.registrations.list": event,
  "events.registrations.overview": event,
  "events.registrations.saveShares": async (world) => ({
    eventId: await createEvent(world),
    version: 1,
    shares: [],
  }),
  "events.registrations.setCapacity": async (world) => ({
    eventId: await createEvent(world),
    version: 1,
    capacity: 10,
    onlineCapacity: null,
    groupPolicy: "strict",
  }),
  "events.registrations.override": async (world, actorId) => ({
    ...((await others(world, actorId)) as object),
    reason: "Der er plads",
  }),
  "events.registrations.applyImport": async (world) => {
    const importId = createId();
    await keepImport(world.t.platform, importId, { eventId: await createEvent(world), people: [] });
    return { importId };
  },
  "events.registrations.listWaitingRuns": event,
  "events.registrations.listAttendees": event,
};
