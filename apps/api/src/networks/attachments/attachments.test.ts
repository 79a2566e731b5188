import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createPdf, downloadInTest, listTestFiles, png, uploadInTest } from "../../testing/files.ts";
import { grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../testing/threads.ts";

describe.each(listDatabaseKinds())("attachments on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
  });
  afterAll(() => t.close());

  const uploaded = async (
    name: string,
    content: Uint8Array | string,
    { by = w.asker, purpose = "post" } = {},
  ): Promise<string> => {
    const query = `networkId=${w.networkId}&purpose=${purpose}`;
    const { refusal, view } = await uploadInTest(t, { name, content, by, query });
    expect(refusal).toBeUndefined();
    return view.id;
  };
  const download = (id: string, by: string | null) => downloadInTest(t, id, by);
  const reply = (threadId: string, attachmentIds: string[], by = w.asker) =>
    replyInTest(t, by, { threadId, attachmentIds });

  it("takes a file, hangs it on a post and gives it to those who read the post", async () => {
    const { view } = await uploadInTest(t, {
      name: "Årsplan.pdf",
      content: createPdf("Planen for næste år"),
      by: w.asker,
      query: `networkId=${w.networkId}`,
    });
    expect(view).toEqual({
      id: view.id,
      name: "Årsplan.pdf",
      contentType: "application/pdf",
      sizeBytes: createPdf("Planen for næste år").length,
      href: `/vedhaeftninger/${view.id}`,
    });
    expect((await download(view.id, w.asker)).statusCode).toBe(200);
    expect((await download(view.id, w.member)).statusCode).toBe(404);
    const { threadId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, { attachmentIds: [view.id] }),
    );
    const { first } = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(first.attachments).toEqual([view]);
    for (const reader of [w.member, w.coordinator, w.secretariat]) {
      const answer = await download(view.id, reader);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload).toEqual(Buffer.from(createPdf("Planen for næste år")));
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"A_rsplan.pdf\"; filename*=UTF-8''%C3%85rsplan.pdf",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
        "cross-origin-resource-policy": "same-origin",
      });
    }
    const image = await uploaded("billede.png", png);
    await reply(threadId, [image]);
    expect((await download(image, w.member)).headers["content-disposition"]).toMatch(/^inline/);
  });

  it("gives everybody else the same answer as for a file that never was", async () => {
    const id = await uploaded("notat.txt", "Kun for netværket");
    await startTestThread(t, w.asker, newQuestion(w.networkId, { attachmentIds: [id] }));
    const answerFor = async (file: string, by: string | null) => {
      const { statusCode, body } = await download(file, by);
      return [statusCode, body.replaceAll(/"requestId":"[^"]*"/g, "")];
    };
    const never = await answerFor(createId(), w.outsider);
    expect(never[0]).toBe(404);
    for (const by of [w.outsider, w.administrator]) expect(await answerFor(id, by)).toEqual(never);
    expect(await answerFor("../../etc/passwd", w.outsider)).toEqual(await answerFor("%2e%2e", w.outsider));
    expect(await answerFor("no-id", w.outsider)).toEqual(never);
    expect((await answerFor(id, null))[0]).toBe(401);
    expect(await answerFor(id, null)).toEqual(await answerFor(createId(), null));
  });

  it("lets only the uploader put a file on a post, once, in the same network", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const id = await uploaded("notat.txt", "Tekst");
    await expect(reply(threadId, [id], w.member)).rejects.toThrow("not-found");
    await expect(reply(threadId, [id, createId()])).rejects.toThrow("not-found");
    const other = await createThreadWorld(t);
    const limit = { limitKind: "network", limitId: other.networkId } as const;
    await grantTestRole(t.platform, w.asker, { role: "member", ...limit });
    const input = newQuestion(other.networkId, { attachmentIds: [id] });
    await expect(startTestThread(t, w.asker, input)).rejects.toThrow("not-found");
    await reply(threadId, [id, id]);
    await expect(reply(threadId, [id])).rejects.toThrow("not-found");
    const posts = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(posts.replies.items).toMatchObject([{ attachments: [{ id }] }]);
  });

  it("sweeps what no post has taken within a day, and keeps what one has", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const [kept, swept] = [await uploaded("kept.txt", "Tekst"), await uploaded("swept.txt", "Tekst")];
    const postId = await reply(threadId, [kept]);
    t.clock.advance(24 * 3600 + 1);
    await t.platform.outbox.deliverDue();
    const files = await listTestFiles(t);
    expect(files.includes(kept)).toBe(true);
    expect(files.includes(swept)).toBe(false);
    expect((await download(swept, w.asker)).statusCode).toBe(404);
    await (await t.as(w.asker)).networks.threads.deletePost({ postId });
    expect((await download(kept, w.asker)).statusCode).toBe(404);
    expect((await download(kept, w.coordinator)).statusCode).toBe(404);
    await (await t.as(w.asker)).networks.threads.restorePost({ postId });
    expect((await download(kept, w.member)).statusCode).toBe(200);
    await (await t.as(w.asker)).networks.threads.deletePost({ postId });
    t.clock.advance(30 * 24 * 3600 + 1);
    await t.platform.outbox.deliverDue();
    expect((await listTestFiles(t)).includes(kept)).toBe(false);
    t.clock.advance(-31 * 24 * 3600);
  });

  it("shows a hidden post's file to moderators only, and removes it with its post", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const id = await uploaded("notat.txt", "Tekst");
    const postId = await reply(threadId, [id]);
    const path = `/vedhaeftninger/${id}`;
    const titleFor = async (by: string) =>
      (await (await t.as(by)).networks.threads.resolveLinks({ paths: [path] })).links.map(
        (link) => link.title,
      );
    expect(await titleFor(w.member)).toEqual(["notat.txt"]);
    const moderator = (await t.as(w.coordinator)).networks.threads;
    await moderator.moderate({ postId, action: "hide", reason: "Skjult" });
    expect(await titleFor(w.member)).toEqual([]);
    expect((await download(id, w.member)).statusCode).toBe(404);
    expect((await download(id, w.asker)).statusCode).toBe(404);
    expect((await download(id, w.coordinator)).statusCode).toBe(200);
    await moderator.moderate({ postId, action: "remove", reason: "Fjernet" });
    await t.platform.outbox.deliverDue();
    expect((await download(id, w.coordinator)).statusCode).toBe(404);
    expect((await listTestFiles(t)).includes(id)).toBe(false);
    await moderator.moderate({ postId, action: "show", reason: "Vist" });
    const { replies } = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(replies.items).toMatchObject([{ attachments: [] }]);
  });

  it("keeps files of the network itself, put there and taken away by those who run it", async () => {
    const query = `networkId=${w.networkId}&purpose=network`;
    const file = { name: "vedtægt.txt", content: "Tekst", query };
    expect((await uploadInTest(t, { ...file, by: w.asker })).refusal?.code).toBe("forbidden");
    const id = await uploaded(file.name, file.content, { purpose: "network", by: w.coordinator });
    t.clock.advance(2 * 24 * 3600);
    await t.platform.outbox.deliverDue();
    t.clock.advance(-2 * 24 * 3600);
    expect((await (await t.as(w.member)).networks.get({ networkId: w.networkId })).files).toMatchObject([
      { id },
    ]);
    expect((await download(id, w.member)).statusCode).toBe(200);
    expect((await download(id, w.outsider)).statusCode).toBe(404);
    const remove = async (by: string) =>
      (await t.as(by)).networks.attachments.removeNetworkFile({ attachmentId: id });
    await expect(remove(w.outsider)).rejects.toThrow("not-found");
    await expect(remove(w.member)).rejects.toThrow("forbidden");
    await remove(w.secretariat);
    await expect(remove(w.secretariat)).rejects.toThrow("not-found");
    await t.platform.outbox.deliverDue();
    expect((await listTestFiles(t)).includes(id)).toBe(false);
  });
});
