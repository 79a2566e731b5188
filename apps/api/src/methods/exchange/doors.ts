import { Readable } from "node:stream";
import { id } from "@rammevaerk/contracts/fields";
import { methodCode } from "@rammevaerk/contracts/methods";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkPolicy, requireActor } from "../../platform/trpc.ts";
import { readUpload, takeUploads } from "../../platform/uploads.ts";
import { readFilter } from "../feed/read-filter.ts";
import { exportMethod } from "./exporting/export-method.ts";
import { writeMethodsZip } from "./exporting/write-methods-zip.ts";
import { startImport } from "./importing/start-import.ts";
import { mayImportMethods } from "./policy.ts";

export interface ExchangeDoorOptions {
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

const fileLimitBytes = 10 * 1024 * 1024;
/** From one network address in a minute. */
const importLimit = { rateLimit: { max: 30 } };
/** The whole library is work for seconds. */
const zipLimit = { rateLimit: { max: 6 } };
const fileLimit = { rateLimit: { max: 120 } };

/**
 * The doors for files of methods: GET /metoder/eksport/{code}.md (with `?udgave=` a version of it), GET /metoder/eksport.zip with the
 * filters of the list, POST /api/methods/import.
 */
export async function registerExchangeDoors(
  server: FastifyInstance,
  options: ExchangeDoorOptions,
): Promise<void> {
  server.get("/metoder/eksport.zip", { config: zipLimit }, (request, reply) =>
    giveZip(options, request, reply),
  );
  server.get("/metoder/eksport/:file", { config: fileLimit }, (request, reply) =>
    giveFile(options, request, reply),
  );
  await server.register(async (scope) => {
    await takeUploads(scope, fileLimitBytes);
    scope.post("/api/methods/import", { config: importLimit }, (request, reply) =>
      takeFile(options, request, reply),
    );
  });
}

/** What is published is the same for everybody, so the filters are read with a visitor's eyes. */
async function giveZip(
  { createContext }: ExchangeDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = await createContext(request, () => undefined);
  const filter = await readFilter(ctx, request.query);
  return reply
    .headers({ ...downloadHeaders("metoder.zip"), "content-type": "application/zip" })
    .send(Readable.from(writeMethodsZip(ctx.platform, filter)));
}

const fileParams = z.object({ file: z.string().max(63).endsWith(".md") });
const fileQuery = z.object({ udgave: id.optional() });

async function giveFile(
  { createContext }: ExchangeDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const params = fileParams.safeParse(request.params);
  const query = fileQuery.safeParse(request.query);
  const code = methodCode.safeParse(params.data?.file.slice(0, -".md".length));
  if (!code.success || !query.success) throw new AppError("not-found");
  const ctx = await createContext(request, () => undefined);
  const text = await exportMethod(ctx, { code: code.data, versionId: query.data.udgave });
  return reply
    .headers({ ...downloadHeaders(`${code.data}.md`), "content-type": "text/markdown; charset=utf-8" })
    .send(text);
}

function downloadHeaders(fileName: string): Record<string, string> {
  return {
    "content-disposition": `attachment; filename="${fileName}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
  };
}

/** One file as multipart/form-data; the answer is its `methodImport`. Nothing of it is read for those who may not import. */
async function takeFile(
  { createContext }: ExchangeDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = requireActor(await createContext(request, (header) => void reply.header("set-cookie", header)));
  checkPolicy(mayImportMethods, ctx.actor, undefined);
  const upload = await readUpload(request, fileLimitBytes);
  return reply.header("cache-control", "no-store").send(await startImport(ctx, upload));
}
