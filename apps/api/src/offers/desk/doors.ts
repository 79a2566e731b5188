import multipart from "@fastify/multipart";
import { id } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { cleanFileName } from "../../networks/index.ts";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkPolicy, describeFields, requireActor } from "../../platform/trpc.ts";
import { findOperator } from "./get-operator.ts";
import { startImport } from "./imports/start-import.ts";
import { mayReportOffer } from "./policy.ts";
import { writeSheet } from "./sheets/write-sheet.ts";

export interface DeskDoorOptions {
  readonly platform: Platform;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

const fileLimitMegabytes = 25;

/** The desk's doors for files: POST /api/offers/imports takes a spreadsheet, GET /api/offers/sheet gives one to fill in. */
export async function registerDeskDoors(server: FastifyInstance, options: DeskDoorOptions): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 0, parts: 1, fileSize: fileLimitMegabytes * 1024 * 1024 },
    });
    scope.post("/api/offers/imports", (request, reply) => takeSheet(options, request, reply));
    scope.get("/api/offers/sheet", (request, reply) => giveSheet(options, request, reply));
  });
}

const importQuery = z.object({ operatorId: id });

/** One file as multipart/form-data; the answer is its `offerImport`. Nothing of it is read for those who may not report. */
async function takeSheet(
  { createContext }: DeskDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const ctx = requireActor(await createContext(request, (header) => void reply.header("set-cookie", header)));
  const query = importQuery.safeParse(request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const { operatorId } = query.data;
  const operator = await findOperator(ctx.platform.db, operatorId);
  if (operator === undefined) throw new AppError("not-found");
  checkPolicy(mayReportOffer, ctx.actor, { operatorId });
  const file = await readUpload(request);
  return reply.header("cache-control", "no-store").send(await startImport(ctx, { ...file, operatorId }));
}

/** @throws AppError attachment-too-large, or input-invalid for a body that is not one whole file */
async function readUpload(request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array }> {
  const refusal = new AppError("input-invalid", {}, { file: { code: "required" } });
  if (!request.isMultipart()) throw refusal;
  let name = "";
  try {
    const part = await request.file();
    if (part === undefined) throw refusal;
    name = cleanFileName(part.filename);
    return { name, bytes: await part.toBuffer() };
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "FST_REQ_FILE_TOO_LARGE";
    if (!isTooLarge) throw refusal;
    throw new AppError("attachment-too-large", { value: name, limitMegabytes: fileLimitMegabytes });
  }
}

const sheetQuery = z.object({
  operatorId: id,
  format: z.enum(["csv", "xlsx"]).default("xlsx"),
  /** With what the registry knows of the operator's offers, or empty. */
  filled: z.enum(["1"]).optional(),
});

/** The spreadsheet that an import takes, as a download. */
async function giveSheet(
  { platform, createContext }: DeskDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { actor } = requireActor(
    await createContext(request, (header) => void reply.header("set-cookie", header)),
  );
  const query = sheetQuery.safeParse(request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const { operatorId, format, filled } = query.data;
  const operator = await findOperator(platform.db, operatorId);
  if (operator === undefined) throw new AppError("not-found");
  checkPolicy(mayReportOffer, actor, { operatorId });
  const sheet = await writeSheet(platform, { operator, format, isFilled: filled === "1" });
  return reply
    .headers({
      "content-type": sheet.contentType,
      "content-disposition": `attachment; filename="${sheet.fileName}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .send(Buffer.from(sheet.bytes));
}
