import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { OpenFile } from "./open-route.ts";

/** Anybody's page may read the answers: they hold nothing that depends on who asks. */
export const openHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, retry-after",
  "cross-origin-resource-policy": "cross-origin",
} as const;

const cacheControl = "public, max-age=60";

const contentTypes: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** Answers with JSON and a mark of its content: who has it already gets 304 and nothing more. */
export function answerJson(request: FastifyRequest, reply: FastifyReply, value: unknown): FastifyReply {
  const body = JSON.stringify(value);
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  void reply.headers({ "cache-control": cacheControl, etag });
  if (isKnown(request.headers["if-none-match"], etag)) return reply.status(304).send();
  return reply.type(contentTypes["json"] ?? "").send(body);
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header === "*" || (header?.split(",").some((known) => known.trim() === etag) ?? false);
}

export function answerFile(reply: FastifyReply, { fileName, content }: OpenFile): FastifyReply {
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1);
  return reply
    .headers({
      "cache-control": "no-cache",
      "content-disposition": `attachment; filename="${fileName}"`,
      "content-type": contentTypes[extension] ?? "application/octet-stream",
    })
    .send(content instanceof Readable ? content : Buffer.from(content));
}

export function isOpenFile(answer: unknown): answer is OpenFile {
  return typeof answer === "object" && answer !== null && "fileName" in answer && "content" in answer;
}
