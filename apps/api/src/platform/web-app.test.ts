import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";
import { createServer } from "./server.ts";
import { registerWebApp } from "./web-app.ts";

const page = `<!doctype html><head><meta name="description" content="x"><title>Rammeværk</title></head>`;
/** What somebody might write to break out of its place. */
const title = `</title><script>alert("1")</script> $& $1`;

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
    await registerWebApp(server, folder, (path) =>
      Promise.resolve(
        path === "/arrangementer/1"
          ? { title, description: title, url: "https://rammevaerk.test/arrangementer/1", jsonLd: { title } }
          : undefined,
      ),
    );
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it("puts what a page says of itself into it, and lets no word of it break out of its place", async () => {
    const described = await server.inject({ url: "/arrangementer/1?fra=mail" });
    expect(described.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(described.body.match(/<script/g)).toHaveLength(1);
    expect(described.body.match(/<title>/g)).toHaveLength(1);
    expect(described.body).not.toContain('content="x"');
    expect(described.body).toContain(
      "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; $&amp; $1",
    );
    expect(JSON.parse(/ld\+json">(.*)<\/script>/.exec(described.body)?.[1] ?? "")).toEqual({ title });
    expect((await server.inject({ url: "/arrangementer/2" })).body).toBe(page);
  });

  it.each(["/", "/robots.txt", "/tilbud", "/tilbud?art=rate", "/arrangementer/1"])(
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
    ["GET", "/calendar/nothing"],
    ["GET", "/feeds/nothing"],
    ["OPTIONS", "/tilbud"],
  ] as const)("has no page for %s %s", async (method, url) => {
    expect((await server.inject({ method, url })).statusCode).toBe(404);
  });
});
