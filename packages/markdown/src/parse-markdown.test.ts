import { describe, expect, test } from "vitest";
import {
  createExcerpt,
  createOutline,
  findInternalLinks,
  findMentions,
  MarkdownTooLongError,
  maxMarkdownCharacters,
  renderMarkdown,
  toPlainText,
} from "./index.ts";

describe("a text that is too long is refused", () => {
  const readers: [string, (source: string) => unknown][] = [
    ["renderMarkdown", renderMarkdown],
    ["findMentions", findMentions],
    ["findInternalLinks", findInternalLinks],
    ["createOutline", createOutline],
    ["createExcerpt", (source) => createExcerpt(source, 10)],
    ["toPlainText", toPlainText],
  ];

  test.each(readers)("by %s", (_name, read) => {
    expect(() => read("a".repeat(maxMarkdownCharacters))).not.toThrow();
    const refused = () => read("a".repeat(maxMarkdownCharacters + 1));
    expect(refused).toThrow(MarkdownTooLongError);
    expect(refused).toThrow(
      expect.objectContaining({ code: "markdown-too-long", characters: maxMarkdownCharacters + 1 }),
    );
  });
});
