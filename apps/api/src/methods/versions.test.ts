import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import {
  createLibraryPerson,
  handInChange,
  libraryReviewer,
  methodForm,
  publishTestMethod,
} from "../testing/methods.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

const cpr = "Ring om 010190-1234 i morgen.";

describe.each(listDatabaseKinds())("versions of methods on %s", (databaseKind) => {
  let t: TestApp;
  let author: string;
  let reviewer: string;
  let other: string;
  let methodId: string;
  beforeAll(async () => {
    t = await createTestApp(databaseKind);
    author = await createTestPerson(t.platform, { name: "Anna Forfatter" });
    reviewer = await createLibraryPerson(t, libraryReviewer);
    other = await createLibraryPerson(t, libraryReviewer);
  });
  beforeEach(async () => {
    methodId = await publishTestMethod(t.platform);
  });
  afterAll(() => t.close());

  const as = async (personId: string | null) => (await t.as(personId)).methods;
  const visitor = () => as(null);
  const handIn = async (values = {}) => handInChange(await t.as(author), methodId, values);
  const decide = (version: { versionId: string; revision: number }, decision: "publish" | "decline") => ({
    ...version,
    decision,
    reason: decision === "decline" ? "Kilden mangler." : "",
    requestId: createId(),
  });
  /** What somebody is told, newest first. */
  const told = async (personId: string) => {
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(personId)).notifications.list({ onlyUnread: true });
    return items.map((item) => `${item.kind} ${item.href}`);
  };

  it("publishes a new method only when another person has looked at it", async () => {
    const requestId = createId();
    const { versions, get } = await as(author);
    const [ref, again] = await Promise.all([
      versions.start({ name: "Rolig hverdag", requestId }),
      versions.start({ name: "Rolig hverdag", requestId }),
    ]);
    expect(again).toEqual(ref);
    expect(ref.methodCode).toBe("rolig-hverdag");
    expect((await versions.start({ name: "Rolig hverdag", requestId: createId() })).methodCode).toBe(
      "rolig-hverdag-2",
    );
    const { versionId } = ref;
    await expect(versions.submit({ versionId, revision: 1 })).rejects.toMatchObject({
      cause: { fields: { "fields.summary": { code: "required" }, "fields.sources": { code: "required" } } },
    });
    const fields = methodForm({ name: "Rolig hverdag", body: "**Ro** <script>alert(1)</script>" });
    const saved = await versions.save({ versionId, revision: 1, fields, note: "Ny." });
    expect((await versions.get({ versionId })).missing).toEqual([]);
    await expect((await visitor()).get({ method: ref.methodCode })).rejects.toThrow("not-found");
    expect((await get({ method: ref.methodCode })).versionNumber).toBeNull();
    await Promise.all([versions.submit({ versionId, ...saved }), versions.submit({ versionId, ...saved })]);
    expect(await told(reviewer)).toContain(`method-waiting /metoder/gennemsyn/udgave/${versionId}`);
    const review = await as(reviewer);
    const { revision } = await review.versions.get({ versionId });
    await review.versions.decide(decide({ versionId, revision }, "publish"));
    const shown = await (await visitor()).get({ method: ref.methodCode });
    expect(shown).toMatchObject({ versionNumber: 1, status: "published", writtenBy: null, approvedBy: null });
    expect(shown.bodyHtml).not.toContain("<script");
    expect(shown.nextReviewOn).toBe("2028-11-22");
    expect((await get({ method: ref.methodId })).writtenBy?.name).toBe("Anna Forfatter");
    expect(await told(author)).toContain(
      `method-published /metoder/rolig-hverdag/udgaver?udgave=${versionId}`,
    );
  });

  it("keeps the published version up while a change is written, and tells those who watch of the difference", async () => {
    const watcher = await createTestPerson(t.platform);
    await (await as(watcher)).watch({ methodId, isWatched: true });
    const version = await handIn({ purpose: "Færre og kortere konflikter.", aliases: ["Ro"] });
    const { versions } = await as(author);
    expect(await versions.propose({ methodId, requestId: createId() })).toMatchObject({
      versionId: version.versionId,
    });
    expect((await (await visitor()).get({ method: methodId })).fields.purpose).toBe("Færre konflikter.");
    const difference = await (await as(reviewer)).versions.difference({ versionId: version.versionId });
    expect(difference.items.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      "aliases list",
      "purpose text",
    ]);
    expect(difference.against?.number).toBe(1);
    await expect((await visitor()).versions.difference({ versionId: version.versionId })).rejects.toThrow(
      "not-found",
    );
    await (await as(reviewer)).versions.decide(decide(version, "publish"));
    const { code, versionNumber } = await (await visitor()).get({ method: methodId });
    expect(versionNumber).toBe(2);
    expect(await told(watcher)).toEqual([
      `method-changed /metoder/${code}/udgaver?udgave=${version.versionId}`,
    ]);
    const open = await (await visitor()).versions.difference({ versionId: version.versionId });
    expect(open.items).toEqual(difference.items);
    expect(open.version.author).toBeNull();
    const { items, total } = await (await visitor()).versions.list({ methodId });
    expect([total, items.map(({ number, state }) => `${number} ${state}`)]).toEqual([
      2,
      ["2 published", "1 superseded"],
    ]);
  });

  it("holds the text still while it is in review", async () => {
    const { versionId, revision } = await handIn();
    const { versions } = await as(author);
    const fields = methodForm({ risks: "Nye risici." });
    await expect(versions.save({ versionId, revision, fields, note: "" })).rejects.toThrow(
      "version-in-review",
    );
    await expect(versions.discard({ versionId })).rejects.toThrow("version-in-review");
    await versions.takeBack({ versionId });
    await versions.takeBack({ versionId });
    const stale = decide({ versionId, revision }, "publish");
    await expect((await as(reviewer)).versions.decide(stale)).rejects.toThrow("changed-meanwhile");
    const saved = await versions.save({ versionId, revision: revision + 1, fields, note: "" });
    await expect(versions.save({ versionId, revision: revision + 1, fields, note: "" })).rejects.toThrow(
      "changed-meanwhile",
    );
    await versions.submit({ versionId, ...saved });
    await expect((await as(reviewer)).versions.decide(stale)).rejects.toThrow("changed-meanwhile");
    await (await as(reviewer)).versions.decide(
      decide({ versionId, revision: saved.revision + 1 }, "publish"),
    );
    await expect(versions.save({ versionId, ...saved, fields, note: "" })).rejects.toThrow("version-decided");
    await expect(versions.takeBack({ versionId })).rejects.toThrow("version-decided");
  });

  it("lets nobody decide on an own version, and the first of two reviewers decide", async () => {
    const own = await handInChange(await t.as(reviewer), methodId, { risks: "Ingen." });
    await expect((await as(reviewer)).versions.decide(decide(own, "publish"))).rejects.toThrow(
      "four-eyes-needed",
    );
    const queue = await (await as(reviewer)).versions.queue({});
    expect(queue.items.find(({ id }) => id === own.versionId)).toMatchObject({
      kind: "version",
      isOwn: true,
    });
    const foreign = await handIn();
    const [first, second] = [decide(foreign, "publish"), decide(foreign, "decline")];
    const outcomes = await Promise.allSettled([
      (await as(reviewer)).versions.decide(first),
      (await as(other)).versions.decide(second),
    ]);
    const refused = outcomes.filter((one) => one.status === "rejected").map((one) => String(one.reason));
    expect(refused).toEqual([expect.stringContaining("version-decided")]);
    const [winner, form] = outcomes[0]?.status === "fulfilled" ? [reviewer, first] : [other, second];
    await expect((await as(winner)).versions.decide(form)).resolves.toEqual({ done: true });
    await expect((await as(author)).versions.decide(decide(own, "publish"))).rejects.toThrow("not-found");
  });

  it("publishes no change to a text that has changed meanwhile, until it was looked at", async () => {
    const late = await handInChange(await t.as(other), methodId, { risks: "Kan virke passivt." });
    const draft = await (await as(reviewer)).versions.propose({ methodId, requestId: createId() });
    const version = await handIn({ summary: "Ny." });
    const review = await as(reviewer);
    await review.versions.decide(decide(version, "publish"));
    await expect(review.versions.decide(decide(late, "publish"))).rejects.toThrow("method-changed");
    const { revision } = await review.versions.get({ versionId: draft.versionId });
    await expect(review.versions.submit({ ...draft, revision })).rejects.toThrow("method-changed");
    expect((await review.versions.get({ versionId: late.versionId })).isBehind).toBe(true);
    const caughtUp = await (await as(other)).versions.catchUp(late);
    await expect(review.versions.decide(decide(late, "publish"))).rejects.toThrow("changed-meanwhile");
    await review.versions.decide(decide({ ...late, ...caughtUp }, "publish"));
    expect((await (await visitor()).get({ method: methodId })).fields).toMatchObject({
      risks: "Kan virke passivt.",
      summary: methodForm().summary,
    });
  });

  it("declines with a reason, and lets the author go on with the text", async () => {
    const version = await handIn({ ethics: "Samtykke." });
    const review = await as(reviewer);
    await expect(review.versions.decide({ ...decide(version, "decline"), reason: "" })).rejects.toThrow(
      "input-invalid",
    );
    await review.versions.decide(decide(version, "decline"));
    const { versions } = await as(author);
    const declined = await versions.get(version);
    expect(declined).toMatchObject({ state: "declined", reason: "Kilden mangler.", may: { takeBack: true } });
    expect(await told(author)).toContain(`method-declined /metoder/udgave/${version.versionId}`);
    await versions.takeBack(version);
    const { fields, may, revision } = await versions.get(version);
    expect([fields.ethics, may.edit]).toEqual(["Samtykke.", true]);
    expect((await versions.listOwn({})).items[0]).toMatchObject({ id: version.versionId, state: "draft" });
    await versions.discard(version);
    const forgotten = await versions.get(version);
    expect([forgotten.state, forgotten.fields.ethics, forgotten.note]).toEqual(["withdrawn", "", ""]);
    await expect(versions.submit({ ...version, revision })).rejects.toThrow("version-decided");
    expect((await versions.listOwn({})).items.map(({ id }) => id)).not.toContain(version.versionId);
  });

  it("lets nobody have more than a hundred drafts, begin sixty methods or hand in sixty versions within an hour", async () => {
    const writer = await createTestPerson(t.platform);
    const { versions } = await as(writer);
    const start = (n: number) => versions.start({ name: `Kladde ${n}`, requestId: createId() });
    const begun = await Promise.all(Array.from({ length: 60 }, (_, n) => start(n)));
    await expect(start(60)).rejects.toThrow("too-many-attempts");
    const trail = await t.platform.db
      .selectFrom("audit_entries")
      .select("change")
      .where("actor_id", "=", writer)
      .execute();
    expect(JSON.stringify(trail)).not.toContain("kladde");
    t.clock.advance(3600);
    for (let n = 60; n < 100; n++) begun.push(await start(n));
    await expect(start(100)).rejects.toThrow("drafts-full");
    await expect(versions.propose({ methodId, requestId: createId() })).rejects.toThrow("drafts-full");
    const versionId = begun[0]?.versionId ?? "";
    await versions.discard({ versionId });
    await versions.propose({ methodId, requestId: createId() });
    for (let n = 0; n < 60; n++)
      await expect(versions.submit({ versionId, revision: 1 })).rejects.toThrow("version-decided");
    await expect(versions.submit({ versionId, revision: 1 })).rejects.toThrow("too-many-attempts");
  });

  it("shows nobody else's unfinished text, and stores no CPR number", async () => {
    const { versions } = await as(author);
    const { versionId } = await versions.propose({ methodId, requestId: createId() });
    const { revision } = await versions.get({ versionId });
    for (const personId of [null, reviewer, await createTestPerson(t.platform)]) {
      const caller = await as(personId);
      await expect(caller.versions.get({ versionId })).rejects.toThrow("not-found");
      await expect(caller.versions.difference({ versionId })).rejects.toThrow("not-found");
      expect((await caller.versions.list({ methodId })).items).toHaveLength(1);
    }
    const refused = [
      methodForm({ body: "0101**90-1234**" }),
      methodForm({ coreComponents: [cpr] }),
      methodForm({ dosage: { sessions: "", duration: "", setting: cpr } }),
    ];
    for (const fields of refused)
      await expect(versions.save({ versionId, revision, fields, note: "" })).rejects.toThrow(
        "cpr-number-found",
      );
  });

  it("retires with a reason and another in its place, and takes a method back into use", async () => {
    const review = await as(reviewer);
    const replacedById = await publishTestMethod(t.platform, { name: "Den nye" });
    const watcher = await createTestPerson(t.platform);
    await (await as(watcher)).watch({ methodId, isWatched: true });
    const version = await handIn();
    const form = { methodId, reason: "Der er en bedre.", replacedById, requestId: createId() };
    await expect(review.retire({ ...form, replacedById: methodId })).rejects.toThrow("input-invalid");
    await review.retire(form);
    await review.retire(form);
    const shown = await (await visitor()).get({ method: methodId });
    expect(shown).toMatchObject({
      status: "retired",
      retired: { reason: "Der er en bedre.", replacedBy: { name: "Den nye" } },
      may: { propose: false },
    });
    expect(await told(watcher)).toEqual([`method-retired /metoder/${shown.code}`]);
    const text = shown.fields.name;
    const found = async (includesRetired: boolean) =>
      (await (await visitor()).list({ text, includesRetired })).items.map(({ id }) => id);
    expect(await found(false)).not.toContain(methodId);
    expect(await found(true)).toContain(methodId);
    await expect(review.versions.decide(decide(version, "publish"))).rejects.toThrow("method-retired");
    const taken = await as(author);
    await taken.versions.takeBack(version);
    const revision = version.revision + 1;
    await expect(taken.versions.submit({ ...version, revision })).rejects.toThrow("method-retired");
    await expect((await as(other)).versions.propose({ methodId, requestId: createId() })).rejects.toThrow(
      "method-retired",
    );
    await review.reinstate({ methodId, requestId: createId() });
    await taken.versions.submit({ ...version, revision });
    await review.versions.decide(decide({ ...version, revision: revision + 1 }, "publish"));
    expect((await (await visitor()).get({ method: methodId })).status).toBe("published");
  });
});
