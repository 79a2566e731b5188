import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { eventContent } from "../../testing/events.ts";
import { publishTestMethod } from "../../testing/methods.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { listIndexed } from "../../testing/search.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { newQuestion, startTestThread } from "../../testing/threads.ts";
import { checkSearchIndex } from "../checking/check-search-index.ts";
import { startSearch } from "../start-search.ts";
import { beginRebuild, continueRebuild, rebuildIndex } from "./rebuild-index.ts";

describe.each(listDatabaseKinds())("the index as time goes by on %s", (kind) => {
  let t: TestApp;
  let coordinator: string;
  let administrator: string;
  let networkId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    coordinator = await createTestPerson(t.platform);
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    networkId = await foundTestNetwork(t.platform, { coordinators: [coordinator] });
    for (let n = 0; n < 4; n++) await publishTestMethod(t.platform, { name: `Skridt ${n}` });
  });
  afterAll(() => t.close());

  it("makes it in the background of what was there before, and says how far it has come", async () => {
    const { db, outbox } = t.platform;
    await createTestPerson(t.platform, { name: "Forud Fødtsen" });
    await db.deleteFrom("search_marks").execute();
    await db.deleteFrom("search_rebuild").execute();
    await startSearch(t.platform);
    expect((await t.app.server.inject("/readyz")).statusCode).toBe(200);
    expect((await checkSearchIndex(t.platform)).isDue).toBe(true);
    await outbox.deliverDue();
    expect(await checkSearchIndex(t.platform)).toMatchObject({ isDue: false, differing: [] });
    expect(
      await db.selectFrom("search_documents").select("kind").where("title", "=", "Forud Fødtsen").execute(),
    ).toEqual([{ kind: "person" }]);
  });

  it("loses nothing that is written while it is made anew, and mends what was damaged", async () => {
    const { db, clock } = t.platform;
    await damage();
    const before = await checkSearchIndex(t.platform);
    expect(before.differing.length).toBeGreaterThan(2);
    await beginRebuild({ db, clock });
    await continueRebuild({ db, clock });
    const status = await (await t.as(administrator)).search.status();
    expect(status.rebuild).toMatchObject({ finishedAt: null });
    const writing = (async () => {
      const made: string[] = [];
      for (let n = 0; n < 12; n++) {
        const body = n % 2 === 0 ? "Om isbjørne." : "Om pingviner.";
        const started = await startTestThread(t, coordinator, newQuestion(networkId, { body }));
        if (n % 3 === 0)
          await (await t.as(coordinator)).networks.threads.deletePost({ postId: started.postId });
        else if (n % 2 === 0) made.push(started.threadId);
      }
      return made;
    })();
    const rebuild = await rebuildIndex({ db, clock });
    const made = await writing;
    expect(rebuild.finished_at).not.toBeNull();
    expect(rebuild.done).toBe(rebuild.total);
    expect((await listIndexed(db, "isbjørne")).toSorted()).toEqual(made.toSorted());
    expect((await listIndexed(db, "spøgelset")).length).toBe(0);
    expect(await checkSearchIndex(t.platform)).toMatchObject({
      differing: [],
      agreesInSum: true,
      isDue: false,
    });
  });

  /** One document is lost, one says something else, one is of nothing, one is found by more people. */
  async function damage() {
    const { db } = t.platform;
    const [lost, changed, shown] = await db.selectFrom("search_documents").select("id").limit(3).execute();
    await db
      .deleteFrom("search_audiences")
      .where("document_id", "=", lost?.id ?? 0)
      .execute();
    await db
      .deleteFrom("search_codes")
      .where("document_id", "=", lost?.id ?? 0)
      .execute();
    await db
      .deleteFrom("search_title_words")
      .where("document_id", "=", lost?.id ?? 0)
      .execute();
    await db
      .deleteFrom("search_documents")
      .where("id", "=", lost?.id ?? 0)
      .execute();
    await db
      .updateTable("search_documents")
      .set({ body: "Noget andet" })
      .where("id", "=", changed?.id ?? 0)
      .execute();
    await db
      .insertInto("search_audiences")
      .values({ document_id: shown?.id ?? 0, audience: "signed-in", until: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .updateTable("search_documents")
      .set({ kind: "person", subject_id: createId(), title: "Spøgelset" })
      .where("id", "=", shown?.id ?? 0)
      .execute();
  }

  it("says anew what the day changed, and keeps nothing of what was removed", async () => {
    const { db, outbox } = t.platform;
    const guest = await createTestPerson(t.platform, { visibility: "network-members" });
    await grantTestRole(t.platform, guest, { role: "member", limitKind: "network", limitId: networkId });
    await inTransaction(db, async (tx) => {
      await tx
        .updateTable("grants")
        .set({ expires_at: "2026-12-01T00:00:00.000Z" })
        .where("person_id", "=", guest)
        .execute();
    });
    const caller = await t.as(coordinator);
    const draft = await caller.events.create({
      ...eventContent({ starts: { local: "2026-12-01T09:00" }, ends: { local: "2026-12-01T15:00" } }),
      owner: { kind: "network", id: networkId },
      requestId: createId(),
    });
    await caller.events.publish(draft);
    const { threadId, postId } = await startTestThread(
      t,
      coordinator,
      newQuestion(networkId, { body: "Om natten." }),
    );
    await caller.networks.threads.deletePost({ postId });
    const find = async (id: string) => {
      const rows = await db
        .selectFrom("search_documents")
        .select(["is_past", "audience"])
        .where("subject_id", "=", id)
        .execute();
      return rows[0];
    };
    expect(await find(draft.eventId)).toMatchObject({ is_past: 0 });
    expect((await find(guest))?.audience).toContain(networkId);

    await leaveRemovedTerms(t.platform);
    t.clock.advance(10 * 24 * 3600);
    await outbox.deliverDue();
    expect(await find(draft.eventId)).toMatchObject({ is_past: 1 });
    expect((await find(guest))?.audience).not.toContain(networkId);
    expect(await find(threadId)).toBeUndefined();
    expect(await countPlaces(t.platform)).toBe(0);
  });

  /** Has SQLite keep a term of a document that was removed: it merges what was written now and then, and forgets it by that. */
  async function leaveRemovedTerms({ db }: Platform): Promise<void> {
    if (kind !== "sqlite") return;
    for (let id = 1_000_000; (await countPlaces({ db })) === 0; id++) {
      await sql`insert into search_terms (rowid, title, keywords, body) values (${id}, '', '', 'zyxwv')`.execute(
        db,
      );
      await sql`delete from search_terms where rowid = ${id}`.execute(db);
    }
  }

  /** In how many places of the file the term is still written. PostgreSQL keeps terms in the row, which has gone. */
  async function countPlaces({ db }: Pick<Platform, "db">): Promise<number> {
    if (kind !== "sqlite") return 0;
    const { rows } = await sql<{ count: number }>`select count(*) as count from search_terms_data
      where instr(block, cast('zyxwv' as blob)) > 0`.execute(db);
    return rows[0]?.count ?? 0;
  }
});
