import type { FastifyInstance } from "fastify";
import type { Platform } from "../platform/context.ts";
import { answerText } from "../platform/answer-text.ts";
import { AppError } from "../platform/errors.ts";
import { writeAsked } from "./misses/note-asked.ts";
import { writeSavedFeed } from "./saved/write-feed.ts";

/** From one network address; programs that read feeds ask once an hour. */
const feedLimit = { rateLimit: { max: 30 } };
const ending = ".atom";

/** The feeds of saved searches. What was counted of searches is written before the server stops. */
export function registerSearchDoors(server: FastifyInstance, platform: Platform): void {
  server.get("/feeds/search/:file", { config: feedLimit }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const feed = file.endsWith(ending)
      ? await writeSavedFeed(platform, file.slice(0, -ending.length))
      : undefined;
    if (feed === undefined) throw new AppError("not-found");
    return answerText(request, reply, {
      contentType: "application/atom+xml; charset=utf-8",
      body: feed,
      isPersonal: true,
      fileName: "soegning.atom",
    });
  });
  server.addHook("onClose", () => writeAsked(platform));
}
