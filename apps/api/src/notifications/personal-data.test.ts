import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { notificationsPersonalData } from "./personal-data.ts";

describe.each(listDatabaseKinds())("personal data of notifications on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  const notify = (actorId: string, personIds: string[]) =>
    t.platform.outbox.enqueue(t.platform.db, {
      topic: "notify",
      payload: {
        kind: "role-granted",
        actorId,
        subjectKind: "account",
        subjectId: createId(),
        cause: createId(),
        personIds,
      },
    });

  it("gives out what a person was told, and forgets it, also in what is not yet delivered", async () => {
    const { db, outbox } = t.platform;
    const [leaver, other] = [await createTestPerson(t.platform), await createTestPerson(t.platform)];
    await notify(other, [leaver]);
    await notify(leaver, [other]);
    await outbox.deliverDue();
    const never = { threads: "never", asks: "never", matters: "never" } as const;
    await (await t.as(leaver)).notifications.updateSettings(never);
    expect(await notificationsPersonalData.exportData(db, leaver)).toMatchObject({
      settings: never,
      notifications: [{ kind: "role-granted", readAt: null }],
    });
    await notify(other, [leaver, other]);
    await notify(leaver, [other, leaver]);
    await inTransaction(db, (tx) => notificationsPersonalData.eraseData(tx, leaver, "keep"));
    for (const table of ["notifications", "notification_settings"] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain(leaver);
    const waiting = await db
      .selectFrom("outbox_messages")
      .select("payload")
      .where("topic", "=", "notify")
      .execute();
    expect(JSON.stringify(waiting)).not.toContain(leaver);
    await outbox.deliverDue();
    const { items } = await (await t.as(other)).notifications.list({ onlyUnread: true });
    expect(items.map((item) => item.actorName)).toEqual([null, null]);
    const failed = await db
      .selectFrom("outbox_messages")
      .select("id")
      .where("last_error", "is not", null)
      .execute();
    expect(failed).toEqual([]);
  });
});
