import { id } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { checkPolicy, describeFields, requireActor } from "../../platform/trpc.ts";
import { readUpload, takeUploads } from "../../platform/uploads.ts";
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

const fileLimitBytes = 25 * 1024 * 1024;

/** The desk's doors for files: POST /api/offers/imports takes a spreadsheet, GET /api/offers/sheet gives one to fill in. */
export async function registerDeskDoors(server: FastifyInstance, options: DeskDoorOptions): Promise<void> {
  await server.register(async (scope) => {
    await takeUploads(scope, fileLimitBytes);
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
  const file = await readUpload(request, fileLimitBytes);
  return reply.header("cache-control", "no-store").send(await startImport(ctx, { ...file, operatorId }));
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
