import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "../platform/audit.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

describe.each(listDatabaseKinds())("operations on %s", (kind) => {
  let t: TestApp;
  let administrator: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
  });
  afterAll(() => t.close());

  it("shows a trail only to those concerned, newest first, a page at a time", async () => {
    const coordinator = await createTestPerson(t.platform, {
      grants: [{ role: "coordinator", limitKind: "network", limitId: "n1" }],
    });
    const ctx = await t.contextOf(coordinator);
    for (let i = 0; i < 30; i++) {
      await audit(ctx, t.platform.db, {
        action: `test.change-${i}`,
        subject: { kind: "network", id: "n1" },
        scope: { kind: "network", id: "n1" },
      });
    }
    const caller = await t.as(coordinator);
    const scope = { kind: "network" as const, id: "n1" };
    const first = await caller.operations.listAudit({ scope });
    expect(first.items.map((e) => e.action).slice(0, 2)).toEqual(["test.change-29", "test.change-28"]);
    const second = await caller.operations.listAudit({ scope, after: first.nextKey ?? "" });
    expect([first.items.length, second.items.length, second.nextKey]).toEqual([25, 5, null]);
    expect((await caller.operations.listAudit({ scope: { kind: "mine" } })).items).toHaveLength(25);
    const other = await t.as(await createTestPerson(t.platform));
    await expect(other.operations.listAudit({ scope })).rejects.toThrow("forbidden");
    await expect(other.operations.listAudit({ scope: { kind: "everything" } })).rejects.toThrow("forbidden");
  });

  it("refuses to change or delete an audit entry in the database itself", async () => {
    const { db } = t.platform;
    await expect(db.updateTable("audit_entries").set({ action: "x" }).execute()).rejects.toThrow(
      "append-only",
    );
    await expect(db.deleteFrom("audit_entries").execute()).rejects.toThrow("append-only");
  });

  it("keeps a message that can't be delivered, shows its fault without addresses, and tries it again", async () => {
    const { outbox, db } = t.platform;
    let isDown = true;
    const delivered: unknown[] = [];
    outbox.handle("test.fragile", async (payload) => {
      if (isDown) throw new Error("no answer for anna@example.com");
      delivered.push(payload);
    });
    await outbox.enqueue(db, { topic: "test.fragile", payload: { n: 1 } });
    for (let i = 0; i < 10; i++) {
      await outbox.deliverDue();
      t.clock.advance(3600);
    }
    const caller = await t.as(administrator);
    const dead = await caller.operations.listDeadMessages({});
    expect(dead.items).toMatchObject([{ topic: "test.fragile", attempts: 8 }]);
    expect(dead.items[0]?.lastError).not.toContain("anna");
    isDown = false;
    await caller.operations.retryMessage({ messageId: dead.items[0]?.id ?? "" });
    await outbox.deliverDue();
    expect(delivered).toEqual([{ n: 1 }]);
    await expect(caller.operations.discardMessage({ messageId: dead.items[0]?.id ?? "" })).rejects.toThrow(
      "not-found",
    );
  });

  it("shows kept mails in demo mode only", async () => {
    expect((await (await t.as(administrator)).operations.listKeptMails()).mails).toEqual([]);
  });
});
