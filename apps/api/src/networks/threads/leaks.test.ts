import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  signInOverHttp,
  startTestThread,
  type ThreadWorld,
} from "../../testing/threads.ts";
import { threadsRouter } from "./router.ts";

type Threads = Awaited<ReturnType<TestApp["as"]>>["networks"]["threads"];

/** What a call names: real ids in one walk, ids of nothing in the other. */
interface Ids {
  readonly networkId: string;
  readonly threadId: string;
  readonly postId: string;
  readonly askId: string;
  readonly reportId: string;
}

const reason = "Fordi det skal ses.";
const code = { list: "target-group", code: "9b3fd322-a75a-4ed8-9b74-425fa1e01c95" } as const;

/** Every procedure about what is written in a network. */
const calls: Readonly<Record<string, (threads: Threads, ids: Ids) => Promise<unknown>>> = {
  list: (threads, { networkId }) => threads.list({ networkId }),
  search: (threads, { networkId }) => threads.list({ networkId, text: "Fortroligt" }),
  get: (threads, { threadId }) => threads.get({ threadId }),
  listNewestPosts: (threads, { networkId }) => threads.listNewestPosts({ networkId }),
  startThread: (threads, { networkId }) => threads.startThread(newQuestion(networkId)),
  reply: (threads, { threadId }) =>
    threads.reply({ threadId, body: "Svar", attachmentIds: [], requestId: createId() }),
  editPost: (threads, { postId }) => threads.editPost({ postId, version: 1, body: "Nyt" }),
  getPostSource: (threads, { postId }) => threads.getPostSource({ postId }),
  listPostVersions: (threads, { postId }) => threads.listPostVersions({ postId }),
  deletePost: (threads, { postId }) => threads.deletePost({ postId }),
  restorePost: (threads, { postId }) => threads.restorePost({ postId }),
  pinThread: (threads, { threadId }) => threads.pinThread({ threadId, isPinned: true }),
  acceptAnswer: (threads, { threadId }) => threads.acceptAnswer({ threadId, postId: null }),
  markUseful: (threads, { postId }) => threads.markUseful({ postId, isUseful: true }),
  suggestExperts: (threads, { networkId }) => threads.suggestExperts({ networkId, codes: [code] }),
  answerAsk: (threads, { askId }) => threads.answerAsk({ askId, action: "decline" }),
  report: (threads, { postId }) => threads.report({ postId, reason }),
  listReports: (threads, { networkId }) => threads.listReports({ networkId }),
  moderate: (threads, { postId }) => threads.moderate({ postId, action: "hide", reason }),
  closeReport: (threads, { reportId }) => threads.closeReport({ reportId }),
  findMentionable: (threads, { networkId }) => threads.findMentionable({ networkId, text: "" }),
};

