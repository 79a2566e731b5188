import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../testing/threads.ts";

describe.each(listDatabaseKinds())("notifications on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    w = await createThreadWorld(t, { default_watch_level: "all" });
  });

  const as = async (personId: string) => (await t.as(personId)).notifications;
  const notify = (values: Record<string, unknown>) =>
    t.platform.outbox.enqueue(t.platform.db, {
      topic: "notify",
      payload: {
        kind: "role-granted",
        actorId: w.coordinator,
        subjectKind: "account",
        subjectId: createId(),
        cause: createId(),
        personIds: [w.member],
        ...values,
      },
    });

  it("lists newest first, a page at a time, and counts and marks the unread ones", async () => {
    for (let n = 0; n < 27; n++) await notify({});
    await t.platform.outbox.deliverDue();
    const caller = await as(w.member);
    const first = await caller.list({ onlyUnread: false });
    const rest = await caller.list({ onlyUnread: false, after: first.nextKey ?? "" });
    expect([first.items.length, rest.items.length, rest.nextKey]).toEqual([25, 2, null]);
    expect(first.items[0]).toMatchObject({
      actorName: "Karen Koordinator",
      subject: "Din konto",
      href: "/konto",
    });
    expect(await caller.count()).toEqual({ unread: 27 });
    const ids = first.items.slice(0, 2).map((item) => item.id);
    await (await as(w.asker)).markRead({ ids });
    expect(await caller.count()).toEqual({ unread: 27 });
    await caller.markRead({ ids });
    await caller.markRead({ ids: [] });
    expect(await caller.count()).toEqual({ unread: 25 });
    expect((await caller.list({ onlyUnread: true })).items[0]?.id).toBe(first.items[2]?.id);
    await caller.markRead({ ids: "all" });
    expect(await caller.count()).toEqual({ unread: 0 });
  });

  it("adds one notification and one mail for a cause, however often it is delivered", async () => {
    const cause = createId();
    for (let n = 0; n < 3; n++) await notify({ cause });
    await t.platform.outbox.deliverDue();
    expect(await (await as(w.member)).count()).toEqual({ unread: 1 });
    const mails = (await t.platform.mailer.listKept(1000)).filter((mail) => mail.to.startsWith(w.member));
    expect(mails).toHaveLength(1);
  });

  it("tells an open page at once, and nobody of what they did themselves", async () => {
    const told: string[] = [];
    const stops = [w.member, w.coordinator, w.asker].map((id) =>
      t.platform.live.subscribe(id, (e) => told.push(`${e.name} ${id}`)),
    );
    await notify({ personIds: [w.member, w.coordinator] });
    await t.platform.outbox.deliverDue();
    for (const stop of stops) stop();
    expect(told).toEqual([`notification ${w.member}`]);
    expect(await (await as(w.coordinator)).count()).toEqual({ unread: 0 });
  });

  it("does not mind people who have left, neither as receiver nor as the one who did it", async () => {
    await notify({ actorId: createId(), personIds: [createId(), w.member] });
    await t.platform.outbox.deliverDue();
    expect((await (await as(w.member)).list({ onlyUnread: true })).items).toMatchObject([
      { actorName: null },
    ]);
    const dead = await t.platform.db
      .selectFrom("outbox_messages")
      .select("id")
      .where("last_error", "is not", null)
      .execute();
    expect(dead).toEqual([]);
  });

  it("keeps a message of a form it does not know for the administrator, instead of losing it", async () => {
    await notify({ kind: "no-such-kind", personIds: [w.member] });
    await t.platform.outbox.deliverDue();
    const kept = await t.platform.db
      .selectFrom("outbox_messages")
      .select("id")
      .where("last_error", "is not", null)
      .execute();
    expect(kept).toHaveLength(1);
    await t.platform.db.deleteFrom("outbox_messages").where("last_error", "is not", null).execute();
  });

  it("leaves out what somebody may no longer see, in list and count", async () => {
    const { threadId, postId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, { title: "Fortroligt" }),
    );
    await replyInTest(t, w.asker, { threadId });
    await notify({ kind: "network-invitation", subjectKind: "network", subjectId: w.networkId });
    await t.platform.outbox.deliverDue();
    const caller = await as(w.member);
    expect(await caller.count()).toEqual({ unread: 3 });
    expect(JSON.stringify(await caller.list({ onlyUnread: false }))).toContain("Fortroligt");
    await (await t.as(w.coordinator)).networks.threads.moderate({ postId, action: "hide", reason: "Skjult" });
    const items = (await caller.list({ onlyUnread: false })).items.map((item) => item.subject);
    expect(items.toSorted()).toEqual(["Det lukkede netværk", "Skjult af en moderator"]);
    await (await t.as(w.coordinator)).networks.removeMember({ networkId: w.networkId, personId: w.member });
    const outside = await as(w.member);
    expect(await outside.list({ onlyUnread: false })).toMatchObject({ items: [] });
    expect(await outside.count()).toEqual({ unread: 0 });
    expect(await (await t.as(w.member)).accounts.me()).toMatchObject({ unreadNotifications: 0 });
  });

  it("has mail at once unless somebody turns it off, kind by kind", async () => {
    const caller = await as(w.member);
    expect(await caller.getSettings()).toEqual({ threads: "at-once", asks: "at-once", matters: "at-once" });
    await caller.updateSettings({ threads: "at-once", asks: "at-once", matters: "never" });
    expect(await caller.getSettings()).toMatchObject({ matters: "never" });
    expect(await (await as(w.asker)).getSettings()).toMatchObject({ matters: "at-once" });
    await notify({});
    await startTestThread(t, w.asker, newQuestion(w.networkId));
    await t.platform.outbox.deliverDue();
    const mails = (await t.platform.mailer.listKept(1000)).filter((mail) => mail.to.startsWith(w.member));
    expect(mails.map((mail) => mail.subject)).toEqual(["Asta Spørger har skrevet: Hvad gør I om natten?"]);
    expect(await caller.count()).toEqual({ unread: 2 });
  });

  it("does not mail what was read, turned off or closed to the receiver before the mail went", async () => {
    const [reads, turnsOff, leaves] = (await Promise.all(
      [1, 2, 3].map(() =>
        createTestPerson(t.platform, {
          grants: [{ role: "member", limitKind: "network", limitId: w.networkId }],
        }),
      ),
    )) as [string, string, string];
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const { outbox } = t.platform;
    const send = await pauseMail();
    await outbox.deliverDue();
    await (await as(reads)).markRead({ ids: "all" });
    await (await as(turnsOff)).updateSettings({ threads: "never", asks: "never", matters: "never" });
    await (await t.as(w.coordinator)).networks.removeMember({ networkId: w.networkId, personId: leaves });
    await send();
    const receivers = (await t.platform.mailer.listKept(1000)).map((mail) => mail.to);
    for (const personId of [reads, turnsOff, leaves])
      expect(receivers).not.toContain(`${personId}@test.example`);
    expect(receivers).toContain(`${w.member}@test.example`);
    expect(threadId).toBeDefined();
  });

  /** Puts mail off until the answered function is called. */
  async function pauseMail(): Promise<() => Promise<void>> {
    const { sendNotificationMail } = await import("./send-notification-mail.ts");
    const waiting: (() => Promise<void>)[] = [];
    t.platform.outbox.handle("notification-mail", (payload, id) => {
      waiting.push(() => sendNotificationMail(t.platform, payload, id));
      return Promise.resolve();
    });
    return async () => {
      for (const send of waiting) await send();
      t.platform.outbox.handle("notification-mail", (payload, id) =>
        sendNotificationMail(t.platform, payload, id),
      );
    };
  }
});
