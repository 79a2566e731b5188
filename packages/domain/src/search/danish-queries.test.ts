import { describe, expect, test } from "vitest";
import { analyseQuery } from "./analyse-query.ts";
import { analyseText } from "./analyse-text.ts";
import { prepareSpelling, suggestSpelling } from "./suggest-spelling.ts";
import { danishDocuments } from "./testing/danish-documents-list.ts";
import { danishQueries, strangers } from "./testing/danish-queries-list.ts";
import { readVocabulary } from "./testing/read-vocabulary.ts";
import { indexInMemory, searchInMemory } from "./testing/search-in-memory.ts";

const index = indexInMemory(danishDocuments);
const spelling = prepareSpelling(readVocabulary(danishDocuments));

describe("sixty Danish queries", () => {
  test("are sixty, and name documents that there are", () => {
    expect(danishQueries).toHaveLength(60);
    const ids = new Set(danishDocuments.map(({ id }) => id));
    expect(ids.size).toBe(danishDocuments.length);
    for (const { finds, misses, first } of danishQueries) {
      const named = [...finds, ...misses.filter((id) => id !== "*"), ...(first === undefined ? [] : [first])];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test.each(danishQueries)("$query: $about", ({ query, finds, misses, first, suggests }) => {
    const found = searchInMemory(index, analyseQuery(query));
    expect(finds.filter((id) => !found.includes(id))).toEqual([]);
    const unwanted = misses.includes("*") ? found.filter((id) => !finds.includes(id)) : found;
    expect(unwanted.filter((id) => misses.includes("*") || misses.includes(id))).toEqual([]);
    expect(found[0]).toBe(first ?? found[0]);
    expect(finds.length === 0 ? suggestSpelling(query, spelling) : suggests).toBe(suggests);
  });
});

test.each(strangers.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))(
  "%s does not find %s",
  (asked, written) => {
    const terms = analyseText(written);
    const { groups } = analyseQuery(asked);
    const isFound = groups.map(({ alternatives }) => alternatives.some((term) => terms.includes(term)));
    expect(terms.length + groups.length).toBeGreaterThan(0);
    expect(isFound.length > 0 && !isFound.includes(false)).toBe(false);
  },
);
