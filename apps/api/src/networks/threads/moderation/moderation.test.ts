import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../../testing/threads.ts";

const secret = "Noget der ikke skulle have været skrevet";

describe.each(listDatabaseKinds())("moderation on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    w = await createThreadWorld(t, { default_watch_level: "all" });
  });

  const as = async (personId: string) => (await t.as(personId)).networks.threads;
  const moderate = async (postId: string, action: "hide" | "show" | "warn" | "remove", by = w.coordinator) =>
    (await as(by)).moderate({ postId, action, reason: "Det kan genkendes." });

  /** A question whose words stand nowhere else, with an answer whose words do neither. */
  async function startSecret(): Promise<{ threadId: string; postId: string; replyId: string }> {
    const { threadId, postId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, { title: `Titel: ${secret}`, body: `Spørgsmål: ${secret}` }),
    );
    const replyId = await replyInTest(t, w.member, { threadId, body: `Svar: ${secret}` });
    return { threadId, postId, replyId };
  }

  /** Everything that a reader can get to see of a network and a thread, as one text. */
  async function readAll(personId: string, { threadId }: { threadId: string }): Promise<string> {
    const { networks, notifications } = await t.as(personId);
    const { threads } = networks;
    const { networkId } = w;
    const postIds = await t.platform.db
      .selectFrom("posts")
      .select("id")
      .where("thread_id", "=", threadId)
      .execute();
    const texts = postIds.flatMap(({ id: postId }) => [
      threads.getPostSource({ postId }),
      threads.listPostVersions({ postId }),
    ]);
    const all = await Promise.allSettled([
      threads.get({ threadId }),
      threads.list({ networkId }),
      threads.list({ networkId, text: "skulle" }),
      threads.listNewestPosts({ networkId }),
      threads.listReports({ networkId }),
      threads.resolveLinks({ paths: [`/netvaerk/${networkId}/traad/${threadId}`] }),
      notifications.list({ onlyUnread: false }),
      ...texts,
    ]);
    return JSON.stringify(all);
  }

  it.each(["hide", "remove"] as const)(
    "keeps the words of what it %ss from all but moderators",
    async (action) => {
      const thread = await startSecret();
      await (await as(w.asker)).editPost({ postId: thread.postId, version: 1, body: `Rettet: ${secret}` });
      await t.platform.outbox.deliverDue();
      expect(await readAll(w.member, thread)).toContain(secret);
      await moderate(thread.postId, action);
      await moderate(thread.replyId, action);
      for (const reader of [w.member, w.asker]) expect(await readAll(reader, thread)).not.toContain(secret);
      for (const reader of [w.coordinator, w.secretariat])
        expect(await readAll(reader, thread)).toContain(secret);
      const seen = await (await as(w.member)).get(thread);
      const state = action === "hide" ? "hidden" : "removed";
      expect(seen).toMatchObject({
        title: action === "hide" ? "Skjult af en moderator" : "Fjernet af en moderator",
        first: { state, bodyHtml: "", stateReason: null, may: { moderate: false } },
        replies: { items: [{ state, bodyHtml: "", stateReason: "Det kan genkendes." }] },
        may: { reply: false },
      });
      await expect(replyInTest(t, w.member, thread)).rejects.toThrow("forbidden");
      await moderate(thread.postId, "show");
      await moderate(thread.replyId, "show", w.secretariat);
      expect(await readAll(w.member, thread)).toContain(secret);
      expect((await (await as(w.asker)).get(thread)).first.stateReason).toBeNull();
    },
  );

  it("warns with a reason that only the author and moderators see", async () => {
    const { threadId, postId } = await startSecret();
    await moderate(postId, "warn", w.secretariat);
    const reasonFor = async (personId: string) =>
      (await (await as(personId)).get({ threadId })).first.stateReason;
    expect(await reasonFor(w.asker)).toBe("Det kan genkendes.");
    expect(await reasonFor(w.coordinator)).toBe("Det kan genkendes.");
    expect(await reasonFor(w.member)).toBeNull();
    expect((await (await as(w.member)).get({ threadId })).first.bodyHtml).toContain(secret);
  });

  it("tells the author what was decided, also when the post is gone", async () => {
    const { replyId, postId } = await startSecret();
    await t.platform.outbox.deliverDue();
    await moderate(postId, "remove");
    await moderate(replyId, "remove");
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(w.asker)).notifications.list({ onlyUnread: true });
    expect(items).toMatchObject([
      { kind: "post-moderated", actorName: "Karen Koordinator", subject: "Fjernet af en moderator" },
    ]);
    const entries = await (await t.as(w.coordinator)).operations.listAudit({
      scope: { kind: "network", id: w.networkId },
    });
    expect(entries.items[0]).toMatchObject({
      action: "posts.remove",
      subjectId: replyId,
      actor: "Karen Koordinator",
    });
    expect(JSON.stringify(entries)).not.toContain("genkendes");
  });

  it("lets one of two moderators hide a post, and none moderate what its author has deleted", async () => {
    const { postId, replyId } = await startSecret();
    const results = await Promise.allSettled([
      moderate(postId, "hide"),
      moderate(postId, "hide", w.secretariat),
    ]);
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { message: "changed-meanwhile" },
    });
    await expect((await as(w.asker)).deletePost({ postId })).rejects.toThrow("forbidden");
    await (await as(w.member)).deletePost({ postId: replyId });
    await expect(moderate(replyId, "show")).rejects.toThrow("not-found");
    await expect(moderate(postId, "hide", w.member)).rejects.toThrow("forbidden");
    await expect(moderate(postId, "hide", w.administrator)).rejects.toThrow("not-found");
  });

  it("passes a report to the coordinators once, without saying who made it", async () => {
    const { postId } = await startSecret();
    const report = { postId, reason: "Borgeren kan genkendes." };
    const reporter = await as(w.member);
    await Promise.all([reporter.report(report), reporter.report(report)]);
    await expect((await as(w.asker)).report(report)).rejects.toThrow("forbidden");
    await t.platform.outbox.deliverDue();
    const unread = (await (await t.as(w.coordinator)).notifications.list({ onlyUnread: true })).items;
    expect(unread.filter((item) => item.kind === "post-reported")).toHaveLength(1);
    const moderator = await as(w.coordinator);
    const open = (await moderator.listReports({ networkId: w.networkId })).items.filter(
      (r) => r.postId === postId,
    );
    expect(open).toMatchObject([{ status: "open", reason: report.reason, author: { id: w.asker } }]);
    expect(JSON.stringify(open)).not.toContain(w.member);
    await expect(reporter.listReports({ networkId: w.networkId })).rejects.toThrow("forbidden");
    const reportId = open[0]?.id ?? "";
    await expect(reporter.closeReport({ reportId })).rejects.toThrow("not-found");
    await moderator.closeReport({ reportId });
    await moderator.closeReport({ reportId });
    await reporter.report(report);
    await moderate(postId, "remove");
    const after = (await moderator.listReports({ networkId: w.networkId })).items.filter(
      (r) => r.postId === postId,
    );
    expect(after.map((r) => r.status)).toEqual(["closed", "closed"]);
  });
});
