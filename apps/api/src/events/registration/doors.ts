import { listRegistrationsInput } from "@rammevaerk/contracts/event-registrations";
import { id, language } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { RequestContext, SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { sendFile } from "../../platform/send-file.ts";
import { checkPolicy, describeFields, requireActor } from "../../platform/trpc.ts";
import { readUpload, takeUploads } from "../../platform/uploads.ts";
import { loadEvent } from "../load-event.ts";
import { mayOrganiseEvent } from "../policy.ts";
import { checkImport } from "./importing/check-import.ts";
import { type ListFormat, writeNeedsList, writeParticipantList } from "./listing/write-list.ts";

interface Options {
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Room for 500 people many times over; a file is read in one go, and others wait meanwhile. */
const fileLimitBytes = 1024 * 1024;

/**
 * The organiser's doors for files: POST /api/events/{id}/imports takes a list of people and answers its dry run; GET
 * /api/events/{id}/deltagere.csv and .xlsx give the list as it is shown, and hensyn.csv and .xlsx what people need.
 */
export async function registerRegistrationDoors(server: FastifyInstance, options: Options): Promise<void> {
  await server.register(async (scope) => {
    await takeUploads(scope, fileLimitBytes);
    scope.post("/api/events/:eventId/imports", (request, reply) => takeList(options, { request, reply }));
  });
  for (const format of ["csv", "xlsx"] as const) {
    server.get(`/api/events/:eventId/deltagere.${format}`, (request, reply) =>
      giveList(format, options, { request, reply }),
    );
    server.get(`/api/events/:eventId/hensyn.${format}`, (request, reply) =>
      giveNeeds(format, options, { request, reply }),
    );
  }
}

const place = z.object({ eventId: id });

/** Who asks, once they may organise the event in the address. */
async function enter(
  { createContext }: Options,
  { request, reply }: Call,
): Promise<{ ctx: SignedInContext; eventId: string }> {
  const ctx = requireActor(await createContext(request, (header) => void reply.header("set-cookie", header)));
  const found = place.safeParse(request.params);
  const event = found.success ? await loadEvent(ctx, found.data) : undefined;
  if (event === undefined) throw new AppError("not-found");
  checkPolicy(mayOrganiseEvent, ctx.actor, event);
  return { ctx, eventId: event.id };
}

async function takeList(options: Options, call: Call): Promise<unknown> {
  const { ctx, eventId } = await enter(options, call);
  const file = await readUpload(call.request, fileLimitBytes);
  return call.reply.header("cache-control", "no-store").send(await checkImport(ctx, eventId, file));
}

const listQuery = listRegistrationsInput.omit({ eventId: true, after: true, onlyOverrides: true }).extend({
  onlyOverrides: z.enum(["1"]).optional(),
  language: language.optional(),
});

async function giveList(format: ListFormat, options: Options, call: Call): Promise<unknown> {
  const { ctx, eventId } = await enter(options, call);
  const query = listQuery.safeParse(call.request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const { language: chosen = ctx.language, onlyOverrides, ...filter } = query.data;
  const narrowed = { ...filter, eventId, onlyOverrides: onlyOverrides === "1" };
  const bytes = await writeParticipantList(ctx.platform, narrowed, { format, language: chosen });
  await noteExport(ctx, eventId, { list: "participants", format });
  return sendFile(call.reply, { ending: format, bytes, name: "deltagere" });
}

const needsQuery = z.object({ language: language.optional() });

async function giveNeeds(format: ListFormat, options: Options, call: Call): Promise<unknown> {
  const { ctx, eventId } = await enter(options, call);
  const query = needsQuery.safeParse(call.request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const chosen = query.data.language ?? ctx.language;
  const bytes = await writeNeedsList(ctx.platform, eventId, { format, language: chosen });
  await noteExport(ctx, eventId, { list: "needs", format });
  return sendFile(call.reply, { ending: format, bytes, name: "hensyn" });
}

/** Who takes names and addresses out of the house is written down. */
async function noteExport(
  ctx: SignedInContext,
  eventId: string,
  change: { readonly list: string; readonly format: ListFormat },
): Promise<void> {
  await audit(ctx, ctx.platform.db, {
    action: "events.export-participants",
    subject: { kind: "event", id: eventId },
    scope: { kind: "event", id: eventId },
    change,
  });
}
