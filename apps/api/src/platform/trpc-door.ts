import type { WireError } from "@rammevaerk/contracts/errors";
import { type AnyTRPCRouter, callTRPCProcedure, getTRPCErrorFromUnknown } from "@trpc/server";
import { getErrorShape } from "@trpc/server/shared";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "./context.ts";
import { AppError } from "./errors.ts";

const maxCalls = 20;
/** Nothing is cut off half way: what was begun is finished and stored. */
const never = new AbortController().signal;

interface Doors {
  readonly router: AnyTRPCRouter;
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

interface Call {
  readonly path: string;
  readonly input: unknown;
  readonly type: "query" | "mutation";
}

type Answer =
  | { readonly result: { readonly data: unknown } }
  | { readonly error: { readonly data: { readonly httpStatus: number; readonly app: WireError } } };

/**
 * /api/trpc/<path>: queries by GET, mutations by POST, several at once as `a,b?batch=1`. It speaks as tRPC's own
 * adapter does, without building a web request and a stream for each answer: decision 9 says what that saves.
 */
export function registerTrpc(server: FastifyInstance, doors: Doors): void {
  server.removeContentTypeParser("application/json");
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, body === "" ? undefined : readJson(String(body)));
    } catch {
      done(new AppError("input-invalid"));
    }
  });
  server.route({
    method: ["GET", "POST"],
    url: "/api/trpc/:path",
    handler: async (request, reply) => {
      const isBatch = (request.query as Record<string, string>)["batch"] === "1";
      const calls = readCalls(request, isBatch);
      const ctx = await doors.createContext(request, (header) => void reply.header("set-cookie", header));
      const answers = await Promise.all(calls.map((call) => answerCall(doors.router, ctx, call)));
      return send(reply, answers, isBatch);
    },
  });
}

function readCalls(request: FastifyRequest, isBatch: boolean): Call[] {
  const { path } = request.params as { path: string };
  const type = request.method === "GET" ? "query" : "mutation";
  const input = type === "query" ? parseInput(request) : request.body;
  if (!isBatch) return [{ path, input, type }];
  const paths = path.split(",");
  if (paths.length > maxCalls) throw new AppError("input-invalid");
  const inputs = (typeof input === "object" && input !== null ? input : {}) as Record<string, unknown>;
  return paths.map((name, index) => ({ path: name, input: inputs[index], type }));
}

function parseInput(request: FastifyRequest): unknown {
  const text = (request.query as Record<string, unknown>)["input"];
  if (typeof text !== "string") return undefined;
  try {
    return readJson(text);
  } catch {
    throw new AppError("input-invalid");
  }
}

/** The sign NUL as JSON writes it. PostgreSQL stores no text that holds it, so nothing takes it in. */
const nul = /(?<!\\)(?:\\\\)*\\u0000/;

function readJson(text: string): unknown {
  if (text.includes("\\u0000") && nul.test(text)) throw new AppError("input-invalid");
  return JSON.parse(text);
}

async function answerCall(router: AnyTRPCRouter, ctx: RequestContext, call: Call): Promise<Answer> {
  const { path, type, input } = call;
  try {
    const getRawInput = () => Promise.resolve(input);
    const data = await callTRPCProcedure({
      router,
      path,
      type,
      ctx,
      getRawInput,
      signal: never,
      batchIndex: 0,
    });
    return { result: { data } };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    return { error: getErrorShape({ config: router._def._config, error, type, path, input, ctx }) as never };
  }
}

function send(reply: FastifyReply, answers: readonly Answer[], isBatch: boolean): FastifyReply {
  const statuses = new Set(answers.map((answer) => ("error" in answer ? answer.error.data.httpStatus : 200)));
  const [status = 200] = statuses;
  return reply
    .status(statuses.size > 1 ? 207 : status)
    .header("cache-control", "no-store")
    .type("application/json")
    .send(JSON.stringify(isBatch ? answers : answers[0]));
}
