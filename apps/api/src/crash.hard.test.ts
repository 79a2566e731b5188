import { describe, expect, inject, it } from "vitest";
import { systemClock } from "./platform/clock.ts";
import { connect } from "./platform/db/connect.ts";
import { migrate } from "./platform/db/migrate.ts";
import { createId } from "./platform/ids.ts";
import { checkSearchIndex } from "./search/index.ts";
import { countOwed } from "./testing/count-owed.ts";
import { createTestDatabase } from "./testing/databases.ts";
import { callServer, createMembers, type SignedInMember, startTestServer } from "./testing/member-world.ts";
import { roundsOf } from "./testing/rounds.ts";

const writers = 8;
const kinds = inject("postgresUrl") === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const);

describe.each(kinds)("a server killed with kill -9 while people write, on %s", (kind) => {
  it("has every post that was acknowledged, starts again cleanly and delivers what it owed", {
    timeout: 600_000,
  }, async () => {
    const rounds = roundsOf({ short: 2, long: 25 });
    let survived = 0;
    for (; survived < rounds; survived++) await killWhileWriting();
    expect(survived).toBe(rounds);
  });

  async function killWhileWriting(): Promise<void> {
    const database = await createTestDatabase(kind);
    const { networkId, members } = await createMembers(database, 2);
    const server = await startTestServer(database);
    const [author, reader] = members as [SignedInMember, SignedInMember];
    const acknowledged = new Set<string>();
    const killed = new AbortController();
    const writing = Array.from({ length: writers }, async () => {
      while (!killed.signal.aborted) {
        const threadId = await startThread(server.url, author, networkId).catch(() => undefined);
        if (threadId !== undefined) acknowledged.add(threadId);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
    await server.end("SIGKILL");
    killed.abort();
    await Promise.all(writing);
    expect(acknowledged.size).toBeGreaterThan(0);

    const again = await startTestServer(database);
    const db = connect({ databaseUrl: database.url, dataDir: database.folder });
    const stored = new Set((await db.selectFrom("threads").select("id").execute()).map((row) => row.id));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    const { differing } = await checkSearchIndex({ db, clock: systemClock });
    expect(differing).toEqual([]);
    await db.updateTable("outbox_messages").set({ locked_until: null }).execute(); // the dead server's lease runs out
    await expect.poll(() => countOwed(db), { timeout: 90_000, interval: 200 }).toBe(0);
    const told = await db
      .selectFrom("notifications")
      .select("cause")
      .where("person_id", "=", reader.personId)
      .execute();
    expect(told).toHaveLength(stored.size);
    expect(await again.end()).toBe(0);
    expect(await migrate(db)).toEqual({ applied: [] });
    await db.destroy();
    await database.close();
  }
});

/** Starts a thread as a browser does. Answers its id once the server has said that it is stored. */
async function startThread(
  url: string,
  { cookie }: SignedInMember,
  networkId: string,
): Promise<string | undefined> {
  const { data } = await callServer(url, {
    cookie,
    path: "networks.threads.startThread",
    isMutation: true,
    input: {
      networkId,
      kind: "post",
      title: "En tråd",
      body: "Noget at dele.",
      codes: [],
      askedPersonIds: [],
      attachmentIds: [],
      requestId: createId(),
    },
  });
  return (data as { threadId: string } | undefined)?.threadId;
}
