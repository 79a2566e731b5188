import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseQuery } from "./analyse-query.ts";
import { analyseText } from "./analyse-text.ts";
import { cutSnippet } from "./cut-snippet.ts";
import { findMarks } from "./find-marks.ts";
import { foldLetters } from "./fold-letters.ts";
import { searchLimits } from "./search-limits.ts";
import { prepareSpelling, suggestSpelling } from "./suggest-spelling.ts";
import { danishDocuments } from "./testing/danish-documents-list.ts";
import { danishQueries } from "./testing/danish-queries-list.ts";
import { compoundParts } from "./words/compound-parts-list.ts";

const sentences = danishDocuments.flatMap(({ title, keywords, text }) => [title, keywords, text]);
const words = [
  ...new Set(sentences.join(" ").split(" ")),
  ...compoundParts,
  "§",
  "§§",
  "107",
  "SEL",
  "stk.",
  "bo-",
  "'en",
];
const word = fc.constantFrom(...words);
const sentence = fc.array(word, { maxLength: 12 }).map((chosen) => chosen.join(" "));
const letters = fc.string({ unit: fc.constantFrom(...Array.from("abdeghilmnorstuvyæøåÆØÅéü-'’.,/§123 ")) });
const anything = fc.oneof(sentence, letters, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

const isFound = (query: string, text: string) => {
  const terms = new Set(analyseText(text));
  return analyseQuery(query).groups.every(({ alternatives }) => alternatives.some((term) => terms.has(term)));
};

test("terms are made of small letters, digits and low lines, and are bounded", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const terms = analyseText(text);
      expect(terms.length).toBeLessThanOrEqual(30 * (text.length + 1));
      for (const term of terms) expect(term).toMatch(/^[a-z0-9_]{1,60}$/);
    }),
  );
});

test("Unicode form and case change nothing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const terms = analyseText(text.normalize("NFC"));
      expect(analyseText(text.normalize("NFD"))).toEqual(terms);
      expect(analyseText(text.normalize("NFC").toUpperCase())).toEqual(terms);
      expect(analyseText(text.normalize("NFC").toLowerCase())).toEqual(terms);
    }),
    { numRuns: 500 },
  );
});

test("a text is found by each of its words, and by all that it begins with", () => {
  fc.assert(
    fc.property(sentence, sentence, word, (before, after, one) => {
      expect(isFound(one, `${before} ${one} ${after}`)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a word is found from its second letter on, unless its vowel changes", () => {
  const plain = words.filter((written) => foldLetters(written).startsWith(analyseText(written)[0] ?? "§"));
  expect(plain.length).toBeGreaterThan(300);
  for (const written of plain) {
    const terms = analyseText(written);
    for (let length = 2; length <= written.length; length += 1) {
      const { groups } = analyseQuery(written.slice(0, length), { isTyping: true });
      const isMatched = groups.every(
        ({ alternatives, prefix }) =>
          alternatives.some((term) => terms.includes(term)) ||
          terms.some((term) => prefix !== undefined && term.startsWith(prefix)),
      );
      expect(isMatched, `${written.slice(0, length)} finds ${written}`).toBe(true);
    }
  }
});

test("a text is found by itself", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(isFound(text, text.slice(0, searchLimits.queryLength))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a query is bounded, and typing never finds less than what is typed", () => {
  fc.assert(
    fc.property(anything, (query) => {
      const whole = analyseQuery(query);
      const typing = analyseQuery(query, { isTyping: true });
      for (const { groups, preferred } of [whole, typing]) {
        expect(groups.length).toBeLessThanOrEqual(searchLimits.queryGroups);
        expect(preferred.length).toBeLessThanOrEqual(searchLimits.queryPreferred);
        for (const { alternatives, prefix } of groups) {
          expect(alternatives.length).toBeLessThanOrEqual(30);
          for (const term of [...alternatives, prefix ?? "a"]) expect(term).toMatch(/^[a-z0-9_]+$/);
          expect(alternatives.length + (prefix === undefined ? 0 : 1)).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test("marks are in order, apart, inside the text and at its words; a snippet shows what it marks", () => {
  fc.assert(
    fc.property(
      anything,
      fc.oneof(sentence, word),
      fc.integer({ min: 1, max: 200 }),
      (text, query, length) => {
        const asked = analyseQuery(query);
        const marks = findMarks(text, asked);
        const snippet = cutSnippet(text, asked, { length });
        for (const { marks: some, within } of [
          { marks, within: text },
          { marks: snippet.marks, within: snippet.text },
        ]) {
          let last = 0;
          for (const { start, end } of some) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(within.length);
            last = end;
          }
        }
        expect(snippet.marks.length > 0).toBe(marks.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});

test("a found text has a mark for every group of the query", () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom(...danishQueries), (text, { query }) => {
      const asked = analyseQuery(query);
      const terms = new Set(analyseText(text));
      for (const group of asked.groups) {
        const isMatched = group.alternatives.some((term) => terms.has(term));
        expect(findMarks(text, { groups: [group], preferred: [] }).length > 0).toBe(isMatched);
      }
    }),
    { numRuns: 1000 },
  );
});

test("no spelling makes the suggestion throw, and it is never the same query", () => {
  const spelling = prepareSpelling(compoundParts.map((part) => ({ term: part, word: part, documents: 1 })));
  fc.assert(
    fc.property(anything, (query) => {
      expect(suggestSpelling(query, spelling)).not.toBe(query);
    }),
  );
});

test("a hundred thousand hostile characters give a bounded number of terms", () => {
  const hostile = [
    "a",
    "a-",
    "a'",
    "1.",
    "1-",
    "§",
    "§ 1 ",
    "§§ 1-30 ",
    "\u0301",
    "bo ",
    "lov om ",
    "botilbud",
    "🙂",
    "\u00AD",
    "\uD800",
    "SEL ",
    "§§ 1 og ",
    "feedback informed ",
    "aa",
    "e'en",
  ];
  for (const piece of hostile) {
    const text = piece.repeat(100_000 / piece.length);
    expect(analyseText(text).length).toBeLessThanOrEqual(searchLimits.textTerms);
    expect(analyseQuery(text).groups.length).toBeLessThanOrEqual(searchLimits.queryGroups);
    const snippet = cutSnippet(text.slice(0, 5000), analyseQuery("botilbud § 1 SEL bo a"));
    expect(snippet.text.length).toBeLessThanOrEqual(5000);
  }
}, 30_000);
