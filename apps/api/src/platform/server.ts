import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import rateLimit from "@fastify/rate-limit";
import { type ErrorCode, statusOf } from "@rammevaerk/contracts/errors";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import type { Logger } from "pino";
import type { Env } from "./env.ts";
import { AppError, presentError } from "./errors.ts";
import { createId } from "./ids.ts";
import { registerMetrics } from "./metrics.ts";

/** More than a post of 20,000 characters with all it carries; a paste of 10 MB is refused. */
const bodyLimitBytes = 1024 * 1024;

/** The HTTP server without any door: headers, limits, logs, errors. */
export async function createServer({ env, log }: { env: Env; log: Logger }): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({
    loggerInstance,
    bodyLimit: bodyLimitBytes,
    genReqId: () => createId(),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: "idle",
    trustProxy: "loopback",
  });
  const securityHeaders = calculateHeaders(createHeaderOptions(env));
  server.addHook("onRequest", (_request, reply, done) => {
    reply.headers(securityHeaders);
    done();
  });
  await server.register(rateLimit, {
    global: true,
    max: env.REQUESTS_PER_MINUTE,
    timeWindow: "1 minute",
    errorResponseBuilder: (_request, context) =>
      new AppError("too-many-requests", { seconds: Math.ceil(context.ttl / 1000) }),
    allowList: (request) => request.url === "/healthz" || request.url === "/readyz",
  });
  registerMetrics(server, env);
  server.addHook("onRequest", checkOrigin(env));
  server.addHook("onResponse", (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? "none",
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      "request",
    );
    done();
  });
  server.setErrorHandler(answerError);
  closeUnusedConnections(server);
  return server;
}

/** Browsers open connections that they may need later. Node waits a minute for their first request; a stop does not. */
function closeUnusedConnections(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on("connection", (socket: Socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.server.on("request", (request: IncomingMessage) => unused.delete(request.socket));
  server.addHook("preClose", (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}

/** helmet's headers, written once at the start: they are the same for every answer. */
function calculateHeaders(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(options)({} as never, response as never, () => undefined);
  return headers;
}

function createHeaderOptions(env: Env): HelmetOptions {
  const isHttps = env.PUBLIC_URL.startsWith("https:");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isHttps ? [] : null,
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
  };
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Doors that others knock on by right: a mail reader unsubscribing with one click sends no origin. */
export interface RouteConfig {
  readonly acceptsAnyOrigin?: boolean;
}
declare module "fastify" {
  interface FastifyContextConfig extends RouteConfig {}
}

/** A change must come from a page of this site: the browser's own word for it, and a header that only scripts of the site can send. */
function checkOrigin(env: Env) {
  const own = new URL(env.PUBLIC_URL).origin;
  return async (request: FastifyRequest): Promise<void> => {
    if (safeMethods.has(request.method) || request.routeOptions.config.acceptsAnyOrigin === true) return;
    const origin = request.headers.origin;
    const isOwn = origin === own || (origin !== undefined && hostOf(origin) === request.headers.host);
    if (!isOwn || request.headers["x-rammevaerk"] !== "1") throw new AppError("forged-origin");
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** The answer to whatever went wrong before or beside a procedure, in tRPC's form, which every door of ours uses. */
function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const app = presentError(translateServerError(error), request.id);
  const status = statusOf(app.code);
  if (app.code === "unexpected") request.log.error({ err: error, requestId: request.id }, "unexpected");
  void reply
    .status(status)
    .removeHeader("content-disposition")
    .type("application/json")
    .header("cache-control", "no-store")
    .send({ error: { message: app.code, code: -32_600, data: { httpStatus: status, app } } });
}

const codeOfServerError: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "request-too-large",
  FST_REQ_FILE_TOO_LARGE: "request-too-large",
  FST_ERR_CTP_INVALID_JSON_BODY: "input-invalid",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "input-invalid",
  FST_ERR_CTP_EMPTY_JSON_BODY: "input-invalid",
};

function translateServerError(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? codeOfServerError[String(error.code)] : undefined;
  return code === undefined ? error : new AppError(code);
}