describe.each(listDatabaseKinds())("what is written in a closed network, on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  let ids: Ids;
  let fileId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t, { default_watch_level: "all" });
    const { threadId, postId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, {
        title: "Fortroligt emne",
        body: "Fortroligt indhold",
        askedPersonIds: [w.member],
      }),
    );
    await replyInTest(t, w.member, { threadId, body: "Fortroligt svar" });
    await (await t.as(w.member)).networks.threads.report({ postId, reason });
    const find = async (table: "asks" | "post_reports") =>
      (await t.platform.db.selectFrom(table).select("id").executeTakeFirstOrThrow()).id;
    ids = {
      networkId: w.networkId,
      threadId,
      postId,
      askId: await find("asks"),
      reportId: await find("post_reports"),
    };
    fileId = createId();
    await t.platform.db
      .insertInto("attachments")
      .values({
        id: fileId,
        network_id: w.networkId,
        post_id: postId,
        is_network_file: 0,
        uploaded_by: w.asker,
        name: "Fortroligt bilag.txt",
        content_type: "text/plain",
        size_bytes: 10,
        sha256: "",
        created_at: "2026-11-22T10:00:00.000Z",
        removed_at: null,
      })
      .execute();
    await t.platform.files.write(fileId, Buffer.from("Fortroligt"));
    await t.platform.outbox.deliverDue();
  });
  afterAll(() => t.close());

  const answerOf = async (personId: string | null, name: string, given: Ids): Promise<unknown> => {
    const { threads } = (await t.as(personId)).networks;
    const result = await Promise.allSettled([calls[name]?.(threads, given)]);
    return result[0]?.status === "rejected" ? describeRefusal(result[0].reason) : result[0];
  };
  const describeRefusal = (error: unknown) => {
    const { message, cause } = error as { message: string; cause: { code: string; params: unknown } };
    return { message, code: cause.code, params: cause.params };
  };
  const nothing = (): Ids => ({
    networkId: createId(),
    threadId: createId(),
    postId: createId(),
    askId: createId(),
    reportId: createId(),
  });

  it("covers every procedure of threads", async () => {
    const names = Object.keys(threadsRouter).filter((name) => !["_def", "createCaller"].includes(name));
    const walked = new Set([...Object.keys(calls), "resolveLinks"]);
    expect(names.filter((name) => !walked.has(name))).toEqual([]);
  });

  it.each(Object.keys(calls))("%s answers an outsider as if nothing were there", async (name) => {
    const real = await answerOf(w.outsider, name, ids);
    expect(real).toEqual(await answerOf(w.outsider, name, nothing()));
    expect(real).toEqual({ message: "not-found", code: "not-found", params: {} });
    expect(await answerOf(null, name, ids)).toMatchObject({ code: "sign-in-needed" });
  });

  it.each(Object.keys(calls))(
    "%s tells an administrator, who sees that the network exists, no more",
    async (name) => {
      const answer = (await answerOf(w.administrator, name, ids)) as { code: string };
      expect(["forbidden", "not-found"]).toContain(answer.code);
      expect(JSON.stringify(answer)).not.toContain("ortrolig");
    },
  );

  it.each(["get", "getPostSource", "listPostVersions", "reply", "markUseful", "report", "editPost"])(
    "%s answers a visitor of an open network the same for a thread that is there and one that is not",
    async (name) => {
      const open = await createThreadWorld(t, { admission: "open", is_national: 1 });
      const thread = await startTestThread(t, open.asker, newQuestion(open.networkId));
      const real = await answerOf(w.outsider, name, { ...nothing(), ...thread });
      expect(real).toEqual(await answerOf(w.outsider, name, nothing()));
    },
  );

  it("gives link titles only to those who may see what is behind them", async () => {
    const paths = [
      `/netvaerk/${w.networkId}`,
      `/netvaerk/${w.networkId}/traad/${ids.threadId}`,
      `/netvaerk/${createId()}/traad/${ids.threadId}`,
      `/vedhaeftninger/${fileId}`,
      "/netvaerk/ukendt",
      "https://example.com/netvaerk",
    ];
    const titles = async (personId: string) =>
      (await (await t.as(personId)).networks.threads.resolveLinks({ paths })).links.map((link) => link.title);
    expect(await titles(w.member)).toEqual([
      "Det lukkede netværk",
      "Fortroligt emne",
      "Fortroligt bilag.txt",
    ]);
    expect(await titles(w.secretariat)).toEqual(await titles(w.member));
    expect(await titles(w.administrator)).toEqual(["Det lukkede netværk"]);
    expect(await titles(w.outsider)).toEqual([]);
  });

  it("closes every door to somebody who has left, also those that were open", async () => {
    const headers = await signInOverHttp(t, w.member);
    const open = async () =>
      (await t.app.server.inject({ url: `/vedhaeftninger/${fileId}`, headers })).statusCode;
    expect(await open()).toBe(200);
    expect((await (await t.as(w.member)).notifications.list({ onlyUnread: false })).items).not.toEqual([]);
    await (await t.as(w.coordinator)).networks.removeMember({ networkId: w.networkId, personId: w.member });
    for (const name of Object.keys(calls)) {
      const answer = (await answerOf(w.member, name, ids)) as { code: string };
      expect({ name, code: answer.code }).toEqual({ name, code: "not-found" });
    }
    expect(await open()).toBe(404);
    expect((await (await t.as(w.member)).notifications.list({ onlyUnread: false })).items).toEqual([]);
    const mails = await t.platform.mailer.listKept(100);
    expect(mails.some((mail) => mail.to.startsWith(w.outsider))).toBe(false);
    expect(JSON.stringify(mails)).not.toMatch(/Fortroligt (indhold|svar|bilag)/);
  });
});
