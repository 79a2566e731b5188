import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "./platform/db/connect.ts";
import { inTransaction } from "./platform/db/transaction.ts";
import { createTestApp, type TestApp } from "./testing/test-app.ts";

const token = "a-metrics-token-for-tests";
const own = { origin: "http://localhost:3000", "x-rammevaerk": "1", "content-type": "application/json" };
const signOut = { method: "POST", url: "/api/trpc/accounts.signOut", payload: "{}" } as const;

describe("the server", () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp("sqlite", { env: { METRICS_TOKEN: token } });
  });
  afterAll(() => t.close());

  const codeOf = (answer: { json(): { error: { data: { app: { code: string } } } } }): string =>
    answer.json().error.data.app.code;

  it("says that it lives and that it is ready", async () => {
    expect((await t.app.server.inject("/healthz")).json()).toEqual({ status: "ok" });
    expect((await t.app.server.inject("/readyz")).json()).toEqual({ status: "ready" });
  });

  it("sends a strict content policy and the headers that go with it", async () => {
    const { headers } = await t.app.server.inject("/healthz");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "referrer-policy": "same-origin",
    });
  });

  it.each([
    ["no origin", { ...own, origin: undefined }],
    ["another site", { ...own, origin: "https://evil.example" }],
    ["another port", { ...own, origin: "http://localhost:4000" }],
    ["an origin that is none", { ...own, origin: "null" }],
    ["no header of ours", { ...own, "x-rammevaerk": undefined }],
  ])("refuses a change with %s", async (_name, headers) => {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const answer = await t.app.server.inject({ ...signOut, headers: given as Record<string, string> });
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, "forged-origin"]);
  });

  it("takes a change from its own pages, and then asks who is there", async () => {
    const answer = await t.app.server.inject({ ...signOut, headers: own });
    expect([answer.statusCode, codeOf(answer)]).toEqual([401, "sign-in-needed"]);
  });

  it("refuses a paste of 10 MB with a sentence, not a crash", async () => {
    const payload = JSON.stringify({ body: "x".repeat(10_000_000) });
    const url = "/api/trpc/networks.threads.reply";
    const answer = await t.app.server.inject({ method: "POST", url, headers: own, payload });
    expect([answer.statusCode, codeOf(answer)]).toEqual([413, "request-too-large"]);
  });

  it.each(["{", "[]", '{"email":5}', "null"])(
    "refuses the body %s without a trace of its insides",
    async (payload) => {
      const url = "/api/trpc/accounts.signIn";
      const answer = await t.app.server.inject({ method: "POST", url, headers: own, payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.body).not.toMatch(/stack|node_modules|SQLITE/);
    },
  );

  it("takes no NUL, which one of the databases could not store, and the letters of its escape", async () => {
    const url = "/api/trpc/events.list?input=";
    const search = (input: string) => t.app.server.inject(url + encodeURIComponent(input));
    const refused = await search('{"text":"a\\u0000"}');
    expect([refused.statusCode, codeOf(refused)]).toEqual([400, "input-invalid"]);
    expect((await search('{"text":"a\\\\u0000"}')).statusCode).toBe(200);
    const payload = '{"email":"a\\u0000@b.example","password":"x"}';
    const body = await t.app.server.inject({
      method: "POST",
      url: "/api/trpc/accounts.signIn",
      headers: own,
      payload,
    });
    expect([body.statusCode, codeOf(body)]).toEqual([400, "input-invalid"]);
  });

  it("keeps the figures for those who bear the token", async () => {
    expect((await t.app.server.inject("/metrics")).statusCode).toBe(404);
    const wrong = await t.app.server.inject({ url: "/metrics", headers: { authorization: "Bearer wrong" } });
    expect(wrong.statusCode).toBe(404);
    const right = await t.app.server.inject({
      url: "/metrics",
      headers: { authorization: `Bearer ${token}` },
    });
    expect(right.body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/healthz",status="200"}',
    );
  });

  it("has no such page for an unknown door", async () => {
    const answer = await t.app.server.inject("/api/nothing");
    expect([answer.statusCode, codeOf(answer)]).toEqual([404, "not-found"]);
  });

  it("answers too many calls from one address with how long to wait", async () => {
    const small = await createTestApp("sqlite", { env: { REQUESTS_PER_MINUTE: "3" } });
    const call = () => small.app.server.inject("/api/trpc/accounts.me");
    const statuses = [await call(), await call(), await call()].map((answer) => answer.statusCode);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await call();
    expect([refused.statusCode, codeOf(refused)]).toEqual([429, "too-many-requests"]);
    await small.close();
  });

  it("does not wait for a connection on which nothing was asked", { timeout: 10_000 }, async () => {
    const stopping = await createTestApp("sqlite");
    await stopping.app.server.listen({ port: 0, host: "127.0.0.1" });
    const { port } = stopping.app.server.server.address() as AddressInfo;
    const unused = connect(port, "127.0.0.1");
    await once(unused, "connect");
    const closed = once(unused, "close");
    await stopping.close();
    await closed;
    expect(unused.destroyed).toBe(true);
  });

  it("finishes a request that is under way before it stops, and then takes no more", async () => {
    const stopping = await createTestApp("sqlite");
    const { server } = stopping.app;
    const url = await server.listen({ port: 0, host: "127.0.0.1" });
    const { db } = stopping.platform;
    const release = await holdWriter(db);
    const begun = once(server.server, "request");
    const reset = fetch(`${url}/api/trpc/accounts.requestPasswordReset`, {
      method: "POST",
      headers: { ...own, origin: url },
      body: JSON.stringify({ email: "nobody@test.example" }),
    });
    await begun;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = stopping.close();
    release();
    expect((await reset).status).toBe(200);
    await closed;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  });
});

/** Keeps the database's only connection for itself until released. */
async function holdWriter(db: Db): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await new Promise<void>((hasBegun) => {
    void inTransaction(db, () => {
      hasBegun();
      return released;
    });
  });
  return release;
}
