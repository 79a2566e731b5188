import { describe, expect, test } from "vitest";
import { isTooComplex } from "./is-too-complex.ts";
import { maxMarkdownCharacters } from "./markdown-too-long-error.ts";
import { renderMarkdown } from "./render-markdown.ts";

describe("what people write passes", () => {
  test.each([
    [
      "100 pages of text",
      "Vi har en borger på et **botilbud**, og vi søger [erfaringer](/netvaerk).\n\n".repeat(1_300),
    ],
    ["1,700 list items", "- et punkt\n".repeat(1_700)],
    ["a table of 250 rows with three links each", "| [a](/b) | [a](/b) | [a](/b) |\n".repeat(250)],
    ["a long line of hyphens and one of spaced stars", `${"-".repeat(5_000)}\n\n${"* ".repeat(30)}`],
    ["a deeply indented listing", `${" ".repeat(80)}a\n`.repeat(100)],
    ["a form to fill in", `Navn: ${"_".repeat(60)}\n`.repeat(500)],
    ["nothing", ""],
  ])("%s", (_name, source) => {
    expect(isTooComplex(source)).toBe(false);
  });
});

describe("nesting is bounded", () => {
  test.each([">", "> ", "- ", "* ", "+ ", "1. ", "2) ", ">- "])("%j", (mark) => {
    const marksPerUnit = mark === ">- " ? 2 : 1;
    expect(isTooComplex(`${mark.repeat(32 / marksPerUnit)}a`)).toBe(false);
    expect(isTooComplex(`${mark.repeat(33)}a`)).toBe(true);
  });
});

/** The slowest that a search through thousands of combinations found, and what is known to be slow in other parsers. */
const units = [
  "[",
  ">",
  "*",
  "[a](",
  "[^a]: b\n",
  "[a]: b\n\n",
  "a**b",
  "*a**b",
  "(**",
  "_=",
  '`"',
  "|-",
  "http://a.b ",
  "> a\n\n",
  "- - - a\n",
  "a\n=\n",
  "a|b\n-|-\n",
  "a\n\n",
  ">'\n    '+ ",
];

// The time is for a busy machine; without the bound, several of these take minutes.
describe("whatever is repeated is read in time", { timeout: 30_000 }, () => {
  test.each(units)("%j to the end", (unit) => {
    const source = unit.repeat(Math.floor(maxMarkdownCharacters / unit.length));
    expect(renderMarkdown(source)).toMatch(/^<(?:p|ul|hr|h3|div|blockquote)/);
  });

  test.each(units)("%j as often as it passes", (unit) => {
    const source = unit.repeat(findMostRepeats(unit));
    expect(renderMarkdown(source)).toMatch(/^<(?:p|ul|hr|h3|div|blockquote)/);
  });

  test("emptiness", () => {
    for (const unit of ["\n", "\r", "\r\n", " ", "\t", " \n"]) {
      expect(renderMarkdown(unit.repeat(maxMarkdownCharacters / unit.length))).toBe("");
    }
  });

  test("lists inside each other by indentation", () => {
    const lines = Array.from({ length: 440 }, (_, depth) => `${"  ".repeat(depth)}- a\n`);
    expect(isTooComplex(lines.join(""))).toBe(true);
    expect(isTooComplex(lines.map((line) => line.replaceAll("    ", "\t")).join(""))).toBe(true);
    expect(renderMarkdown(lines.slice(0, 100).join("")).match(/<li>/g)).toHaveLength(100);
  });

  test("emphasis inside each other", () => {
    const source = `${"*a ".repeat(800)}${"a* ".repeat(800)}`;
    expect(isTooComplex(source)).toBe(false);
    expect(renderMarkdown(source).match(/<em>/g)).toHaveLength(800);
  });
});

/** The most repeats up to the longest text that are not too complex. */
function findMostRepeats(unit: string): number {
  let fits = 0;
  let tooMany = Math.floor(maxMarkdownCharacters / unit.length) + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (isTooComplex(unit.repeat(middle))) tooMany = middle;
    else fits = middle;
  }
  return fits;
}
