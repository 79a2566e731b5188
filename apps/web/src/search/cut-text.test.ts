import { expect, test } from "vitest";
import { cutText } from "./cut-text.ts";

test("what people type is asked as it is", () => {
  expect(cutText("autisme og § 107")).toEqual({ text: "autisme og § 107", leftOut: 0 });
});

test.each([
  ["a pasted page", Array.from({ length: 500 }, (_, at) => `ord${at}`).join(" "), 500],
  ["one word without an end", "å".repeat(5_000), 1],
  ["nothing but faces", "😀 ".repeat(900).trim(), 900],
  ["half a face at the end", `${"x ".repeat(1_000)}\uD83D`, 1_001],
])("%s fits into an address, from its beginning", (_name, given, words) => {
  const { text, leftOut } = cutText(given);
  expect(encodeURIComponent(text).length).toBeLessThanOrEqual(1_400);
  expect(text.length).toBeGreaterThan(0);
  expect(given.startsWith(text)).toBe(true);
  expect(text.split(" ").length + leftOut).toBe(words);
});
