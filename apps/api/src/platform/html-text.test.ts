import { renderMarkdown } from "@rammevaerk/markdown";
import { describe, expect, it } from "vitest";
import { readHtmlText } from "./html-text.ts";

describe("the text of our own HTML", () => {
  it("reads as the page does, whatever signs somebody wrote", () => {
    const markdown = [
      "# Et & to < tre",
      "",
      "Low *arousal* på **bo**tilbud, `a > b` og \"citat\" 'her'.",
      "",
      "- først",
      '- så [en side](https://example.dk/?a=1&b=2 "med > i")',
      "",
      "| kolonne | tal |",
      "| - | - |",
      "| ét | 1 |",
    ].join("\n");
    const text = readHtmlText(renderMarkdown(markdown));
    expect(text).toContain("Et & to < tre\n");
    expect(text).toContain("Low arousal på botilbud, a > b og \"citat\" 'her'.");
    expect(text).toContain("først\nså en side");
    expect(text).toContain("kolonne\ntal\nét\n1");
    expect(text).not.toMatch(/example\.dk|med > i|<\/?[a-z]/);
  });

  it("leaves out signs that do not exist", () => {
    expect(readHtmlText("a&#0;b&#x110000;c&#230;&#xe6;&nbsp;d")).toBe("abcææ d");
  });
});
