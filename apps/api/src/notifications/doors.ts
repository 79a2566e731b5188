import type { Language } from "@rammevaerk/contracts/fields";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { findReceiver } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform, RequestContext } from "../platform/context.ts";
import { renderUnsubscribePage, type UnsubscribePage } from "./unsubscribe-page.ts";
import { findUnsubscription, type Unsubscription } from "./unsubscribe-token.ts";
import { updateSettings } from "./update-settings.ts";

/**
 * The doors behind the unsubscribe address in a mail. GET asks, so that a program that follows links changes nothing;
 * POST turns the mail off, from the page's button or from a mail reader with one click (RFC 8058), which sends no origin.
 */
export function registerNotificationDoors(server: FastifyInstance, platform: Platform): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, done) => {
      payload.resume();
      done(null);
    });
    scope.get("/afmeld/:token", (request, reply) => ask(platform, request, reply));
    scope.post("/afmeld/:token", { config: { acceptsAnyOrigin: true } }, (request, reply) =>
      unsubscribe(platform, request, reply),
    );
  });
}

async function ask(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const found = await findUnsubscription(platform, tokenOf(request));
  if (found === undefined) return answer(reply, { kind: "invalid" }, languageOf(request));
  const language = await languageOfPerson(platform, found, request);
  return answer(reply, { kind: "ask", setting: found.setting }, language);
}

async function unsubscribe(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const found = await findUnsubscription(platform, tokenOf(request));
  if (found === undefined) return answer(reply, { kind: "invalid" }, languageOf(request));
  const language = await languageOfPerson(platform, found, request);
  const ctx: RequestContext = {
    platform,
    actor: null,
    requestId: request.id,
    address: request.ip,
    device: "",
    language,
    setCookie: () => undefined,
  };
  await updateSettings(ctx, found.personId, { [found.setting]: "never" });
  return answer(reply, { kind: "done", setting: found.setting }, language);
}

function answer(reply: FastifyReply, page: UnsubscribePage, language: Language): FastifyReply {
  return reply
    .status(page.kind === "invalid" ? 404 : 200)
    .headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
    .send(renderUnsubscribePage(page, language));
}

function tokenOf(request: FastifyRequest): string {
  return (request.params as { token: string }).token;
}

async function languageOfPerson(
  { db, clock }: Platform,
  { personId }: Unsubscription,
  request: FastifyRequest,
): Promise<Language> {
  return (await findReceiver(db, personId, isoNow(clock)))?.language ?? languageOf(request);
}

function languageOf(request: FastifyRequest): Language {
  return request.headers.cookie?.includes("rammevaerk_language=en") === true ? "en" : "da";
}
