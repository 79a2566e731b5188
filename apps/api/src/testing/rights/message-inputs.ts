import { createId } from "../../platform/ids.ts";
import { insertTestEvent } from "../registrations.ts";
import { type MakeInput, nothing } from "./make-input.ts";

const event = async ({ t, inside }: Parameters<MakeInput>[0]) => ({
  eventId: await insertTestEvent(t.platform.db, { ownerId: inside.organisationId }),
  audience: "everybody",
});

/** Inputs for messages to participants, and for a person's own calendar. */
export const messageInputs: Readonly<Record<string, MakeInput>> = {
  "events.messages.preview": event,
  "events.messages.list": event,
  "events.messages.send": async (world) => ({
    ...(await event(world)),
    subject: "Husk madpakken",
    body: "Der er ingen kantine.",
    withMaterials: false,
    requestId: createId(),
  }),
  "events.calendars.getAddress": nothing,
  "events.calendars.createAddress": () => ({ includesMemberships: true }),
  "events.calendars.updateAddress": async (world, actorId) => {
    if (actorId !== null)
      await (await world.as(actorId)).events.calendars.createAddress({ includesMemberships: false });
    return { includesMemberships: true };
  },
  "events.calendars.revokeAddress": nothing,
};
