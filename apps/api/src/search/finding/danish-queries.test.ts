import { danishDocuments, danishQueries } from "@rammevaerk/domain/search/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { putTestDocuments } from "../../testing/search.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

/** What each database found for each query, so that they can be held against each other. */
const foundOn = new Map<string, Map<string, string>>();

describe.each(listDatabaseKinds())("sixty Danish queries on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind, { checksIndex: false });
    await putTestDocuments(
      t.platform.db,
      danishDocuments.map((document) => ({
        ...document,
        subjectId: document.id,
        keywords: [document.keywords],
        body: document.text,
      })),
    );
  });
  afterAll(() => t.close());

  const idsOf = async (text: string) => {
    const found = await (await t.as(null)).search.find({ text });
    const ids = [];
    for (const { kind: of, count, items } of found.groups) {
      if (count <= items.length) {
        ids.push(...items.map(({ subjectId }) => subjectId));
        continue;
      }
      let after: string | undefined;
      do {
        const page = await (await t.as(null)).search.find({ text, kind: of, after });
        ids.push(...(page.groups[0]?.items ?? []).map(({ subjectId }) => subjectId));
        after = page.nextKey ?? undefined;
      } while (after !== undefined);
    }
    return { ...found, ids: ids.filter((id) => danishDocuments.some((document) => document.id === id)) };
  };

  it.each(danishQueries)("$query: $about", async ({ query, finds, misses, first, suggests }) => {
    const { ids, groups, didYouMean } = await idsOf(query);
    expect(finds.filter((id) => !ids.includes(id))).toEqual([]);
    const unwanted = misses.includes("*") ? ids.filter((id) => !finds.includes(id)) : misses;
    expect(unwanted.filter((id) => ids.includes(id))).toEqual([]);
    const group = groups.find(({ items }) => items.some(({ subjectId }) => subjectId === first));
    expect(group?.items[0]?.subjectId).toBe(first);
    expect(suggests === undefined ? undefined : didYouMean).toBe(suggests);
    const known = foundOn.get(query) ?? new Map<string, string>();
    foundOn.set(query, known.set(kind, ids.toSorted().join(" ")));
    expect(new Set(known.values()).size).toBe(1);
  });
});
