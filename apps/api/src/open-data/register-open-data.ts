import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Platform, RequestContext } from "../platform/context.ts";
import { todayIn } from "../platform/today.ts";
import { answerFile, answerJson, isOpenFile, openHeaders } from "./answer.ts";
import { openRoutes } from "./open-routes.ts";
import type { OpenContext, OpenRoute } from "./open-route.ts";
import { readQuery } from "./read-query.ts";

/** The doors that are open to everybody's programs: HSDS, offers, published rates and code lists, without a key. */
export async function registerOpenData(server: FastifyInstance, platform: Platform): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook("onRequest", (_request, reply, done) => {
      reply.headers(openHeaders);
      done();
    });
    for (const route of openRoutes) {
      const config = route.mostPerMinute === undefined ? {} : { rateLimit: { max: route.mostPerMinute } };
      scope.get(toFastifyPath(route.path), { config }, (request, reply) =>
        answer(platform, route, { request, reply }),
      );
    }
    scope.get("/hsds", (_request, reply) => reply.redirect("/hsds/", 308));
    for (const path of ["/hsds/*", "/api/v1/*", "/openapi.json"])
      scope.options(path, (_request, reply) => answerPreflight(reply));
  });
}

/** "/hsds/services/{id}" is "/hsds/services/:id". */
function toFastifyPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

async function answer(
  platform: Platform,
  { params, query, handle }: OpenRoute,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const input = {
    ...(params === undefined ? {} : readQuery(params, request.params)),
    ...(query === undefined ? {} : readQuery(query, request.query)),
  };
  const ctx: OpenContext = {
    platform,
    today: todayIn(platform.clock),
    visitor: toVisitor(platform, request),
  };
  const answered = await handle(ctx, input as never);
  return isOpenFile(answered) ? answerFile(reply, answered) : answerJson(request, reply, answered);
}

/** Whoever asks here asks as nobody, also with a session's cookie. */
function toVisitor(platform: Platform, request: FastifyRequest): RequestContext {
  return {
    platform,
    actor: null,
    requestId: request.id,
    address: request.ip,
    device: "",
    language: "da",
    setCookie: () => undefined,
  };
}

/** Before a page elsewhere asks with a header of its own, such as If-None-Match. */
function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .headers({
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "accept, if-none-match",
      "access-control-max-age": "86400",
    })
    .status(204)
    .send();
}
