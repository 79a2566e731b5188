import { danishDocuments } from "@rammevaerk/domain/search/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { putTestDocuments } from "../../testing/search.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const developmental = "34449052-1150-4900-9d69-c56eb9b26793";

describe.each(listDatabaseKinds())("the bounds of a search on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind, { checksIndex: false });
    await putTestDocuments(t.platform.db, [
      { title: "Vindmølle", subjectId: "title", asOf: "2020-01-01", regionIds: ["hovedstaden"] },
      { title: "Gammel vindmølle", subjectId: "past", isPast: true },
      {
        title: "Kornmark",
        subjectId: "text",
        body: "Bag kornmarken står en vindmølle.",
        targetGroups: [autism],
      },
      { title: "Kyst", subjectId: "keyword", keywords: ["vindmølle"], asOf: "2026-01-01", kind: "offer" },
      { title: "Landet rundt", subjectId: "national", body: "vindmølle", isNational: true, kind: "network" },
      ...Array.from({ length: 45 }, (_, n) => ({
        title: n % 9 === 0 ? `Bakketop ${n}` : `Sti ${n}`,
        body: `En bakketop ${"med udsigt ".repeat(n % 5)}`,
        asOf: `2026-10-${String(1 + (n % 28)).padStart(2, "0")}`,
      })),
    ]);
  });
  afterAll(() => t.close());

  const find = async (input: Parameters<Awaited<ReturnType<TestApp["as"]>>["search"]["find"]>[0]) =>
    (await t.as(null)).search.find(input);
  const idsOf = ({ groups }: Awaited<ReturnType<typeof find>>) =>
    groups.flatMap(({ items }) => items.map(({ subjectId }) => subjectId));

  it("puts the title first, then what is in use, then what answers best", async () => {
    const { groups, total } = await find({ text: "vindmølle" });
    expect(total).toBe(5);
    expect(groups.map(({ kind: of, count }) => [of, count])).toEqual([
      ["method", 3],
      ["offer", 1],
      ["network", 1],
    ]);
    expect(groups[0]?.items.map(({ subjectId, isPast }) => [subjectId, isPast])).toEqual([
      ["title", false],
      ["past", true],
      ["text", false],
    ]);
    expect(groups[0]?.items[0]?.title).toEqual({ text: "Vindmølle", marks: [[0, 9]] });
    const { text, marks } = groups[0]?.items[2]?.snippet ?? { text: "", marks: [] };
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(["vindmølle"]);
  });

  it("narrows by kind, region, target group and age, and counts what each other choice would leave", async () => {
    const narrowed = async (filter: Omit<Parameters<typeof find>[0], "text">) =>
      idsOf(await find({ text: "vindmølle", ...filter })).toSorted();
    expect(await narrowed({ kind: "offer" })).toEqual(["keyword"]);
    expect(await narrowed({ regionId: "hovedstaden" })).toEqual(["national", "title"]);
    expect(await narrowed({ regionId: "oestdanmark" })).toEqual(["national", "title"]);
    expect(await narrowed({ targetGroup: developmental })).toEqual(["text"]);
    expect(await narrowed({ age: "month" })).toEqual(["national", "past", "text"]);
    expect(await narrowed({ age: "year" })).toEqual(["keyword"]);
    expect(await narrowed({ age: "older" })).toEqual(["title"]);
    expect(await narrowed({ age: "older", kind: "offer" })).toEqual([]);
    const { facets, total } = await find({ text: "vindmølle", age: "month", kind: "method" });
    expect(total).toBe(2);
    expect(facets.kinds).toEqual([
      { value: "method", count: 2 },
      { value: "network", count: 1 },
    ]);
    expect(facets.ages).toEqual([
      { value: "month", count: 2 },
      { value: "older", count: 1 },
    ]);
    expect(facets.targetGroups.find(({ value }) => value === developmental)).toEqual({
      value: developmental,
      count: 1,
    });
    expect(facets.regions).toEqual([]);
  });

  it("shows every hit once, page by page, the title first", async () => {
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: string | undefined;
    do {
      const page = await find({ text: "bakketop", kind: "method", after });
      expect(page.total).toBe(45);
      expect(page.facets.kinds.length).toBe(after === undefined ? 1 : 0);
      const titles = page.groups[0]?.items.map(({ title }) => title.text) ?? [];
      sizes.push(titles.length);
      seen.push(...titles);
      after = page.nextKey ?? undefined;
    } while (after !== undefined);
    expect(sizes).toEqual([20, 20, 5]);
    expect(new Set(seen).size).toBe(45);
    expect(seen.slice(0, 5).every((title) => title.startsWith("Bakketop"))).toBe(true);
    for (const wrong of ["x", btoa("[1,2,3,4]"), btoa('["a",0,0,"2026-01-01",1]')])
      await expect(find({ text: "bakketop", kind: "method", after: wrong })).rejects.toThrow("input-invalid");
    const { nextKey } = await find({ text: "bakketop", kind: "method" });
    await expect(find({ text: "bakketop", after: nextKey ?? "" })).rejects.toThrow("input-invalid");
  });

  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["operators", '") OR 1 -- NEAR(a b) *:^'],
    ["quotes", "\"'\"\"''"],
    ["a tsquery", "a & !b <-> 'c':*AB | \\"],
    ["signs", "%_?$1 {title}: [x] \\ \u0000 \uFFFF"],
    ["emoji", "🙂👩‍👩‍👧‍👦🇩🇰"],
    ["another script", "семья 家族 عائلة"],
    ["half a sign", "\uD83D"],
    ["a stop word", "og"],
  ])("answers %s without finding anything, and without a fault", async (_what, text) => {
    const answer = await find({ text });
    expect([answer.total, answer.groups]).toEqual([0, []]);
    expect((await (await t.as(null)).search.suggest({ text: text.slice(0, 50) })).items).toEqual([]);
  });

  it("reads a pasted page as far as twelve things go, and says what it left out", async () => {
    const words = Array.from({ length: 500 }, (_, n) => `ord${String.fromCodePoint(97 + (n % 26))}x${n}`);
    const begun = performance.now();
    const { ignoredWords, total } = await find({ text: words.join(" ").slice(0, 5_000) });
    expect(total).toBe(0);
    expect(ignoredWords).toBeGreaterThan(400);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect((await find({ text: "vindmølle og i på" })).ignoredWords).toBe(0);
  });

  it("suggests from two letters on, by any word of the title, then by the text, and nothing that is over", async () => {
    const suggest = async (text: string) =>
      (await (await t.as(null)).search.suggest({ text })).items.map(({ title }) => title.text);
    expect(await suggest("v")).toEqual([]);
    expect(await suggest("Vi")).toEqual(["Vindmølle"]);
    expect((await suggest("vindmoel"))[0]).toBe("Vindmølle");
    expect(await suggest("rundt l")).toEqual(["Landet rundt"]);
    expect(await suggest("landet ru")).toEqual(["Landet rundt"]);
    expect(await suggest("vindmølle ru")).toEqual([]);
    const hills = await suggest("bakket");
    expect(hills).toHaveLength(8);
    expect(hills.map((title) => title.startsWith("Bakketop"))).toEqual([1, 1, 1, 1, 1, 0, 0, 0].map(Boolean));
    expect(await suggest("st")).toHaveLength(8);
  });

  it("ranks nothing that stands in more than a thousand, and still finds the title and counts each kind", async () => {
    await putTestDocuments(t.platform.db, [
      { title: "Havgus over byen", subjectId: "oldest" },
      ...Array.from({ length: 1_205 }, (_, n) => ({
        title: `Dag ${n}`,
        body: "havgus",
        regionIds: n < 3 ? ["hovedstaden"] : [],
        kind: n % 400 === 0 ? ("offer" as const) : ("method" as const),
      })),
      { title: "Havgus i landet", kind: "thread", audience: [{ name: "signed-in" }] },
    ]);
    for (let round = 0; round < 2; round++) {
      const all = await find({ text: "havgus" });
      expect([all.total, all.groups.map(({ kind: of, count }) => [of, count])]).toEqual([
        1001,
        [
          ["method", 1001],
          ["offer", 4],
        ],
      ]);
      expect(all.groups[0]?.items[0]?.subjectId).toBe("oldest");
      const near = await find({ text: "havgus", regionId: "hovedstaden" });
      expect([near.total, near.groups.map(({ count }) => count)]).toEqual([3, [2, 1]]);
    }
    const person = await createTestPerson(t.platform);
    const { groups } = await (await t.as(person)).search.find({ text: "havgus" });
    expect(groups.find(({ kind: of }) => of === "thread")?.count).toBe(1);
  });

  it("gives lists of other capabilities the same", async () => {
    const ctx = await t.contextOf(null);
    const ids = await t.platform.listMatching(ctx, { kind: "method", text: "vindmøller" });
    expect(ids).toEqual(["title", "past", "text"]);
    expect(await t.platform.listMatching(ctx, { kind: "method", text: " " })).toBeUndefined();
    expect(
      await t.platform.listMatching(ctx, { kind: "method", text: danishDocuments[0]?.id ?? "" }),
    ).toEqual([]);
  });
});
