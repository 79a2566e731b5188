import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "@rammevaerk/config/server-process";
import { describe, expect, inject, it } from "vitest";
import { connect, type Db } from "./platform/db/connect.ts";
import { migrate } from "./platform/db/migrate.ts";
import { createId } from "./platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "./testing/databases.ts";
import { createTestNetwork } from "./testing/networks.ts";
import { createTestPerson, insertTestSession } from "./testing/people.ts";
import { roundsOf } from "./testing/rounds.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const writers = 8;
const kinds = inject("postgresUrl") === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const);

describe.each(kinds)("a server killed with kill -9 while people write, on %s", (kind) => {
  it("has every post that was acknowledged, starts again cleanly and delivers what it owed", async () => {
    for (let round = 0; round < roundsOf({ short: 2, long: 25 }); round++) await killWhileWriting();
  });

  async function killWhileWriting(): Promise<void> {
    const database = await createTestDatabase(kind);
    const { sessionSecret, threadId } = await prepare(database);
    const server = await start(database);
    const acknowledged = new Set<string>();
    let isKilled = false;
    const writing = Array.from({ length: writers }, async () => {
      while (!isKilled) {
        const postId = await reply(server.url, { sessionSecret, threadId }).catch(() => undefined);
        if (postId !== undefined) acknowledged.add(postId);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
    await server.end("SIGKILL");
    isKilled = true;
    await Promise.all(writing);
    expect(acknowledged.size).toBeGreaterThan(0);

    const again = await start(database);
    expect(await again.end()).toBe(0);
    const db = connectTo(database);
    const stored = await db.selectFrom("posts").select("id").execute();
    const storedIds = new Set(stored.map((row) => row.id));
    expect([...acknowledged].filter((id) => !storedIds.has(id))).toEqual([]);
    expect(await migrate(db)).toEqual({ applied: [] });
    await db.destroy();
    await database.close();
  }
});

function connectTo(database: TestDatabase): Db {
  return connect({ databaseUrl: database.url, dataDir: database.folder });
}

function start(database: TestDatabase): Promise<ServerProcess> {
  return startServerProcess({
    readyPath: "/readyz",
    args: () => ["--conditions=rammevaerk-source", main],
    env: (port) => ({
      PORT: String(port),
      DATA_DIR: database.folder,
      DATABASE_URL: database.url ?? "",
      LOG_LEVEL: "error",
      REQUESTS_PER_MINUTE: "1000000",
      DEMO: "0",
    }),
  });
}

/** A member who is signed in, and a thread to write in. */
async function prepare({ db }: TestDatabase): Promise<{ sessionSecret: string; threadId: string }> {
  const networkId = createId();
  const clock = { now: () => new Date("2026-11-22T10:00:00.000Z") };
  const at = clock.now().toISOString();
  const personId = await createTestPerson(
    { db, clock },
    { grants: [{ role: "member", limitKind: "network", limitId: networkId }] },
  );
  await createTestNetwork({ db, clock }, { id: networkId });
  const threadId = createId();
  await db
    .insertInto("threads")
    .values({
      id: threadId,
      network_id: networkId,
      kind: "post",
      title: "En tråd",
      author_id: personId,
      created_at: at,
      last_post_at: at,
      pinned_at: null,
      accepted_post_id: null,
    })
    .execute();
  await db
    .insertInto("posts")
    .values({
      id: createId(),
      thread_id: threadId,
      network_id: networkId,
      author_id: personId,
      is_first: 1,
      body_markdown: "Hej",
      body_html: "<p>Hej</p>",
      created_at: at,
      edited_at: null,
      version: 1,
      state: "visible",
      state_reason: null,
      state_at: null,
      request_id: createId(),
    })
    .execute();
  const sessionSecret = createId();
  const id = createHash("sha256").update(sessionSecret).digest("hex");
  await insertTestSession({ db, clock }, { id, personId });
  return { sessionSecret, threadId };
}

/** Posts a reply as a browser does. Returns its id once the server has said that it is stored. */
async function reply(
  url: string,
  { sessionSecret, threadId }: { sessionSecret: string; threadId: string },
): Promise<string | undefined> {
  const answer = await fetch(`${url}/api/trpc/networks.threads.reply`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-rammevaerk": "1",
      origin: url,
      cookie: `rammevaerk_session=${sessionSecret}`,
    },
    body: JSON.stringify({ threadId, body: "Et svar", attachmentIds: [], requestId: createId() }),
  });
  const { result } = (await answer.json()) as { result?: { data: { postId: string } } };
  return result?.data.postId;
}
