import type { EventStatus } from "@rammevaerk/domain/events";
import { createId } from "../../platform/ids.ts";
import { eventContent, noProgramme } from "../events.ts";
import { insertTestEvent } from "../registrations.ts";
import type { MakeInput } from "./make-input.ts";
import type { World } from "./world.ts";

/** A public event that the organisation and the cluster inside own together. */
async function createEvent(world: World, status: EventStatus = "published"): Promise<string> {
  const { db } = world.t.platform;
  const eventId = await insertTestEvent(db, { ownerId: world.inside.organisationId, status });
  await insertOwner(world, eventId, { isAccepted: true });
  return eventId;
}

async function insertOwner(
  { t, inside }: World,
  eventId: string,
  { isAccepted }: { isAccepted: boolean },
): Promise<void> {
  const at = "2026-11-22T09:00:00.000Z";
  await t.platform.db
    .insertInto("event_owners")
    .values({
      event_id: eventId,
      owner_kind: "cluster",
      owner_id: inside.clusterId,
      accepted_at: isAccepted ? at : null,
      added_by: null,
      added_at: at,
    })
    .execute();
}

const event: MakeInput = async (world) => ({ eventId: await createEvent(world) });
const version: MakeInput = async (world) => ({ eventId: await createEvent(world), version: 1 });
const content = async (world: World) => ({ ...eventContent(), ...((await version(world, null)) as object) });

/** An occurrence of a series. */
async function createOccurrence(world: World): Promise<{ eventId: string; seriesId: string }> {
  const eventId = await createEvent(world);
  const seriesId = createId();
  const { db } = world.t.platform;
  await db
    .insertInto("event_series")
    .values({
      id: seriesId,
      title: "En række",
      version: 1,
      created_at: "2026-11-22T09:00:00.000Z",
      request_id: null,
      is_demo: 0,
    })
    .execute();
  await db.updateTable("events").set({ series_id: seriesId }).where("id", "=", eventId).execute();
  return { eventId, seriesId };
}

/** Inputs for the procedures of events themselves. */
export const eventInputs: Readonly<Record<string, MakeInput>> = {
  "events.list": () => ({}),
  "events.get": event,
  "events.create": ({ inside }) => ({
    ...eventContent(),
    owner: { kind: "organisation", id: inside.organisationId },
    requestId: createId(),
  }),
  "events.update": content,
  "events.publish": async (world) => ({ eventId: await createEvent(world, "draft"), version: 1 }),
  "events.cancel": async (world) => ({ ...((await version(world, null)) as object), reason: "For få." }),
  "events.discard": async (world) => ({ eventId: await createEvent(world, "draft") }),
  "events.addOwner": async (world) => ({
    eventId: await createEvent(world),
    owner: { kind: "cluster", id: world.outside.clusterId },
  }),
  "events.answerOwner": async (world) => {
    const eventId = await insertTestEvent(world.t.platform.db, { ownerId: world.inside.organisationId });
    await insertOwner(world, eventId, { isAccepted: false });
    return { eventId, owner: { kind: "cluster", id: world.inside.clusterId }, accept: true };
  },
  "events.leaveOwner": async (world) => ({
    eventId: await createEvent(world),
    owner: { kind: "cluster", id: world.inside.clusterId },
  }),
  "events.findOwners": () => ({ text: "", onlyMine: false }),
  "events.listHelpers": event,
  "events.setHelper": async (world) => ({
    eventId: await createEvent(world),
    personId: await world.createPerson(),
    role: "organiser",
    isSet: true,
  }),
  "events.saveProgramme": async (world) => ({ ...noProgramme, ...((await version(world, null)) as object) }),
  "events.saveQuestions": async (world) => ({ ...((await version(world, null)) as object), questions: [] }),
  "events.repeat": async (world) => ({
    eventId: await createEvent(world),
    starts: [{ local: "2097-07-12T09:00" }],
    requestId: createId(),
  }),
  "events.updateSeries": async (world) => ({
    ...eventContent(),
    eventId: (await createOccurrence(world)).eventId,
    version: 1,
    reach: "all",
  }),
  "events.getSeries": async (world) => ({ seriesId: (await createOccurrence(world)).seriesId }),
};
