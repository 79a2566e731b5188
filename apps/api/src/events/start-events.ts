import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Platform, RequestContext } from "../platform/context.ts";
import { registerCalendarDoors } from "./calendar/index.ts";
import { registerCertificateDoors } from "./certificate/doors.ts";
import { eraseDue } from "./erasure/erase-due.ts";
import { startMessages } from "./messages/index.ts";
import { registerRegistrationDoors, settleSeats, startRegistrations } from "./registration/index.ts";
import { registerTableDoors } from "./register-table-doors.ts";
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
  await registerRegistrationDoors(server, options);
  registerTableDoors(server, options);
  registerCertificateDoors(server, options);
}

/** At the first hour of the Danish day what is due goes; each later hour makes good what was missed or became due since. */
async function eraseOverdue(platform: Platform): Promise<void> {
  await eraseDue(platform);
}

/**
 * Names who delivers the messages that events put in the outbox. Each part starts its own here. What is overdue for erasure is
 * erased before the server answers anybody.
 */
export async function startEvents(platform: Platform): Promise<void> {
  await startMessages(platform, [settleSeats, eraseOverdue, runSurveys]);
  startSurveys(platform);
  startRegistrations(platform);
  await eraseOverdue(platform).catch((error: unknown) => {
    platform.log.error({ err: error }, "personal data of events is overdue for erasure");
  });
}
