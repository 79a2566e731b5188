import type { FastifyInstance, FastifyRequest } from "fastify";
import type { RequestContext } from "./context.ts";
import type { Live } from "./live.ts";
import { requireActor } from "./trpc.ts";

const heartbeatMilliseconds = 25_000;

/** GET /api/live: server-sent events for the signed-in person. A stopped server lets them go at once; the browser comes back by itself. */
export function registerLive(
  server: FastifyInstance,
  {
    live,
    createContext,
  }: {
    live: Live;
    createContext: (request: FastifyRequest, setCookie: (header: string) => void) => Promise<RequestContext>;
  },
): () => void {
  const open = new Set<() => void>();
  server.get("/api/live", async (request, reply) => {
    const { actor } = requireActor(await createContext(request, () => undefined));
    const stream = reply.raw;
    reply.hijack();
    stream.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    stream.write("retry: 2000\n\n");
    const unsubscribe = live.subscribe(actor.personId, (event) => {
      stream.write(`event: ${event.name}\ndata: {}\n\n`);
    });
    const heartbeat = setInterval(() => stream.write(": \n\n"), heartbeatMilliseconds);
    const end = (): void => {
      clearInterval(heartbeat);
      unsubscribe();
      open.delete(end);
      stream.end();
    };
    open.add(end);
    request.raw.on("close", end);
  });
  return () => {
    for (const end of open) end();
  };
}
