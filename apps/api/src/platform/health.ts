import type { FastifyInstance } from "fastify";
import type { Db } from "./db/connect.ts";
import { canReachDatabase } from "./repository.ts";

/** /healthz says that the process answers; /readyz that it can reach its database and is not stopping. */
export function registerHealth(
  server: FastifyInstance,
  { db, isStopping }: { db: Db; isStopping: () => boolean },
): void {
  server.get("/healthz", async () => ({ status: "ok" }));
  server.get("/readyz", async (_request, reply) => {
    const isReady = !isStopping() && (await canReachDatabase(db));
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? "ready" : "not-ready" });
  });
}
