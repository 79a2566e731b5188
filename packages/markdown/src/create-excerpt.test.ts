import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExcerpt } from "./create-excerpt.ts";

test.each([
  ["# Aflastning\n\nHvem har **gode** erfaringer?", 25, "Aflastning Hvem har gode…"],
  ["# Aflastning\n\nHvem har **gode** erfaringer?", 24, "Aflastning Hvem har…"],
  ["Hvem har erfaringer?", 20, "Hvem har erfaringer?"],
  ["Hvem har erfaringer?", 19, "Hvem har…"],
  ["Hvem har erfaringer?", 9, "Hvem har…"],
  ["Hvem har erfaringer?", 8, "Hvem…"],
  ["smørrebrødsbestilling", 10, "smørrebrø…"],
  ["smørrebrød", 1, "…"],
  ["smørrebrød", 0, ""],
  ["smørrebrød", -1, ""],
  ["", 10, ""],
  ["en\nto  \ntre\r\n\r\n- fire\n- fem\n\n|a|b|\n|-|-|\n|c|d|", 99, "en to tre fire fem a b c d"],
  ["[a](/b) ![c](/d) `e` ~~f~~ https://g.dk <b>", 99, "a c e f https://g.dk <b>"],
  ["> Citat\n\nSvar", 99, "Svar"],
  ["> Citat\n\n---", 99, "Citat"],
  ["1.200\u00a0kr.", 99, "1.200\u00a0kr."],
  ["ab😀", 4, "ab😀"],
  ["ab😀c", 4, "ab…"],
  ["abe\u0301f", 4, "ab…"],
  ["👩‍👩‍👧 ", 3, "…"],
])("%j in %d", (source, maxCharacters, excerpt) => {
  expect(createExcerpt(source, maxCharacters)).toBe(excerpt);
});

describe("whatever the text", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(" ", "\n", "a", "æ"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
  });
  const maxCharacters = fc.integer({ min: 0, max: 40 });

  test("an excerpt is never too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), maxCharacters, (source, max) => {
        expect(createExcerpt(source, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test("it is the beginning of the whole, cut between characters as people see them", () => {
    const segmenter = new Intl.Segmenter("da");
    fc.assert(
      fc.property(text, maxCharacters, (source, max) => {
        const whole = createExcerpt(source, Number.POSITIVE_INFINITY);
        const excerpt = createExcerpt(source, max);
        fc.pre(excerpt !== whole && excerpt !== "");
        const kept = excerpt.slice(0, -1);
        const boundaries = [...segmenter.segment(whole)].map(({ index }) => index);
        expect(whole.startsWith(kept)).toBe(true);
        expect(boundaries).toContain(kept.length);
      }),
    );
  });
});
