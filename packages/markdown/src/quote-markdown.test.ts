import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteMarkdown } from "./quote-markdown.ts";
import { renderMarkdown } from "./render-markdown.ts";

test.each([
  ["Hvem ved noget?", "Ida Krogh skrev:", "> **Ida Krogh skrev:**\n>\n> Hvem ved noget?\n\n"],
  ["en\r\n\r\nto\rtre\n", "", "> en\n>\n> to\n> tre\n\n"],
  ["> a\n\nb", " Ida\n Krogh ", "> **Ida Krogh**\n>\n> > a\n>\n> b\n\n"],
  ["    kode", "", "> kode\n\n"],
  ["", "Ida", "> **Ida**\n>\n>\n\n"],
])("%j", (source, attribution, quote) => {
  expect(quoteMarkdown(source, attribution)).toBe(quote);
});

test("a name is not read as Markdown", () => {
  const name = "A\\*b_[c](/d) `e` <f> ~~g~~ &amp; | h:";
  expect(renderMarkdown(quoteMarkdown("i", name))).toContain(
    "<strong>A\\*b_[c](/d) `e` &#x3C;f> ~~g~~ &#x26;amp; | h:</strong>",
  );
});

test("a text does not get out of its quote, and the answer not into it", () => {
  const parts = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "    ",
    ">",
    "- ",
    "```\n",
    "~~~",
    "# ",
    "|",
    "|-|",
    "[a]: ",
    "<",
    "\\",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (source) => {
      const html = renderMarkdown(`${quoteMarkdown(source.join(""), "Ida:")}Svar`);
      expect(html).toMatch(/^<blockquote>\n<p><strong>Ida:<\/strong><\/p>\n/);
      expect(html).toMatch(/\n<\/blockquote>\n<p>Svar<\/p>$/);
      expect(html.slice(0, -"</blockquote>\n<p>Svar</p>".length)).not.toContain("\n</blockquote>\n<p>Svar");
    }),
    { numRuns: 500 },
  );
});
