import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Env } from "./env.ts";
import { isSameSecret } from "./ids.ts";

/** Prometheus figures at /metrics, for those who bear METRICS_TOKEN; without a token there is no such door. */
export function registerMetrics(server: FastifyInstance, env: Env): void {
  const token = env.METRICS_TOKEN;
  if (token === undefined) return;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer, by method, route pattern and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  server.get("/metrics", async (request, reply) => {
    const given = request.headers.authorization ?? "";
    if (!isSameSecret(given, `Bearer ${token}`)) return reply.callNotFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
