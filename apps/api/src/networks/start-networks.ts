import type { FastifyInstance } from "fastify";
import type { Platform } from "../platform/context.ts";
import { type DoorOptions, registerAttachmentDoors } from "./attachments/doors.ts";

/** The doors beside the procedures: files in, files out. */
export async function registerNetworkDoors(server: FastifyInstance, options: DoorOptions): Promise<void> {
  await registerAttachmentDoors(server, options);
}

/** Names who delivers the messages that networks put in the outbox. */
export function startNetworks(_platform: Platform): void {}
