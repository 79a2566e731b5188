import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../../../platform/ids.ts";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { createTestPerson, grantTestRole } from "../../../testing/people.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../../testing/threads.ts";
import { deliverThreadMessage } from "./deliver-thread-message.ts";

const autism = { list: "target-group", code: "9b3fd322-a75a-4ed8-9b74-425fa1e01c95" } as const;

describe.each(listDatabaseKinds())("who hears of a post on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    w = await createThreadWorld(t);
  });

  const create = async (name: string): Promise<string> =>
    createTestPerson(t.platform, {
      name,
      grants: [{ role: "member", limitKind: "network", limitId: w.networkId }],
    });
  const watch = async (
    personId: string,
    level: "all" | "nothing" | "questions-in-my-field" | "mentions",
    threadId: string | null = null,
  ) => (await t.as(personId)).networks.setWatch({ networkId: w.networkId, threadId, level });
  const heard = async (personId: string): Promise<string[]> => {
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(personId)).notifications.list({ onlyUnread: false });
    return items.map((item) => item.kind);
  };

  it("follows each member's own choice, the most specific first", async () => {
    const [all, field, off, mentioned, gone] = (await Promise.all(
      ["Alt", "Felt", "Intet", "Nævnt", "Tidligere"].map(create),
    )) as [string, string, string, string, string];
    await t.platform.db
      .insertInto("competences")
      .values({ person_id: field, ...autism, level: "knows", confirmed_on: "2026-01-01" })
      .execute();
    await watch(all, "all");
    await watch(field, "questions-in-my-field");
    await watch(off, "nothing");
    await t.platform.db
      .updateTable("grants")
      .set({ ended_at: "2026-11-22T10:00:00.000Z" })
      .where("person_id", "=", gone)
      .execute();
    const body = `[@Nævnt](person:${mentioned}) [@Intet](person:${off}) [@Tidligere](person:${gone}) [@Ulla](person:${w.outsider})`;
    const { threadId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, { body, codes: [autism] }),
    );
    expect(await heard(all)).toEqual(["watch"]);
    expect(await heard(field)).toEqual(["question-in-my-field"]);
    expect(await heard(mentioned)).toEqual(["mention"]);
    for (const personId of [off, gone, w.outsider, w.asker, w.member, w.secretariat, w.administrator])
      expect(await heard(personId)).toEqual([]);

    await watch(all, "nothing", threadId);
    await watch(w.member, "all", threadId);
    await replyInTest(t, mentioned, { threadId });
    expect(await heard(all)).toEqual(["watch"]);
    expect(await heard(field)).toEqual(["question-in-my-field"]);
    expect(await heard(w.member)).toEqual(["watch"]);
    expect(await heard(w.asker)).toEqual(["own-thread"]);
  });

  it("tells nobody twice when a message is delivered again", async () => {
    await watch(w.member, "all");
    const { postId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    await deliverThreadMessage(t.platform, { postId });
    await deliverThreadMessage(t.platform, { postId });
    expect(await heard(w.member)).toEqual(["watch"]);
    const mails = await t.platform.db
      .selectFrom("outbox_messages")
      .select("id")
      .where("topic", "=", "notification-mail")
      .where("person_id", "=", w.member)
      .execute();
    expect(mails).toHaveLength(1);
  });

  it("tells nobody of a post that was taken away before it was told", async () => {
    await watch(w.member, "all");
    const { postId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    await (await t.as(w.asker)).networks.threads.deletePost({ postId });
    const hidden = await startTestThread(t, w.asker, newQuestion(w.networkId));
    await (await t.as(w.coordinator)).networks.threads.moderate({
      postId: hidden.postId,
      action: "hide",
      reason: "Skjult.",
    });
    expect(await heard(w.member)).toEqual([]);
  });

  it("tells those who are mentioned by an edit, and nobody else", async () => {
    await watch(w.coordinator, "all");
    const { postId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    expect(await heard(w.coordinator)).toEqual(["watch"]);
    await t.platform.db.deleteFrom("notifications").where("person_id", "=", w.coordinator).execute();
    const body = `Måske ved [@Mads](person:${w.member}) det`;
    await (await t.as(w.asker)).networks.threads.editPost({ postId, version: 1, body });
    expect(await heard(w.member)).toEqual(["mention"]);
    expect(await heard(w.coordinator)).toEqual([]);
  });

  it("reaches every one of 1,203 members, in batches", async () => {
    const people = Array.from({ length: 1200 }, () => createId());
    const template = await t.platform.db
      .selectFrom("people")
      .selectAll()
      .where("id", "=", w.member)
      .executeTakeFirstOrThrow();
    for (let start = 0; start < people.length; start += 300) {
      const batch = people.slice(start, start + 300);
      await t.platform.db
        .insertInto("people")
        .values(batch.map((id) => ({ ...template, id, email: `${id}@test.example` })))
        .execute();
      await t.platform.db
        .insertInto("grants")
        .values(
          batch.map((id) => ({
            id: createId(),
            person_id: id,
            role: "member" as const,
            limit_kind: "network" as const,
            limit_id: w.networkId,
            granted_by: null,
            granted_at: "2026-11-22T10:00:00.000Z",
            expires_at: null,
            ended_at: null,
            ended_by: null,
          })),
        )
        .execute();
    }
    await grantTestRole(t.platform, w.coordinator, {
      role: "member",
      limitKind: "network",
      limitId: w.networkId,
    });
    await t.platform.db
      .updateTable("networks")
      .set({ default_watch_level: "all" })
      .where("id", "=", w.networkId)
      .execute();
    t.platform.outbox.handle("notification-mail", () => Promise.resolve());
    const { postId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    await t.platform.outbox.deliverDue();
    const told = await t.platform.db
      .selectFrom("notifications")
      .select("person_id")
      .where("subject_id", "=", postId)
      .execute();
    expect(new Set(told.map((row) => row.person_id))).toEqual(new Set([...people, w.coordinator, w.member]));
    expect(told).toHaveLength(1202);
  });
});
