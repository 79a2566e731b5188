import type { FastifyInstance } from "fastify";
import type { Platform } from "../platform/context.ts";

/** The door behind the unsubscribe address in a mail. */
export function registerNotificationDoors(_server: FastifyInstance, _platform: Platform): void {}
