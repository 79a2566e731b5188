import type { FastifyInstance } from "fastify";
import type { Platform } from "../platform/context.ts";
import { prepareSearch } from "./current/refresh-for-today.ts";
import { type DeskDoorOptions, registerDeskDoors } from "./desk/doors.ts";
import { startDesk } from "./desk/start-desk.ts";

/** The doors beside the procedures: spreadsheets in, spreadsheets out. */
export async function registerOfferDoors(server: FastifyInstance, options: DeskDoorOptions): Promise<void> {
  await registerDeskDoors(server, options);
}

/** Names who delivers the messages of offers, and brings the search up to the day. */
export async function startOffers(platform: Platform): Promise<void> {
  startDesk(platform);
  await prepareSearch(platform);
}
