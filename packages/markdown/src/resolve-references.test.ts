import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";

describe("a definition", () => {
  test.each([
    [
      "is used by all who name it, in any case",
      "[a] [B][A] ![a]\n\n[A]: /c",
      '<a href="/c">a</a> <a href="/c">B</a> <a href="/c">a</a>',
    ],
    ["may stand first", "[a]: /c\n\n[a]", '<a href="/c">a</a>'],
    ["may stand in a quote", "[a]\n\n> [a]: /c", '<a href="/c">a</a></p>\n<blockquote>\n</blockquote>'],
    ["is the first of its name", "[a]\n\n[a]: /c\n[a]: /d 'T'", '<a href="/c">a</a></p>\n<p>[a]: /d "T"'],
    ["that nobody names was text", "[OBS]: Husk", "[OBS]: Husk"],
    ["may be named like what every object has", "[constructor] [valueOf]", "[constructor] [valueOf]"],
  ])("%s", (_name, source, html) => {
    expect(
      renderMarkdown(source)
        .replace(/^<p>/, "")
        .replace(/<\/p>$/, ""),
    ).toBe(html);
  });
});

test("many short references to a long address don't add up", () => {
  const address = `/${"a".repeat(60_000)}`;
  const html = renderMarkdown(`[*x*][x] ${"[x] ![x] ".repeat(300)}\n\n[x]: ${address} "y"`);
  expect(html.length).toBeLessThan(80_000);
  expect(html).toContain(`<p><a href="${address}" title="y"><em>x</em></a> x x x`);
});
