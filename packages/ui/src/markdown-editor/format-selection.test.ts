import { expect, test } from "vitest";
import { formatSelection, type MarkdownFormat } from "./format-selection.ts";

/** Applies a format to the part between the two bars and marks the new selection with bars again. */
function press(format: MarkdownFormat, marked: string): string {
  const start = marked.indexOf("|");
  const end = marked.lastIndexOf("|") - (marked.split("|").length > 2 ? 1 : 0);
  const text = marked.replaceAll("|", "");
  const change = formatSelection(format, text, { start, end });
  const next = text.slice(0, change.start) + change.text + text.slice(change.end);
  const { selectionStart: from, selectionEnd: to } = change;
  return from === to
    ? `${next.slice(0, from)}|${next.slice(from)}`
    : `${next.slice(0, from)}|${next.slice(from, to)}|${next.slice(to)}`;
}

test("bold wraps the selection, and unwraps it when pressed again", () => {
  expect(press("bold", "en |klar| aftale")).toBe("en **|klar|** aftale");
  expect(press("bold", "en **|klar|** aftale")).toBe("en |klar| aftale");
  expect(press("bold", "her |")).toBe("her **|**");
});

test("italic uses underscores", () => {
  expect(press("italic", "|ro|")).toBe("_|ro|_");
});

test("a list marks every line once", () => {
  expect(press("list", "før\n|en\n- to\ntre|")).toBe("før\n- en\n- to\n- tre|");
  expect(press("list", "midt i| linjen")).toBe("- midt i| linjen");
});

test("a link keeps the words and selects the address", () => {
  expect(press("link", "se |vejledningen|")).toBe("se [vejledningen](|https://|)");
  expect(press("link", "se |")).toBe("se [|](https://)");
});
