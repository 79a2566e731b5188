import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { createId } from "../../../platform/ids.ts";
import type { PostsChoice } from "../../../platform/personal-data.ts";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../../testing/threads.ts";
import { threadsData } from "./threads-data.ts";

const tables = [
  "threads",
  "posts",
  "post_versions",
  "useful_marks",
  "asks",
  "attachments",
  "drafts",
  "post_reports",
] as const;

describe.each(listDatabaseKinds())("personal data of threads on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  let own: { threadId: string; postId: string };
  let answered: { threadId: string; postId: string };
  let replyId: string;
  afterEach(() => t.close());

  /** Mads writes, is asked, mentioned, quoted, marks, reports, drafts, uploads, deletes. */
  beforeEach(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
    const mads = (await t.as(w.member)).networks;
    own = await startTestThread(
      t,
      w.member,
      newQuestion(w.networkId, { title: "Mads spørger", body: "Mads' ord" }),
    );
    await mads.threads.editPost({ postId: own.postId, version: 1, body: "Mads' nye ord" });
    answered = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, {
        body: `Kan [@mads](person:${w.member}) hjælpe?\n\n> [@Mads Medlem](person:${w.member}) sagde det`,
        askedPersonIds: [w.member],
      }),
    );
    await (await t.as(w.asker)).networks.threads.editPost({
      postId: answered.postId,
      version: 1,
      body: `Hvad siger [@mads](person:${w.member.toUpperCase()}), og [@Asta Spørger](person:${w.asker})?`,
    });
    const fileId = await insertFile(w.member, null);
    replyId = await replyInTest(t, w.member, {
      threadId: answered.threadId,
      body: "Mads svarer",
      attachmentIds: [fileId],
    });
    await insertFile(w.member, null);
    const deleted = await replyInTest(t, w.member, { threadId: answered.threadId, body: "Mads fortrød" });
    await mads.threads.deletePost({ postId: deleted });
    await mads.threads.markUseful({ postId: answered.postId, isUseful: true });
    await mads.threads.report({ postId: answered.postId, reason: "Det kan genkendes." });
    await mads.drafts.save({ place: "her", content: { body: "Mads' udkast" } });
  });

  async function insertFile(uploadedBy: string, postId: string | null): Promise<string> {
    const id = createId();
    await t.platform.db
      .insertInto("attachments")
      .values({
        id,
        network_id: w.networkId,
        post_id: postId,
        is_network_file: 0,
        uploaded_by: uploadedBy,
        name: "Mads' fil.txt",
        content_type: "text/plain",
        size_bytes: 5,
        sha256: "",
        created_at: "2026-11-22T10:00:00.000Z",
        removed_at: null,
      })
      .execute();
    return id;
  }
  const erase = (choice: PostsChoice) =>
    inTransaction(t.platform.db, (tx) => threadsData.eraseData(tx, w.member, choice));
  const dump = async (): Promise<string> => {
    const texts = [];
    for (const table of tables)
      texts.push(JSON.stringify(await t.platform.db.selectFrom(table).selectAll().execute()));
    return texts.join("\n");
  };

  it("gives out all that somebody has written, put there and been asked", async () => {
    const text = JSON.stringify(await threadsData.exportData(t.platform.db, w.member));
    const expected = [
      "Mads' ord",
      "Mads' nye ord",
      "Mads svarer",
      "Mads fortrød",
      "Mads' udkast",
      "Mads' fil.txt",
    ];
    for (const part of [...expected, "Det lukkede netværk", "Det kan genkendes.", "answered"])
      expect(text).toContain(part);
    expect(JSON.stringify(await threadsData.exportData(t.platform.db, w.asker))).not.toContain("Mads'");
  });

  it("keeps posts under a former member and forgets the rest", async () => {
    const { fileIds } = await erase("keep");
    expect(fileIds).toHaveLength(1);
    const left = await dump();
    expect(left.toLowerCase()).not.toContain(w.member);
    expect(left).not.toMatch(/Mads fortrød|udkast/);
    const reader = (await t.as(w.asker)).networks.threads;
    const thread = await reader.get(answered);
    expect(thread.first.bodyHtml).toBe(
      '<p>Hvad siger tidligere medlem, og <span class="mention">@Asta Spørger</span>?</p>',
    );
    expect(thread.asks).toEqual([]);
    expect(thread.replies.items).toMatchObject([
      { id: replyId, author: null, bodyHtml: "<p>Mads svarer</p>" },
    ]);
    expect(thread.replies.items[0]?.attachments).toHaveLength(1);
    expect(await reader.get(own)).toMatchObject({ title: "Mads spørger", first: { author: null } });
    const { versions } = await reader.listPostVersions(answered);
    expect(JSON.stringify(versions).toLowerCase()).not.toContain("mads");
    expect((await reader.listPostVersions(own)).versions.map((version) => version.editedBy)).toEqual([
      null,
      null,
    ]);
  });

  it("removes posts with their title, history and files when that was chosen", async () => {
    const { fileIds } = await erase("remove");
    expect(fileIds).toHaveLength(2);
    const left = await dump();
    expect(left).not.toMatch(/Mads/);
    const reader = (await t.as(w.asker)).networks.threads;
    expect((await reader.get(answered)).replies).toMatchObject({ items: [], total: 0 });
    await expect(reader.get(own)).rejects.toThrow("not-found");
    expect((await reader.list({ networkId: w.networkId })).items.map((thread) => thread.id)).toEqual([
      answered.threadId,
    ]);
  });
});
