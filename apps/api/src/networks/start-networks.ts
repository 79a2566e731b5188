import type { FastifyInstance } from "fastify";
import type { Platform } from "../platform/context.ts";
import { type DoorOptions, registerAttachmentDoors } from "./attachments/doors.ts";
import { startAttachments } from "./attachments/start-attachments.ts";
import { startThreads } from "./threads/start-threads.ts";

/** The doors beside the procedures: files in, files out. */
export async function registerNetworkDoors(server: FastifyInstance, options: DoorOptions): Promise<void> {
  await registerAttachmentDoors(server, options);
}

/** Names who delivers the messages that networks put in the outbox. */
export function startNetworks(platform: Platform): void {
  startAttachments(platform);
  startThreads(platform);
}
