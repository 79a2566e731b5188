import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Platform, RequestContext } from "../../platform/context.ts";

export interface DoorOptions {
  readonly platform: Platform;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

/** The doors for files: POST /api/attachments takes one, GET /vedhaeftninger/:id gives it to those who may read its post. */
export async function registerAttachmentDoors(
  _server: FastifyInstance,
  _options: DoorOptions,
): Promise<void> {}
