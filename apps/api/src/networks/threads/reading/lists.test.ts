import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listPersonRefs } from "../../../accounts/index.ts";
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

describe.each(listDatabaseKinds())("lists of threads on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).networks.threads;

  it("puts pinned threads first, then those with the newest post, a page at a time", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) {
      t.clock.advance(1);
      const input = newQuestion(w.networkId, { title: `Tråd ${n}`, kind: n % 2 === 0 ? "question" : "post" });
      ids.push((await startTestThread(t, w.asker, input)).threadId);
    }
    const [oldest = "", second = ""] = ids;
    await (await as(w.coordinator)).pinThread({ threadId: oldest, isPinned: true });
    await expect((await as(w.member)).pinThread({ threadId: second, isPinned: true })).rejects.toThrow(
      "forbidden",
    );
    t.clock.advance(1);
    await replyInTest(t, w.member, { threadId: second });
    const caller = await as(w.member);
    const first = await caller.list({ networkId: w.networkId });
    expect(first.total).toBe(30);
    expect(first.items.slice(0, 3).map((thread) => thread.title)).toEqual(["Tråd 0", "Tråd 1", "Tråd 29"]);
    expect(first.items[0]).toMatchObject({ isPinned: true, author: { name: "Asta Spørger" }, replyCount: 0 });
    const next = await caller.list({ networkId: w.networkId, after: first.nextKey ?? "" });
    expect(next.nextKey).toBeNull();
    const all = [...first.items, ...next.items].map((thread) => thread.id);
    expect(new Set(all)).toEqual(new Set(ids));
    expect(all).toHaveLength(30);
    const questions = await caller.list({ networkId: w.networkId, kind: "question", unanswered: true });
    expect(questions.total).toBe(15);
    await replyInTest(t, w.member, { threadId: ids[2] ?? "" });
    expect((await caller.list({ networkId: w.networkId, unanswered: true })).total).toBe(14);
  });

  it("finds a text in title and question, with Danish letters and capitals, page after page", async () => {
    const input = newQuestion(w.networkId, { title: "Årsplan for TILSYN", body: "Om bådhåndværk" });
    const { threadId } = await startTestThread(t, w.asker, input);
    const caller = await as(w.member);
    const find = async (text: string) =>
      (await caller.list({ networkId: w.networkId, text })).items.map((thread) => thread.id);
    expect(await find("årsplan")).toEqual([threadId]);
    expect(await find("BÅDHÅNDVÆRK tilsyn")).toEqual([threadId]);
    expect(await find("findes ikke")).toEqual([]);
    const first = await caller.list({ networkId: w.networkId, text: "tråd" });
    const rest = await caller.list({ networkId: w.networkId, text: "tråd", after: first.nextKey ?? "" });
    expect(first.items.length + rest.items.length).toBe(30);
    expect(rest.nextKey).toBeNull();
  });

  it("shows the newest posts of a network with authors as they stand elsewhere, and none twice", async () => {
    const { db, clock } = t.platform;
    const author = await createTestPerson(t.platform, { name: "Lone Ansat" });
    await grantTestRole(t.platform, author, { role: "member", limitKind: "network", limitId: w.networkId });
    await affiliate(author);
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId, { title: "Nyest" }));
    t.clock.advance(1);
    await replyInTest(t, author, { threadId, body: "Fra Lone" });
    const caller = await as(w.member);
    const first = await caller.listNewestPosts({ networkId: w.networkId });
    const [newest] = first.items;
    expect(newest).toMatchObject({
      threadId,
      threadTitle: "Nyest",
      isQuestion: true,
      bodyHtml: "<p>Fra Lone</p>",
    });
    expect(newest?.author).toEqual((await listPersonRefs(db, [author], clock)).get(author));
    expect(newest?.author).toMatchObject({ title: "Konsulent", organisation: "Den nye kommune" });
    const seen = first.items.map((post) => post.id);
    let after = first.nextKey;
    while (after !== null) {
      const page = await caller.listNewestPosts({ networkId: w.networkId, after });
      seen.push(...page.items.map((post) => post.id));
      after = page.nextKey;
    }
    const visible = await db.selectFrom("posts").select("id").where("network_id", "=", w.networkId).execute();
    expect(seen).toHaveLength(visible.length);
    expect(new Set(seen).size).toBe(visible.length);
  });

  async function affiliate(personId: string): Promise<void> {
    const { db } = t.platform;
    const [oldId, newId, otherId] = [createId(), createId(), createId()];
    const names = [
      [oldId, "Den gamle kommune"],
      [newId, "Den nye kommune"],
      [otherId, "Et tidligere sted"],
    ] as const;
    for (const [id, name] of names)
      await db
        .insertInto("organisations")
        .values({
          id,
          key: `test:${id}`,
          kind: "municipality",
          name,
          code: null,
          region_id: null,
          cvr: null,
          valid_from: "2000-01-01",
          valid_to: null,
          is_demo: 0,
          sort_name: name.toLowerCase(),
        })
        .execute();
    await db
      .insertInto("organisation_successions")
      .values({ predecessor_id: oldId, successor_id: newId, on_date: "2026-01-01" })
      .execute();
    for (const [organisation_id, valid_from, valid_to, title] of [
      [oldId, "2025-01-01", null, "Konsulent"],
      [otherId, "2020-01-01", "2025-01-01", "Praktikant"],
      [otherId, "2021-01-01", null, "Bijob"],
    ] as const)
      await db
        .insertInto("affiliations")
        .values({
          id: createId(),
          person_id: personId,
          organisation_id,
          title,
          valid_from,
          valid_to,
          status: "confirmed",
        })
        .execute();
  }
});
