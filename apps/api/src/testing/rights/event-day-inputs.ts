import { createId } from "../../platform/ids.ts";
import { createTestParticipant } from "../event-days.ts";
import { insertSurvey } from "../events.ts";
import { insertTestEvent } from "../registrations.ts";
import { type MakeInput, now } from "./make-input.ts";
import type { World } from "./world.ts";

/** A public event that the organisation inside the limit runs. */
const createEvent = ({ t, inside }: World): Promise<string> =>
  insertTestEvent(t.platform.db, { ownerId: inside.organisationId });

const event: MakeInput = async (world) => ({ eventId: await createEvent(world) });
const token: MakeInput = () => ({ token: "x".repeat(43) });

const question = { id: createId(), kind: "scale", label: "Hvor udbytterig var dagen?", options: [] };
const answers = [{ questionId: question.id, answer: 4 }];

async function createSurvey({ t }: World, eventId: string): Promise<{ surveyId: string }> {
  return { surveyId: await insertSurvey(t, eventId, { questions: JSON.stringify([question]) }) };
}

const survey: MakeInput = async (world) => createSurvey(world, await createEvent(world));

/** An event at which the actor has a seat. */
async function takePart(world: World, personId: string | null): Promise<string> {
  const eventId = await createEvent(world);
  if (personId !== null) await createTestParticipant(world.t.platform, { eventId, personId });
  return eventId;
}

const action = { sessionId: null, day: "2097-06-12", at: now };

/** Inputs for check-in, attendance, surveys and erasure. */
export const eventDayInputs: Readonly<Record<string, MakeInput>> = {
  "events.checkIn.list": event,
  "events.checkIn.record": async (world) => ({
    eventId: await createEvent(world),
    actions: [{ ...action, id: createId(), participantId: createId(), code: null, kind: "in" }],
  }),
  "events.checkIn.walkIn": async (world) => ({
    ...action,
    eventId: await createEvent(world),
    id: createId(),
    participantId: null,
    name: "Uanmeldt Gæst",
    email: null,
    organisationId: null,
    pool: "on-site",
    override: null,
  }),
  "events.checkIn.ticket": event,
  "events.checkIn.ticketByToken": token,
  "events.attendance.get": event,
  "events.attendance.ofOwner": ({ inside }) => ({
    owner: { kind: "organisation", id: inside.organisationId },
    from: "2026-01-01",
    to: "2026-12-31",
  }),
  "events.surveys.list": event,
  "events.surveys.save": async (world) => ({
    eventId: await createEvent(world),
    sessionId: null,
    version: 0,
    questions: [question],
    closesDays: 14,
  }),
  "events.surveys.remove": survey,
  "events.surveys.remind": survey,
  "events.surveys.results": event,
  "events.surveys.toAnswer": async (world, actorId) => ({ eventId: await takePart(world, actorId) }),
  "events.surveys.answer": async (world, actorId) => ({
    ...(await createSurvey(world, await takePart(world, actorId))),
    answers,
  }),
  "events.surveys.toAnswerByToken": token,
  "events.surveys.answerByToken": async (world, actorId) => ({
    ...((await survey(world, actorId)) as object),
    token: "x".repeat(43),
    answers,
  }),
  "events.erasure.report": event,
  "events.erasure.run": event,
};
