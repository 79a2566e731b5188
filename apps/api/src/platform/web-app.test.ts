import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";
import { createServer } from "./server.ts";
import { registerWebApp } from "./web-app.ts";

const page = "<!doctype html><title>Rammeværk</title>";

describe("the web app", () => {
  const folder = mkdtempSync(join(tmpdir(), "web-app-"));
  let server: FastifyInstance;
  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), page);
    writeFileSync(join(folder, "robots.txt"), "User-agent: *\n");
    server = await createServer({
      env: readEnv({ DATA_DIR: folder, LOG_LEVEL: "silent" }),
      log: pino({ level: "silent" }),
    });
    await registerWebApp(server, folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["/", "/robots.txt", "/tilbud", "/tilbud?art=rate"])(
    "answers HEAD of %s as GET, without a body",
    async (url) => {
      const [get, head] = [await server.inject({ url }), await server.inject({ method: "HEAD", url })];
      expect([get.statusCode, head.statusCode]).toEqual([200, 200]);
      expect(get.body).not.toBe("");
      expect(head.body).toBe("");
      for (const name of ["content-type", "content-length", "cache-control", "etag"])
        expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    },
  );

  it.each([
    ["GET", "/api/nothing"],
    ["HEAD", "/api/nothing"],
    ["HEAD", "/hsds/nothing"],
    ["OPTIONS", "/tilbud"],
  ] as const)("has no page for %s %s", async (method, url) => {
    expect((await server.inject({ method, url })).statusCode).toBe(404);
  });
});
