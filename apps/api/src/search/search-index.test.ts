import type { SearchKind } from "@rammevaerk/contracts/search";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../accounts/index.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { eventContent } from "../testing/events.ts";
import { libraryReviewer, publishTestMethod } from "../testing/methods.ts";
import { networkForm } from "../testing/networks/network-form.ts";
import { foundTestNetwork } from "../testing/networks/found-test-network.ts";
import { insertTestOffer } from "../testing/offers.ts";
import { createTestPerson, grantTestRole } from "../testing/people.ts";
import { listIndexed } from "../testing/search.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { newQuestion, replyInTest, startTestThread } from "../testing/threads.ts";
import { checkSearchIndex } from "./index.ts";

const password = "fire heste på en mark";

describe.each(listDatabaseKinds())("the index on %s", (kind) => {
  let t: TestApp;
  let coordinator: string;
  let member: string;
  let reviewer: string;
  let administrator: string;
  let networkId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    coordinator = await createTestPerson(t.platform, { name: "Karen Koordinator" });
    member = await createTestPerson(t.platform, {
      name: "Mads Medlem",
      email: "mads@test.example",
      password_hash: await hashPassword(password),
    });
    reviewer = await createTestPerson(t.platform, { grants: [libraryReviewer] });
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    networkId = await foundTestNetwork(t.platform, {
      name: "Netværk om natten",
      coordinators: [coordinator],
      members: [member],
    });
  });
  afterAll(() => t.close());

  const as = async (personId: string) => t.as(personId);
  const threadsAs = async (personId: string) => (await as(personId)).networks.threads;

  const findSubjects = (word: string) => listIndexed(t.platform.db, word);

  const findDocument = (ofKind: SearchKind, id: string) =>
    t.platform.db
      .selectFrom("search_documents")
      .selectAll()
      .where("kind", "=", ofKind)
      .where("subject_id", "=", id)
      .executeTakeFirst();

  async function listNames(ofKind: SearchKind, id: string): Promise<string[]> {
    const rows = await t.platform.db
      .selectFrom("search_audiences as a")
      .innerJoin("search_documents as d", "d.id", "a.document_id")
      .select("a.audience")
      .where("d.kind", "=", ofKind)
      .where("d.subject_id", "=", id)
      .execute();
    return rows.map((row) => row.audience).toSorted();
  }

  async function checkAll() {
    const { differing, agreesInSum } = await checkSearchIndex(t.platform);
    expect({ differing, agreesInSum }).toEqual({ differing: [], agreesInSum: true });
  }

  it("holds what was written as soon as it was, and loses what is hidden, removed or deleted with the same act", async () => {
    const { threadId, postId } = await startTestThread(
      t,
      member,
      newQuestion(networkId, { title: "Vækkeuret ringer", body: "Hvad med gardinerne?" }),
    );
    const replyId = await replyInTest(t, coordinator, { threadId, body: "Prøv med **havregrød** først." });
    expect(await findSubjects("havregrød")).toEqual([threadId]);
    expect(await listNames("thread", threadId)).toEqual([`network:${networkId}`]);

    const moderate = async (id: string, action: "hide" | "show") =>
      (await threadsAs(coordinator)).moderate({ postId: id, action, reason: "Det kan genkendes." });
    await moderate(replyId, "hide");
    expect(await findSubjects("havregrød")).toEqual([]);
    expect((await findDocument("thread", threadId))?.body).toBe("Hvad med gardinerne?");
    await moderate(replyId, "show");
    expect(await findSubjects("havregrød")).toEqual([threadId]);

    await moderate(postId, "hide");
    expect(await findDocument("thread", threadId)).toBeUndefined();
    await moderate(postId, "show");
    await (await threadsAs(coordinator)).deletePost({ postId: replyId });
    expect(await findSubjects("havregrød")).toEqual([]);
    expect(await findSubjects("gardiner")).toEqual([threadId]);
    await checkAll();
  });

  it("lets only those inside find a network that turns to invitations, and keeps its conversations theirs", async () => {
    const closing = await foundTestNetwork(t.platform, {
      name: "Netværk om dagen",
      coordinators: [coordinator],
      isNational: false,
      regionIds: ["sjaelland"],
    });
    const { threadId } = await startTestThread(t, coordinator, newQuestion(closing));
    expect(await listNames("network", closing)).toEqual(["signed-in"]);
    const { version } = await (await as(coordinator)).networks.get({ networkId: closing });
    const form = { ...networkForm, networkId: closing, version };
    await (await as(coordinator)).networks.update({ ...form, admission: "invitation" });
    const inside = ["administrator", `invited:${closing}`, `network:${closing}`, "region:sjaelland"];
    expect(await listNames("network", closing)).toEqual(inside.toSorted());
    expect(await listNames("thread", threadId)).toEqual([`network:${closing}`, "region:sjaelland"]);
    await checkAll();
  });

  it("holds an event while it is published, marks it as past when it is called off, and never holds a draft", async () => {
    const events = (await as(coordinator)).events;
    const made = await events.create({
      ...eventContent({ title: "Temadag om vindmøller", visibility: "members" }),
      owner: { kind: "network", id: networkId },
      requestId: createId(),
    });
    expect(await findDocument("event", made.eventId)).toBeUndefined();
    const published = await events.publish(made);
    expect(await findDocument("event", made.eventId)).toMatchObject({ is_public: 0, is_past: 0 });
    expect(await listNames("event", made.eventId)).toEqual(
      [`event:${made.eventId}`, `network:${networkId}`].toSorted(),
    );
    await events.cancel({ ...published, reason: "Oplægsholderen er syg." });
    expect(await findDocument("event", made.eventId)).toMatchObject({ is_past: 1 });
    await checkAll();
  });

  it("marks a retired method as past, and offers its words as spellings until then and after", async () => {
    const methodId = await publishTestMethod(t.platform, { name: "Kaminild", aliases: ["Pejsemetoden"] });
    expect(await findDocument("method", methodId)).toMatchObject({ is_public: 1, is_past: 0 });
    expect(await findSubjects("pejsemetoden")).toEqual([methodId]);
    await (await as(reviewer)).methods.retire({
      methodId,
      reason: "Der er kommet noget bedre i stedet.",
      replacedById: null,
      requestId: createId(),
    });
    expect(await findDocument("method", methodId)).toMatchObject({ is_past: 1 });
    const word = await t.platform.db
      .selectFrom("search_vocabulary")
      .select("documents")
      .where("word", "=", "kaminild")
      .executeTakeFirst();
    expect(word).toEqual({ documents: 1 });
    await checkAll();
  });

  it("finds a method that is not recommended like the others, and says so on the hit", async () => {
    const standing = { level: "not-recommended", reason: "Forsøg fandt skade." } as const;
    await publishTestMethod(t.platform, { name: "Koldskylning", standing });
    await publishTestMethod(t.platform, { name: "Koldskylning med varme" });
    const { groups } = await (await t.as(null)).search.find({ text: "koldskylning", kind: "method" });
    const said = groups[0]?.items.map(({ title, isDiscouraged }) => [title.text, isDiscouraged]);
    expect(Object.fromEntries(said ?? [])).toEqual({ Koldskylning: true, "Koldskylning med varme": false });
  });

  it("shows people to their networks for as long as they are in them, and not at all when they choose so", async () => {
    const id = await createTestPerson(t.platform, { name: "Gitte Gæst", visibility: "network-members" });
    await grantTestRole(t.platform, id, { role: "member", limitKind: "network", limitId: networkId });
    await t.platform.db
      .updateTable("grants")
      .set({ expires_at: "2026-12-24T00:00:00.000Z" })
      .where("person_id", "=", id)
      .execute();
    await (await as(id)).accounts.updateProfile(await profileOf(id, { askMeAbout: "Regnbuer" }));
    expect(await findSubjects("regnbuer")).toEqual([id]);
    expect(await listNames("person", id)).toEqual([`network:${networkId}`, `person:${id}`]);
    const { rows } = await sql<{ until: string }>`select until from search_audiences
      where audience = ${`network:${networkId}`} and until is not null`.execute(t.platform.db);
    expect(rows).toEqual([{ until: "2026-12-24T00:00:00.000Z" }]);
    await (await as(id)).accounts.updateProfile(
      await profileOf(id, { askMeAbout: "Regnbuer", visibility: "nobody" }),
    );
    expect(await findSubjects("regnbuer")).toEqual([]);
    expect(await findDocument("person", id)).toBeUndefined();
  });

  it("forgets who leaves, in the act of leaving", async () => {
    expect(await findDocument("person", member)).toMatchObject({ title: "Mads Medlem" });
    await (await as(member)).accounts.deleteAccount({ password, posts: "remove" });
    expect(await findDocument("person", member)).toBeUndefined();
    expect(await findSubjects("gardiner")).toEqual([]);
    const { rows } = await sql`select 1 from search_title_words where word = 'mads'`.execute(t.platform.db);
    expect(rows).toEqual([]);
    await checkAll();
  });

  it("holds all that many who write at once have written, in one thread and in the same words", async () => {
    const { threadId } = await startTestThread(
      t,
      coordinator,
      newQuestion(networkId, { body: "Hvem kommer?" }),
    );
    const guests = ["Andrea", "Birk", "Cilje", "Ditlev", "Ester", "Frode"];
    await Promise.all([
      ...guests.map((guest) => replyInTest(t, coordinator, { threadId, body: `Det gør ${guest}.` })),
      ...guests.map((guest) => publishTestMethod(t.platform, { name: `Fremgangsmåde ${guest}` })),
    ]);
    for (const guest of guests) expect(await findSubjects(guest)).toContain(threadId);
    expect(await findSubjects("fremgangsmåde")).toHaveLength(guests.length);
    await checkAll();
  });

  it("takes out at once what only some may find when too much changes at once, and brings it back by the outbox", async () => {
    const { db, outbox } = t.platform;
    const { threadId } = await startTestThread(
      t,
      coordinator,
      newQuestion(networkId, { body: "En hemmelighed om fiskekroge." }),
    );
    const [name, ids] = ["Tilbud ved fjorden", Array.from({ length: 120 }, () => createId())];
    await inTransaction(db, async (tx) => {
      for (const id of ids) await insertTestOffer({ ...t.platform, db: tx }, { id, name });
      await tx.updateTable("posts").set({ state: "hidden" }).where("thread_id", "=", threadId).execute();
    });
    expect(await findSubjects("fiskekroge")).toEqual([]);
    expect(await findDocument("thread", threadId)).toBeUndefined();
    expect((await findSubjects("fjorden")).length).toBe(0);
    expect((await (await as(administrator)).search.status()).waiting).toBeGreaterThan(200);
    await db.updateTable("posts").set({ state: "visible" }).where("thread_id", "=", threadId).execute();
    await outbox.deliverDue();
    expect(await findSubjects("fjorden")).toHaveLength(ids.length);
    expect(await findSubjects("fiskekroge")).toEqual([threadId]);
    expect((await (await as(administrator)).search.status()).waiting).toBe(0);
    await checkAll();
  });

  async function profileOf(id: string, values: object) {
    const profile = await (await as(id)).accounts.getProfile();
    const { name, title, language, languages, askMeAbout, asksPerMonth, isNotNow, visibility } = profile;
    const kept = { name, title, language, languages, askMeAbout, asksPerMonth, isNotNow, visibility };
    return { ...kept, competences: [], ...values };
  }
});
