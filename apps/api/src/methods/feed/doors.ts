import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerText } from "../../platform/answer-text.ts";
import type { RequestContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { writeAtom } from "../../platform/write-atom.ts";
import { presentEntry } from "./present-entry.ts";
import { readFilter } from "./read-filter.ts";
import { listNewestVersions } from "./repository.ts";

export interface FeedDoorOptions {
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

const newestVersions = 50;
/** From one network address; readers ask once an hour. */
const limit = { rateLimit: { max: 60 } };

/** The feed of new and changed methods, for everybody, whole or narrowed as the list of methods is. */
export function registerFeedDoor(server: FastifyInstance, { createContext }: FeedDoorOptions): void {
  server.get("/feeds/methods.atom", { config: limit }, async (request, reply) =>
    answerFeed(await createContext(request, () => undefined), request, reply),
  );
}

async function answerFeed(
  ctx: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db, env, clock } = ctx.platform;
  const rows = await listNewestVersions(db, await readFilter(ctx, request.query), newestVersions);
  const body = writeAtom({
    selfUrl: env.PUBLIC_URL + request.url,
    title: "Metodebiblioteket",
    pageUrl: `${env.PUBLIC_URL}/metoder`,
    entries: rows.map((row) => presentEntry(env, row)),
    emptyAt: `${todayIn(clock)}T00:00:00.000Z`,
  });
  return answerText(request, reply, {
    contentType: "application/atom+xml; charset=utf-8",
    body,
    isPersonal: false,
    fileName: "metoder.atom",
  });
}
