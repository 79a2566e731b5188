import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, listDatabaseKinds, type TestDatabase } from "../testing/databases.ts";
import { createManualClock } from "./clock.ts";
import { connectPostgres, connectSqlite, type Db } from "./db/connect.ts";
import { inTransaction } from "./db/transaction.ts";
import { calculateBackOffSeconds, createOutbox } from "./outbox.ts";

const log = pino({ level: "silent" });

it("waits longer after every try, at most an hour", () => {
  expect([1, 2, 3, 20].map(calculateBackOffSeconds)).toEqual([2, 4, 8, 3600]);
});

describe.each(listDatabaseKinds())("the outbox on %s", (kind) => {
  let database: TestDatabase;
  const clock = createManualClock("2026-11-22T10:00:00.000Z");
  beforeAll(async () => {
    database = await createTestDatabase(kind);
  });
  afterAll(() => database.close());

  it("forgets a message whose cause was rolled back, and delivers one whose cause was stored", async () => {
    const outbox = createOutbox({ db: database.db, clock, log });
    const seen: unknown[] = [];
    outbox.handle("t", async (payload) => void seen.push(payload));
    const failing = inTransaction(database.db, async (tx) => {
      await outbox.enqueue(tx, { topic: "t", payload: { n: "lost" } });
      throw new Error("cause failed");
    });
    await expect(failing).rejects.toThrow("cause failed");
    await inTransaction(database.db, (tx) => outbox.enqueue(tx, { topic: "t", payload: { n: "kept" } }));
    await outbox.deliverDue();
    expect(seen).toEqual([{ n: "kept" }]);
  });

  it("keeps no content of what was delivered", async () => {
    const rows = await database.db
      .selectFrom("outbox_messages")
      .select(["payload", "delivered_at"])
      .execute();
    expect(rows).toEqual([{ payload: "{}", delivered_at: "2026-11-22T10:00:00.000Z" }]);
  });

  it("tries again later, and gives a message of a dead process to another after its lease", async () => {
    const outbox = createOutbox({ db: database.db, clock, log });
    let tries = 0;
    outbox.handle("later", async () => {
      tries++;
      if (tries < 3) throw new Error("down");
    });
    await outbox.enqueue(database.db, { topic: "later", payload: {} });
    await outbox.deliverDue();
    await outbox.deliverDue();
    expect(tries).toBe(1);
    clock.advance(2);
    await outbox.deliverDue();
    clock.advance(4);
    await outbox.deliverDue();
    expect(tries).toBe(3);

    await outbox.enqueue(database.db, { topic: "later", payload: {} });
    await database.db
      .updateTable("outbox_messages")
      .set({ locked_until: new Date(clock.now().getTime() + 60_000).toISOString() })
      .where("delivered_at", "is", null)
      .execute();
    await outbox.deliverDue();
    expect(tries).toBe(3);
    clock.advance(61);
    await outbox.deliverDue();
    expect(tries).toBe(4);
  });

  it("delivers nothing twice at once, however many workers there are", async () => {
    const others: Db[] =
      kind === "sqlite"
        ? [connectSqlite(`${database.folder}/rammevaerk.sqlite`)]
        : database.url === undefined
          ? []
          : [connectPostgres(database.url), connectPostgres(database.url)];
    const counts = new Map<string, number>();
    const workers = [database.db, ...others].map((db) => createOutbox({ db, clock, log }));
    for (const worker of workers) {
      worker.handle("once", async (_payload, id) => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        await new Promise((resolve) => setImmediate(resolve));
      });
    }
    await inTransaction(database.db, async (tx) => {
      for (let n = 0; n < 100; n++) await workers[0]?.enqueue(tx, { topic: "once", payload: { n } });
    });
    const tried = await Promise.all(workers.map((worker) => worker.deliverDue()));
    expect(tried.reduce((sum, n) => sum + n, 0)).toBe(100);
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
    expect(counts.size).toBe(100);
    await Promise.all(others.map((db) => db.destroy()));
  });

  it("delivers while messages come without pause", async () => {
    const outbox = createOutbox({ db: database.db, clock, log });
    const delivered: unknown[] = [];
    outbox.handle("steady", async (payload) => void delivered.push(payload));
    outbox.start();
    for (let n = 0; n < 1000 && delivered.length === 0; n++) {
      await outbox.enqueue(database.db, { topic: "steady", payload: { n } });
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(delivered).not.toEqual([]);
    await outbox.stop();
  });

  it("finishes what it delivers before it stops", async () => {
    const outbox = createOutbox({ db: database.db, clock, log });
    let isDone = false;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    outbox.handle("slow", async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 50));
      isDone = true;
    });
    outbox.start();
    await outbox.enqueue(database.db, { topic: "slow", payload: {} });
    await hasBegun;
    await outbox.stop();
    expect(isDone).toBe(true);
  });
});
