import { methodPage } from "@rammevaerk/contracts/methods";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import {
  autism,
  createLibraryPerson,
  libraryAuthor,
  libraryReviewer,
  publishTestMethod,
} from "../testing/methods.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { codesSetting } from "./listing/refresh-codes.ts";
import { startMethods } from "./start-methods.ts";

describe.each(listDatabaseKinds())("the method library on %s", (databaseKind) => {
  let t: TestApp;
  let author: string;
  let reviewer: string;
  let other: string;
  let methodId: string;
  beforeAll(async () => {
    t = await createTestApp(databaseKind);
    author = await createTestPerson(t.platform);
    reviewer = await createLibraryPerson(t, libraryReviewer);
    other = await createLibraryPerson(t, libraryReviewer);
  });
  beforeEach(async () => {
    methodId = await publishTestMethod(t.platform);
  });
  afterAll(() => t.close());

  const as = async (personId: string | null) => (await t.as(personId)).methods;
  const visitor = () => as(null);
  /** What somebody is told, newest first. */
  const told = async (personId: string) => {
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(personId)).notifications.list({ onlyUnread: true });
    return items.map((item) => `${item.kind} ${item.href}`);
  };

  it("asks for a review itself when the date has come, once, of whoever is responsible", async () => {
    const review = await as(reviewer);
    const responsible = await createLibraryPerson(t, libraryAuthor);
    const set = { methodId, reviewMonths: 12, responsibleId: responsible, nextReviewOn: "2026-11-24" };
    await expect(review.setReview({ ...set, responsibleId: author })).rejects.toThrow("input-invalid");
    await review.setReview(set);
    const orphan = await publishTestMethod(t.platform);
    await review.setReview({ ...set, methodId: orphan, responsibleId: null });
    const { code } = await review.get({ method: methodId });
    expect(await told(responsible)).toEqual([]);
    t.clock.advance(3 * 24 * 3600);
    expect(await told(responsible)).toEqual([`method-due /metoder/${code}`]);
    expect((await told(other)).filter((one) => one.startsWith("method-due"))).toHaveLength(1);
    expect(await review.get({ method: methodId })).toMatchObject({ status: "due" });
    expect((await review.list({ isDue: true })).items.map(({ id }) => id).toSorted()).toEqual(
      [methodId, orphan].toSorted(),
    );
    const waits = (await review.versions.queue({})).items.filter((item) => item.kind === "due");
    expect(waits.map(({ id, dueOn }) => `${id} ${dueOn}`).toSorted()).toEqual(
      [`${methodId} 2026-11-24`, `${orphan} 2026-11-24`].toSorted(),
    );
    for (const id of [methodId, orphan])
      await review.confirm({ methodId: id, note: "Står ved magt.", requestId: createId() });
    expect(await review.get({ method: methodId })).toMatchObject({
      status: "published",
      nextReviewOn: "2027-11-25",
      confirmed: { note: "Står ved magt." },
    });
    t.clock.advance(24 * 3600);
    expect(await told(responsible)).toHaveLength(1);
  });

  it("finds methods by each thing they say, page by page, with what each other choice would leave", async () => {
    const rating = {
      scale: "cebc",
      scaleName: "",
      dimension: null,
      value: "4",
      version: "",
      ratedYear: 2020,
      summary: "",
      sourceKey: "kilde",
    } as const;
    const found = await publishTestMethod(t.platform, {
      name: "Misbrugsbehandling",
      aliases: ["Rød tråd"],
      targetGroups: [],
      legalBases: ["SEL-107"],
      ageFrom: 18,
      ratings: [rating],
      standing: { level: "not-recommended", reason: "Virker ikke." },
      relevance: { level: "high", reason: "Bruges meget." },
    });
    const { list, compare } = await visitor();
    const only = async (input: Parameters<typeof list>[0]) => (await list(input)).items.map(({ id }) => id);
    const byOne = [
      { text: "røde".slice(0, 3) },
      { text: "BEHANDLING af misbrug" },
      { legalBasis: "SEL-107" },
      { band: "none-found" },
      { standing: "not-recommended" },
      { relevance: "high" },
    ] as const;
    for (const input of byOne) expect([input, await only(input)]).toEqual([input, [found]]);
    expect(await only({ age: 17, legalBasis: "SEL-107" })).toEqual([]);
    expect(await only({ text: "findes slet ikke" })).toEqual([]);
    const [item] = (await list({ band: "none-found" })).items;
    expect(item).toMatchObject({
      evidence: [{ scale: "cebc", value: "4", band: "none-found" }],
      standing: "not-recommended",
      counts: { experiences: 0, again: { yes: 0, withChanges: 0, no: 0 }, offers: 0 },
    });
    const { facets, total } = await list({ standing: "not-recommended" });
    expect(total).toBe(1);
    expect(facets.standings.find(({ value }) => value === "none")?.count).toBeGreaterThan(1);
    expect(facets.bands).toEqual([{ value: "none-found", count: 1 }]);
    for (let at = 0; at < 26; at += 1)
      await publishTestMethod(t.platform, { name: `Side ${at}`, legalBases: ["SEL-108"] });
    for (const sort of ["name", "newest", "relevance"] as const) {
      const first = await list({ legalBasis: "SEL-108", sort });
      const second = await list({ legalBasis: "SEL-108", sort, after: first.nextKey ?? "" });
      const ids = [...first.items, ...second.items].map(({ id }) => id);
      expect([new Set(ids).size, second.nextKey]).toEqual([26, null]);
    }
    const byText = await list({ text: "Side" });
    expect(methodPage.parse(byText)).toEqual(byText);
    const rest = await list({ text: "Side", after: byText.nextKey ?? "" });
    expect(new Set([...byText.items, ...rest.items].map(({ id }) => id)).size).toBe(26);
    await expect(list({ after: "??" })).rejects.toThrow("input-invalid");
    const beside = await compare({ methods: [found, "findes-ikke", found, methodId] });
    expect(beside.items.map(({ id }) => id)).toEqual([found, methodId]);
    expect(beside.items[0]?.ratings[0]).toMatchObject({ band: "none-found", bandRule: expect.any(String) });
    expect((await list({ targetGroup: autism })).items.length).toBeGreaterThan(0);
  });

  it("makes anew what methods are found by when a release derives bands otherwise", async () => {
    const { db, outbox } = t.platform;
    const code = { method_id: methodId, list: "band", code: "strong" };
    await db.insertInto("method_codes").values(code).execute();
    await db.updateTable("settings").set({ value: "older" }).where("name", "=", codesSetting).execute();
    await startMethods(t.platform);
    await outbox.deliverDue();
    const found = async (band: "strong" | "not-rated") =>
      (await (await visitor()).list({ band, sort: "newest" })).items.map(({ id }) => id);
    expect([await found("strong"), (await found("not-rated")).includes(methodId)]).toEqual([[], true]);
    await startMethods(t.platform);
    expect(await outbox.deliverDue()).toBe(0);
  });
});
