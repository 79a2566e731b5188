import { attachmentLimitBytes } from "@rammevaerk/contracts/attachment-types";
import { id } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { presentDisposition } from "../../platform/clean-file-name.ts";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkPolicy, describeFields, requireActor } from "../../platform/trpc.ts";
import { readUpload, takeUploads } from "../../platform/uploads.ts";
import { mayCoordinateNetwork, mayWriteInNetwork } from "../policy.ts";
import { findNetworkSubject } from "../repository.ts";
import { mayReadAttachment } from "./policy.ts";
import { findAttachment } from "./repository.ts";
import { storeAttachment } from "./store-attachment.ts";

export interface DoorOptions {
  readonly platform: Platform;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

/** The doors for files: POST /api/attachments takes one, GET /vedhaeftninger/:id gives it to those who may read its post. */
export async function registerAttachmentDoors(server: FastifyInstance, options: DoorOptions): Promise<void> {
  await server.register(async (scope) => {
    await takeUploads(scope, attachmentLimitBytes);
    scope.post("/api/attachments", (request, reply) => takeFile(options, request, reply));
    scope.get("/vedhaeftninger/:id", (request, reply) => giveFile(options, request, reply));
  });
}

const uploadQuery = z.object({ networkId: id, purpose: z.enum(["post", "network"]).default("post") });

/** One file as multipart/form-data; the answer is its `attachmentView`. Nothing of it is read for those who may not write there. */
async function takeFile(
  { createContext }: DoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const ctx = requireActor(await createContext(request, (header) => void reply.header("set-cookie", header)));
  const query = uploadQuery.safeParse(request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const { networkId, purpose } = query.data;
  const network = await findNetworkSubject(ctx.platform.db, networkId, ctx.actor);
  if (network === undefined) throw new AppError("not-found");
  checkPolicy(purpose === "network" ? mayCoordinateNetwork : mayWriteInNetwork, ctx.actor, network);
  const file = await readUpload(request, attachmentLimitBytes);
  const view = await storeAttachment(ctx, { ...file, networkId, purpose });
  return reply.header("cache-control", "no-store").send(view);
}

/**
 * The file as a download; only pictures may be shown within a page. Whoever may not read it, and whoever asks for a file
 * that never was, get the same answer.
 */
async function giveFile(
  { platform, createContext }: DoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { actor } = requireActor(
    await createContext(request, (header) => void reply.header("set-cookie", header)),
  );
  const asked = id.safeParse((request.params as { id: string }).id);
  const file = asked.success ? await findAttachment(platform.db, asked.data) : undefined;
  const network = file && (await findNetworkSubject(platform.db, file.network_id, actor));
  if (file === undefined || network === undefined) throw new AppError("not-found");
  checkPolicy(mayReadAttachment, actor, {
    network,
    postState: file.post_state,
    isNetworkFile: file.is_network_file === 1,
    uploadedBy: file.uploaded_by,
  });
  const content = await platform.files.read(file.id);
  if (content === undefined) throw new AppError("not-found");
  const isImage = file.content_type.startsWith("image/");
  return reply
    .headers({
      "content-type": file.content_type === "text/plain" ? "text/plain; charset=utf-8" : file.content_type,
      "content-length": file.size_bytes,
      "content-disposition": presentDisposition(isImage ? "inline" : "attachment", file.name),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .send(content);
}
