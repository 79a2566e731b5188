import type { EventContent } from "@rammevaerk/contracts/events";
import { usualContent } from "../events/index.ts";
import type { SurveysTable } from "../events/surveys/tables.ts";
import { createId } from "../platform/ids.ts";
import { foundTestNetwork } from "./networks/found-test-network.ts";
import { createTestPerson } from "./people.ts";
import { registerInputOf } from "./registrations.ts";
import type { TestApp } from "./test-app.ts";

/** What somebody fills in about an event, for a test: a theme day in March unless told otherwise. */
export function eventContent(given: Partial<EventContent> = {}): EventContent {
  return {
    ...usualContent,
    kind: "theme-day",
    title: "Temadag om søvn",
    description: "Vi deler, hvad der **virker** om natten.",
    starts: { local: "2027-03-17T09:00" },
    ends: { local: "2027-03-17T15:30" },
    placeName: "Medborgerhuset",
    ...given,
  };
}

/** Any time at all, for lists. */
export const wholeTime = { from: "2026-01-01", to: "2028-12-31", includeCancelled: true };

/** A programme with nothing in it. */
export const noProgramme = { tracks: [], rooms: [], speakers: [], sessions: [], materials: [] };

/** How a refused call looks to a test. */
export function refusal(code: string, more: Record<string, unknown> = {}) {
  return { cause: { code, ...more } };
}

/** Two networks with a coordinator and a member each, and somebody outside. */
export async function createEventWorld(t: TestApp) {
  const person = () => createTestPerson(t.platform);
  const [ann, annMember, bo, boMember, outsider] = [
    await person(),
    await person(),
    await person(),
    await person(),
    await person(),
  ];
  const blue = await foundTestNetwork(t.platform, { name: "Blå", coordinators: [ann], members: [annMember] });
  const green = await foundTestNetwork(t.platform, { name: "Grøn", coordinators: [bo], members: [boMember] });
  const as = async (personId: string | null) => (await t.as(personId)).events;
  return {
    people: { ann, annMember, bo, boMember, outsider },
    blue: { kind: "network", id: blue } as const,
    green: { kind: "network", id: green } as const,
    as,

    rowOf: (id: string) =>
      t.platform.db.selectFrom("events").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),

    /** The ids on the first page of a list. */
    async idsOf(personId: string | null, input: object = {}): Promise<string[]> {
      const { items } = await (await as(personId)).list({ ...wholeTime, ...input });
      return items.map((event) => event.id);
    },

    /** What was written down about an event, oldest first. */
    async trailOf(eventId: string): Promise<string[]> {
      const entries = await t.platform.db
        .selectFrom("audit_entries")
        .select("action")
        .where("subject_id", "=", eventId)
        .orderBy("id")
        .execute();
      return entries.map((entry) => entry.action);
    },

    /** Signs somebody up on site, and answers what became of it. */
    async seat(eventId: string, personId: string): Promise<string> {
      const { state } = await (await as(personId)).registrations.register(registerInputOf(eventId));
      return state;
    },

    /** Gives an event on 17 March 2027 a session in the morning and one in the afternoon, with one speaker. */
    async saveTwoSessions(eventId: string, version: number) {
      const speaker = { id: createId(), personId: null, name: "Ida Oplæg", title: "", organisation: "" };
      const session = (title: string, from: string, to: string) => ({
        id: createId(),
        title,
        description: "",
        starts: { local: `2027-03-17T${from}` },
        ends: { local: `2027-03-17T${to}` },
        trackId: null,
        roomId: null,
        speakerIds: [speaker.id],
        takesSignUp: true,
        capacity: null,
      });
      const sessions = [session("Morgen", "09:30", "11:00"), session("Eftermiddag", "13:00", "14:00")];
      const input = { ...noProgramme, eventId, version, speakers: [speaker], sessions };
      const saved = await (await as(ann)).saveProgramme(input);
      return { ...saved, sessionIds: sessions.map(({ id }) => id) };
    },

    insertSurvey: (eventId: string, sessionId: string | null = null) =>
      insertSurvey(t, eventId, { session_id: sessionId }),

    /** An event of the blue network, by its coordinator; published unless told otherwise. */
    async create(
      content: Partial<EventContent> = {},
      { isPublished = true }: { isPublished?: boolean } = {},
    ) {
      const events = await as(ann);
      const owner = { kind: "network", id: blue } as const;
      const made = await events.create({ ...eventContent(content), owner, requestId: createId() });
      return isPublished ? events.publish(made) : made;
    },
  };
}
export type EventWorld = Awaited<ReturnType<typeof createEventWorld>>;

/** A survey of an event, or of one of its sessions. Returns the id. */
export async function insertSurvey(
  { platform }: TestApp,
  eventId: string,
  values: Partial<SurveysTable> = {},
): Promise<string> {
  const id = createId();
  await platform.db
    .insertInto("surveys")
    .values({
      id,
      event_id: eventId,
      session_id: null,
      questions: "[]",
      closes_days: 14,
      version: 1,
      created_at: "2026-11-22T09:00:00.000Z",
      asked_on: null,
      reminded_on: null,
      invited: null,
      answered: null,
      ...values,
    })
    .execute();
  return id;
}
