import { analyseQuery, cutSnippet, findMarks } from "@rammevaerk/domain/search";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutHitSnippet, listBeginnings } from "./cut-hit-snippet.ts";

const filling = "Her står der noget andet, som ingen spørger om. ".repeat(12);
const cut = (body: string, text: string) => cutHitSnippet(body, listBeginnings(analyseQuery(text)));
const marked = ({ text, marks }: ReturnType<typeof cut>) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe("cutHitSnippet", () => {
  it.each([
    ["inflected words", "botilbuddene unge", "Unge i botilbud", ["Unge", "botilbud"]],
    ["a part of a compound", "behandling", "En misbrugsbehandling er god", ["misbrugsbehandling"]],
    ["letters written otherwise", "aeldre", "For ældre", ["ældre"]],
    ["a provision", "SEL 107", "Efter servicelovens § 107 gives", ["servicelovens § 107"]],
    [
      "a name of more words",
      "FIT",
      "Om feedback informed treatment i hverdagen",
      ["feedback informed treatment"],
    ],
    ["an irregular form", "barn", "Alle børn er med", ["børn"]],
  ])("finds %s in the middle of a long text", (...[, text, sentence, words]) => {
    const snippet = cut(`${filling}${sentence}.\n${filling}`, text);
    expect(marked(snippet)).toEqual(words);
    expect(snippet.text.startsWith("…") && snippet.text.endsWith("…")).toBe(true);
    expect(snippet.text).not.toContain("\n");
  });

  it("does not take a word for another that holds its letters", () => {
    const snippet = cut(
      `${filling}${"En supermand. ".repeat(9)}${filling}Spørg Per om det. ${filling}`,
      "per",
    );
    expect(marked(snippet)).toEqual(["Per"]);
  });

  it("shows the beginning when only the title answers", () => {
    expect(cut(filling, "kaffemølle")).toEqual(
      cutSnippet(filling, analyseQuery("kaffemølle"), { length: 160 }),
    );
  });

  it("marks whole words that the query finds, in order and without overlaps, in a piece of the text", () => {
    const words = [
      "botilbud",
      "misbrugsbehandling",
      "unge",
      "ungdom",
      "§ 107",
      "FIT",
      "og",
      "hverdag",
      "børn",
      "Ærø",
      "x",
    ];
    const texts = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 160 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(texts, fc.subarray(words, { minLength: 1, maxLength: 3 }), (body, asked) => {
        const query = analyseQuery(asked.join(" "));
        const { text, marks } = cutHitSnippet(body, listBeginnings(query));
        const ends = [0, ...marks.flatMap(({ start, end }) => [start, end])];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(body).toContain(text.replaceAll("…", ""));
        expect(marks.every(({ start, end }) => findMarks(text.slice(start, end), query).length > 0)).toBe(
          true,
        );
        expect(marks.length > 0).toBe(findMarks(body, query).length > 0);
        expect(text.length).toBeLessThan(200);
      }),
    );
  });
});
