import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface TextAnswer {
  readonly contentType: string;
  readonly body: string;
  /** Holds something that not everybody may see. */
  readonly isPersonal: boolean;
  /** Saved under this name when it is opened in a browser. */
  readonly fileName: string;
}

/** Anybody's page may read what everybody may see. */
const publicHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=300",
} as const;

/** Answers with a text and a mark of its content: who has it already gets 304 and nothing more. */
export function answerText(
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType, body, isPersonal, fileName }: TextAnswer,
): FastifyReply {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  void reply.headers(isPersonal ? { "cache-control": "private, no-cache" } : publicHeaders).headers({ etag });
  const known = request.headers["if-none-match"];
  if (known === "*" || known?.split(",").some((one) => one.trim() === etag) === true)
    return reply.status(304).send();
  return reply.type(contentType).header("content-disposition", `inline; filename="${fileName}"`).send(body);
}
