import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../testing/threads.ts";

describe.each(listDatabaseKinds())("threads on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).networks.threads;
  const start = (values: Parameters<typeof newQuestion>[1] = {}, by = w.asker) =>
    startTestThread(t, by, newQuestion(w.networkId, values));
  const countOf = async (table: "posts" | "threads" | "post_versions" | "asks") =>
    (await t.platform.db.selectFrom(table).selectAll().execute()).length;

  it("shows a question with its replies, oldest first, a page at a time", async () => {
    const hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [klik](javascript:alert(1))";
    const { threadId } = await start({ body: `Hvad **gør** I?\n\n${hostile}` });
    for (let n = 0; n < 27; n++) {
      t.clock.advance(1);
      await replyInTest(t, w.member, { threadId, body: `Svar ${n}` });
    }
    const first = await (await as(w.member)).get({ threadId });
    expect(first).toMatchObject({
      network: { id: w.networkId, name: "Det lukkede netværk" },
      title: "Hvad gør I om natten?",
      effectiveWatchLevel: "mentions",
      watchLevel: null,
      may: { reply: true, acceptAnswer: false, pin: false, moderate: false },
      first: { author: { id: w.asker, name: "Asta Spørger" }, may: { edit: false } },
      replies: { total: 27 },
    });
    expect(first.first.bodyHtml).toContain("<strong>gør</strong>");
    expect(first.first.bodyHtml).not.toMatch(/<(?:script|img)|href="javascript/);
    expect(first.replies.items.map((post) => post.bodyHtml)).toEqual(
      Array.from({ length: 25 }, (_, n) => `<p>Svar ${n}</p>`),
    );
    const rest = await (await as(w.member)).get({ threadId, after: first.replies.nextKey ?? "" });
    expect(rest.replies).toMatchObject({ items: [{}, {}], nextKey: null });
    await expect((await as(w.member)).get({ threadId, after: "no key" })).rejects.toThrow("input-invalid");
  });

  it("carries out a request once, however often and however parallel it arrives", async () => {
    const input = newQuestion(w.networkId);
    const caller = await as(w.asker);
    const [threads, messages] = [await countOf("threads"), await countMessages("thread-message")];
    const results = await Promise.all(Array.from({ length: 8 }, () => caller.startThread(input)));
    results.push(await caller.startThread({ ...input, title: "En anden overskrift" }));
    expect(new Set(results.map((result) => result.threadId)).size).toBe(1);
    expect(await countOf("threads")).toBe(threads + 1);
    const [{ threadId }] = results as [{ threadId: string }];
    const reply = { threadId, body: "Svar", attachmentIds: [], requestId: createId() };
    const replies = await Promise.all(Array.from({ length: 8 }, () => caller.reply(reply)));
    expect(new Set(replies.map((result) => result.postId)).size).toBe(1);
    expect((await caller.get({ threadId })).replies.items).toHaveLength(1);
    expect(await countMessages("thread-message")).toBe(messages + 2);
    const other = await as(w.member);
    expect((await other.reply(reply)).postId).not.toBe(replies[0]?.postId);
  });

  it("lets one of two simultaneous edits through and keeps what was there before", async () => {
    const { threadId, postId } = await start({ body: "Første udgave" });
    const caller = await as(w.asker);
    t.clock.advance(60);
    const edits = await Promise.allSettled(
      ["Anden udgave", "En tredje"].map((body) =>
        caller.editPost({ postId, version: 1, body, title: "Ny overskrift" }),
      ),
    );
    expect(edits.map((edit) => edit.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(edits.find((edit) => edit.status === "rejected")).toMatchObject({
      reason: { message: "changed-meanwhile" },
    });
    const thread = await (await as(w.member)).get({ threadId });
    expect(thread).toMatchObject({ title: "Ny overskrift", first: { version: 2 } });
    expect(thread.first.editedAt).not.toBeNull();
    const { versions } = await (await as(w.member)).listPostVersions({ postId });
    expect(versions).toMatchObject([
      { version: 2, editedBy: "Asta Spørger" },
      { version: 1, bodyHtml: "<p>Første udgave</p>", editedBy: "Asta Spørger" },
    ]);
    await expect((await as(w.member)).editPost({ postId, version: 2, body: "Mit" })).rejects.toThrow(
      "forbidden",
    );
    const source = await (await as(w.member)).getPostSource({ postId });
    expect(source).toMatchObject({ version: 2, title: "Ny overskrift", author: { id: w.asker } });
  });

  it("stops a CPR number in title, text and edit before anything is stored", async () => {
    const before = [await countOf("posts"), await countOf("post_versions")];
    const { threadId, postId } = await start();
    const caller = await as(w.asker);
    for (const values of [
      { title: "Om 010190-1234" },
      { body: "Om 010190-1234" },
      { body: "Om 0101**90**-1234" },
    ])
      await expect(caller.startThread(newQuestion(w.networkId, values))).rejects.toMatchObject({
        cause: { code: "cpr-number-found", params: { place: values.title === undefined ? "body" : "title" } },
      });
    const attachmentIds: string[] = [];
    const text = { body: "Født 010190 - 1234", attachmentIds, requestId: createId() };
    await expect(caller.reply({ threadId, ...text })).rejects.toThrow("cpr-number-found");
    await expect(caller.editPost({ postId, version: 1, body: text.body })).rejects.toThrow(
      "cpr-number-found",
    );
    await expect(caller.report({ postId, reason: "010190-1234" })).rejects.toThrow("forbidden");
    await expect((await as(w.member)).report({ postId, reason: "010190-1234" })).rejects.toThrow(
      "cpr-number-found",
    );
    const stored = [await countOf("posts"), await countOf("post_versions")];
    expect(stored).toEqual([(before[0] ?? 0) + 1, before[1]]);
    const entries = await t.platform.db.selectFrom("audit_entries").select("change").execute();
    expect(JSON.stringify(entries)).not.toMatch(/010190|Født/);
  });

  it("mentions members by their real name and nobody else", async () => {
    const body = `[@Chefen](person:${w.member}) og [@Ulla](person:${w.outsider})`;
    const { threadId } = await start({ body });
    const { first } = await (await as(w.member)).get({ threadId });
    expect(first.bodyHtml).toBe('<p><span class="mention">@Mads Medlem</span> og @Ulla</p>');
  });

  it("refuses codes that are on no list, and experts for what is no question", async () => {
    const caller = await as(w.asker);
    const codes = [{ list: "target-group" as const, code: "no-such-code" }];
    await expect(caller.startThread(newQuestion(w.networkId, { codes }))).rejects.toThrow("code-unknown");
    const post = newQuestion(w.networkId, { kind: "post", askedPersonIds: [w.member] });
    await expect(caller.startThread(post)).rejects.toThrow("input-invalid");
  });

  it("takes a deleted reply out of sight, gives it back within 30 days, and then empties it for good", async () => {
    const { threadId } = await start();
    t.clock.advance(60);
    const postId = await replyInTest(t, w.member, { threadId, body: "Hemmelig tanke" });
    const author = await as(w.member);
    const other = await as(w.asker);
    await author.editPost({ postId, version: 1, body: "Hemmelig tanke, rettet" });
    const listed = async () =>
      (await other.list({ networkId: w.networkId })).items.find((i) => i.id === threadId);
    expect(await listed()).toMatchObject({ replyCount: 1 });
    await author.deletePost({ postId });
    await author.deletePost({ postId });
    expect((await other.get({ threadId })).replies).toMatchObject({ items: [], total: 0 });
    expect(await listed()).toMatchObject({ replyCount: 0, lastPostAt: (await listed())?.createdAt });
    await expect(other.getPostSource({ postId })).rejects.toThrow("not-found");
    await expect(author.listPostVersions({ postId })).rejects.toThrow("not-found");
    const [own] = (await author.get({ threadId })).replies.items;
    expect(own).toMatchObject({ state: "deleted", bodyHtml: "", may: { restore: true, delete: false } });
    await expect(other.restorePost({ postId })).rejects.toThrow("not-found");
    await author.restorePost({ postId });
    expect((await other.get({ threadId })).replies.items).toMatchObject([
      { bodyHtml: "<p>Hemmelig tanke, rettet</p>" },
    ]);
    await author.deletePost({ postId });
    t.clock.advance(31 * 24 * 3600);
    await t.platform.outbox.deliverDue();
    await expect(author.restorePost({ postId })).rejects.toThrow("not-found");
    const row = await t.platform.db
      .selectFrom("posts")
      .selectAll()
      .where("id", "=", postId)
      .executeTakeFirst();
    expect(row).toMatchObject({ body_markdown: "", body_html: "", state: "deleted" });
    const versions = t.platform.db.selectFrom("post_versions").selectAll().where("post_id", "=", postId);
    expect(await versions.execute()).toEqual([]);
  });

  it("keeps the thread of a deleted question that was answered, without its words, and drops it when it was not", async () => {
    const answered = await start({ title: "Slettet med svar" });
    await replyInTest(t, w.member, { threadId: answered.threadId });
    const alone = await start({ title: "Slettet uden svar" });
    const author = await as(w.asker);
    await author.deletePost({ postId: answered.postId });
    await author.deletePost({ postId: alone.postId });
    const other = await as(w.member);
    expect(await other.get({ threadId: answered.threadId })).toMatchObject({
      title: "Slettet af forfatteren",
      first: { bodyHtml: "", state: "deleted" },
      replies: { items: [{ bodyHtml: "<p>Det gør vi sådan.</p>" }] },
      may: { reply: true },
    });
    await expect(other.get({ threadId: alone.threadId })).rejects.toThrow("not-found");
    expect(await author.get({ threadId: alone.threadId })).toMatchObject({
      first: { may: { restore: true } },
    });
    const titles = (await other.list({ networkId: w.networkId })).items.map((thread) => thread.title);
    expect(titles).toContain("Slettet af forfatteren");
    expect(titles).not.toContain("Slettet uden svar");
    expect(titles).not.toContain("Slettet med svar");
    const found = await other.list({ networkId: w.networkId, text: "slettet" });
    expect(found.items).toEqual([]);
    await author.restorePost({ postId: alone.postId });
    expect(await other.get({ threadId: alone.threadId })).toMatchObject({ title: "Slettet uden svar" });
  });

  it("accepts an answer, tells who gave it, and forgets it with the answer", async () => {
    const { threadId, postId: firstId } = await start();
    const postId = await replyInTest(t, w.member, { threadId });
    const asker = await as(w.asker);
    await expect((await as(w.member)).acceptAnswer({ threadId, postId })).rejects.toThrow("forbidden");
    await expect(asker.acceptAnswer({ threadId, postId: firstId })).rejects.toThrow("not-found");
    const elsewhere = await start();
    const strange = await replyInTest(t, w.member, { threadId: elsewhere.threadId });
    await expect(asker.acceptAnswer({ threadId, postId: strange })).rejects.toThrow("not-found");
    await asker.acceptAnswer({ threadId, postId });
    const thread = await asker.get({ threadId });
    expect(thread).toMatchObject({
      acceptedPostId: postId,
      replies: { items: [{ isAcceptedAnswer: true }] },
    });
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(w.member)).notifications.list({ onlyUnread: true });
    expect(items.filter((item) => item.kind === "answer-accepted")).toMatchObject([
      { actorName: "Asta Spørger", subject: thread.title },
    ]);
    await (await as(w.coordinator)).acceptAnswer({ threadId, postId: null });
    expect((await asker.get({ threadId })).acceptedPostId).toBeNull();
    await asker.acceptAnswer({ threadId, postId });
    await (await as(w.member)).deletePost({ postId });
    expect((await asker.get({ threadId })).acceptedPostId).toBeNull();
  });

  it("counts each reader's useful mark once, and not the author's own", async () => {
    const { threadId, postId } = await start();
    const reader = await as(w.member);
    await Promise.all([1, 2, 3].map(() => reader.markUseful({ postId, isUseful: true })));
    await (await as(w.coordinator)).markUseful({ postId, isUseful: true });
    await expect((await as(w.asker)).markUseful({ postId, isUseful: true })).rejects.toThrow("forbidden");
    expect((await reader.get({ threadId })).first).toMatchObject({ usefulCount: 2, isUsefulToMe: true });
    await reader.markUseful({ postId, isUseful: false });
    expect((await reader.get({ threadId })).first).toMatchObject({ usefulCount: 1, isUsefulToMe: false });
  });

  it("shows a reply that a clock set back has dated before its question", async () => {
    const { threadId } = await start();
    t.clock.advance(-7200);
    const postId = await replyInTest(t, w.member, { threadId });
    t.clock.advance(7200);
    const thread = await (await as(w.asker)).get({ threadId });
    expect(thread.first.author?.id).toBe(w.asker);
    expect(thread.replies.items.map((post) => post.id)).toEqual([postId]);
  });

  async function countMessages(topic: string): Promise<number> {
    const query = t.platform.db.selectFrom("outbox_messages").select("id").where("topic", "=", topic);
    return (await query.execute()).length;
  }
});
