import { id } from "@rammevaerk/contracts/fields";
import type { EventOwnerKind } from "@rammevaerk/domain/events";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { answerText, type TextAnswer } from "../../platform/answer-text.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { writeAtom } from "../../platform/write-atom.ts";
import { getVisibleEvent } from "../load-event.ts";
import { getEventRow } from "../repository.ts";
import { writePersonalCalendar } from "./personal/write-personal-calendar.ts";
import { eventTexts } from "./event-texts.ts";
import { presentEntry } from "./present-entry.ts";
import { readFilter } from "./read-filter.ts";
import { listNewestEvents, listOwnerNames } from "./repository.ts";
import { writeOwnCalendar } from "./write-own-calendar.ts";
import { writePublicCalendar } from "./write-public-calendar.ts";

export interface CalendarDoorOptions {
  readonly platform: Platform;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

const calendarType = "text/calendar; charset=utf-8";
const atomType = "application/atom+xml; charset=utf-8";
const newestEvents = 50;
/** From one network address; calendars ask once an hour. */
const publicLimit = { rateLimit: { max: 60 } };
const personalLimit = { rateLimit: { max: 30 } };

/**
 * The calendars and the feed of events. Without signing in they hold what everybody may see, and whether there is anything
 * else can't be told from them: a network's calendar is there, and empty, also for a network that is not.
 */
export function registerCalendarDoors(server: FastifyInstance, options: CalendarDoorOptions): void {
  const { platform } = options;
  const publicDoor = { config: publicLimit };
  server.get("/calendar/events.ics", publicDoor, async (request, reply) =>
    answerText(
      request,
      reply,
      calendarOf(await writePublicCalendar(platform, readFilter(platform, request.query))),
    ),
  );
  server.get("/calendar/events/:file", publicDoor, (request, reply) => answerEvent(options, request, reply));
  for (const kind of ["network", "cluster"] as const)
    server.get(`/calendar/${kind}s/:file`, publicDoor, (request, reply) =>
      answerOwner(platform, kind, { request, reply }),
    );
  server.get("/calendar/personal/:file", { config: personalLimit }, async (request, reply) => {
    const calendar = await writePersonalCalendar(platform, readName(request));
    if (calendar === undefined) throw new AppError("not-found");
    return answerText(request, reply, calendarOf(calendar, true));
  });
  server.get("/feeds/events.atom", publicDoor, (request, reply) => answerFeed(platform, request, reply));
}

/** One event for whoever asks, with the own seat when signed in. */
async function answerEvent(
  { platform, createContext }: CalendarDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = await createContext(request, (header) => void reply.header("set-cookie", header));
  const eventId = readId(request);
  const { status } = await getVisibleEvent(ctx, { eventId });
  if (status !== "published" && status !== "cancelled") throw new AppError("not-found");
  const row = await getEventRow(platform.db, eventId);
  const calendar = await writeOwnCalendar(platform, [row], {
    personId: ctx.actor?.personId ?? null,
    name: row.title,
    language: ctx.language,
  });
  return answerText(request, reply, calendarOf(calendar, ctx.actor !== null));
}

async function answerOwner(
  platform: Platform,
  kind: EventOwnerKind,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const filter = readFilter(platform, request.query, { kind, id: readId(request) });
  const calendar = await writePublicCalendar(platform, filter);
  return answerText(request, reply, calendarOf(calendar));
}

async function answerFeed(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db, env, clock } = platform;
  const rows = await listNewestEvents(db, readFilter(platform, request.query), newestEvents);
  const owners = await listOwnerNames(
    db,
    rows.map((row) => row.id),
  );
  const emptyAt = `${todayIn(clock)}T00:00:00.000Z`;
  const body = writeAtom({
    selfUrl: env.PUBLIC_URL + request.url,
    title: eventTexts.da.calendar,
    pageUrl: `${env.PUBLIC_URL}/arrangementer`,
    entries: rows.map((row) => presentEntry(env, row, owners.get(row.id) ?? [])),
    emptyAt,
  });
  return answerText(request, reply, {
    contentType: atomType,
    body,
    isPersonal: false,
    fileName: "arrangementer.atom",
  });
}

function calendarOf(body: string, isPersonal = false): TextAnswer {
  return { contentType: calendarType, body, isPersonal, fileName: "arrangementer.ics" };
}

/** What stands before ".ics" in an address. @throws AppError not-found when it does not end so */
function readName(request: FastifyRequest): string {
  const { file } = request.params as { file: string };
  if (!file.endsWith(".ics")) throw new AppError("not-found");
  return file.slice(0, -".ics".length);
}

function readId(request: FastifyRequest): string {
  const name = readName(request);
  if (!id.safeParse(name).success) throw new AppError("not-found");
  return name;
}
