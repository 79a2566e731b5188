import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Platform, RequestContext } from "../platform/context.ts";
import { registerCalendarDoors } from "./calendar/index.ts";
import { startMessages } from "./messages/index.ts";
import { startRegistrations } from "./registration/index.ts";
import { runSurveys } from "./surveys/ask-participants.ts";
import { startSurveys } from "./surveys/start-surveys.ts";

/** What the doors of events are made with. */
export interface EventDoorOptions {
  readonly platform: Platform;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

/** The doors beside the procedures: calendars, feeds, lists and certificates. Each part registers its own here. */
export async function registerEventDoors(server: FastifyInstance, options: EventDoorOptions): Promise<void> {
  registerCalendarDoors(server, options);
}

/** Names who delivers the messages that events put in the outbox. Each part starts its own here. */
export async function startEvents(platform: Platform): Promise<void> {
  await startMessages(platform, [runSurveys]);
  startSurveys(platform);
  startRegistrations(platform);
}
