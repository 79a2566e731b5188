import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createMethodWorld, type MethodWorld } from "../../testing/method-world.ts";
import { handInChange, publishTestMethod } from "../../testing/methods.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { methodsPersonalData } from "./personal-data.ts";

describe.each(listDatabaseKinds())("what the method library stores about somebody on %s", (kind) => {
  let t: TestApp;
  let w: MethodWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  /** The author has a published and a waiting version, a draft of an own method, an experience in each state, and the rest. */
  async function act() {
    w = await createMethodWorld(t);
    const { author, reviewer } = w.people;
    const methodId = await publishTestMethod(t.platform);
    const [authors, reviewers] = [(await t.as(author)).methods, (await t.as(reviewer)).methods];
    const decision = { decision: "publish", reason: "" } as const;
    const version = await handInChange(await t.as(author), methodId, { summary: "Ny tekst" });
    await reviewers.versions.decide({ ...version, ...decision, requestId: createId() });
    const waiting = await handInChange(await t.as(author), methodId, { summary: "Nyere tekst" });
    const own = await authors.versions.start({ name: "Min egen", requestId: createId() });
    const share = (submits: boolean) =>
      authors.experiences.start({ methodId, fields: w.fields(), submits, requestId: createId() });
    const [published, inReview] = [await share(true), await share(true)];
    await share(false);
    await reviewers.experiences.decide({ ...published, ...decision, requestId: createId() });
    await (await t.as(w.people.verifier)).methods.experiences.verify(published);
    await authors.watch({ methodId, isWatched: true });
    const goal = { methodId, kind: "common-goal", targetId: "faelles-maal-1", note: "Til målet" } as const;
    await reviewers.links.add(goal);
    await t.platform.db
      .insertInto("method_imports")
      .values({
        id: createId(),
        person_id: author,
        created_at: "2026-11-22T09:00:00.000Z",
        applied_at: null,
        content: '{"files":[]}',
      })
      .execute();
    return { methodId, own, waiting, published, inReview };
  }

  const erase = (personId: string, choice: "keep" | "remove") =>
    inTransaction(t.platform.db, (tx) => methodsPersonalData.eraseData(tx, personId, choice));
  const mentions = async (personId: string) => {
    const { db } = t.platform;
    const rows = [
      await db.selectFrom("methods").selectAll().execute(),
      await db.selectFrom("method_versions").selectAll().execute(),
      await db.selectFrom("method_experiences").selectAll().execute(),
      await db.selectFrom("method_watches").selectAll().execute(),
      await db.selectFrom("method_links").selectAll().execute(),
      await db.selectFrom("method_imports").selectAll().execute(),
    ];
    return JSON.stringify(rows).includes(personId);
  };
  const statesOf = async (table: "method_versions" | "method_experiences", methodId: string) =>
    (await t.platform.db.selectFrom(table).select("state").where("method_id", "=", methodId).execute())
      .map(({ state }) => state)
      .toSorted();

  it("is handed out, and forgotten but for what was published or handed in", async () => {
    const { methodId, own, waiting } = await act();
    const { author, reviewer, verifier } = w.people;
    const exported = await methodsPersonalData.exportData(t.platform.db, author);
    expect(exported).toMatchObject({
      methodVersions: [
        { state: "published", fields: { summary: "Ny tekst" }, note: "Rettet." },
        { state: "in-review", fields: { summary: "Nyere tekst" } },
        { state: "draft", fields: { name: "Min egen" } },
      ],
      methodExperiences: [
        { state: "published", fields: { citizens: 12, isContact: true } },
        { state: "in-review" },
        { state: "draft" },
      ],
      methodWatches: [{ since: "2026-11-22T10:00:00.000Z" }],
      methodImports: [{ content: { files: [] } }],
    });
    const decided = await methodsPersonalData.exportData(t.platform.db, reviewer);
    expect(decided["methodDecisions"]).toMatchObject([{ kind: "experience" }, { kind: "version" }]);
    expect(decided["methodTies"]).toMatchObject([{ kind: "common-goal", note: "Til målet" }]);
    expect((await methodsPersonalData.exportData(t.platform.db, verifier))["methodDecisions"]).toMatchObject([
      { kind: "verification" },
    ]);

    for (const person of [author, reviewer, verifier]) {
      expect(await mentions(person)).toBe(true);
      await erase(person, "keep");
      expect(await mentions(person)).toBe(false);
    }
    expect(await statesOf("method_versions", methodId)).toEqual(["in-review", "published", "superseded"]);
    expect(await statesOf("method_experiences", methodId)).toEqual(["in-review", "published"]);
    expect(await statesOf("method_versions", own.methodId)).toEqual([]);
    const { db } = t.platform;
    expect(await db.selectFrom("methods").select("id").where("id", "=", own.methodId).execute()).toEqual([]);
    const reader = (await t.as(w.people.colleague)).methods;
    const { items } = await reader.experiences.list({ methodId });
    expect(items).toMatchObject([{ contact: null, isOwn: false, organisation: { id: w.home } }]);
    expect((await reader.get({ method: methodId })).fields.summary).toBe("Ny tekst");
    const others = (await t.as(w.people.otherReviewer)).methods.versions;
    await others.decide({ ...waiting, decision: "publish", reason: "", requestId: createId() });
    expect((await reader.get({ method: methodId })).fields.summary).toBe("Nyere tekst");
  });

  it("is forgotten with all that was shared when posts are to go, while the library's text stays", async () => {
    const { methodId } = await act();
    await erase(w.people.author, "remove");
    expect(await mentions(w.people.author)).toBe(false);
    expect(await statesOf("method_versions", methodId)).toEqual(["published", "superseded"]);
    expect(await statesOf("method_experiences", methodId)).toEqual([]);
    const { items } = await (await t.as(null)).methods.links.of({
      kind: "common-goal",
      targetId: "faelles-maal-1",
    });
    expect(items.length).toBeGreaterThan(0);
  });
});
