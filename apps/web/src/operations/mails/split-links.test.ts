import { expect, test } from "vitest";
import { splitLinks } from "./split-links.ts";

const origin = "https://a.example";

test("an address of this site is a link, without the stop after it", () => {
  expect(splitLinks("Se https://a.example/om?x=1.\nHilsen", origin)).toEqual([
    { text: "Se " },
    { text: "https://a.example/om?x=1", href: "/om?x=1" },
    { text: ".\nHilsen" },
  ]);
});

test("an address elsewhere stays text, and nothing of the text is lost", () => {
  const text = "https://b.example/ og (https://a.example/) og https://a.example.ondt/";
  const parts = splitLinks(text, origin);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter((part) => part.href !== undefined)).toEqual([
    { text: "https://a.example/", href: "/" },
  ]);
});

test("an empty text has no parts", () => {
  expect(splitLinks("", origin)).toEqual([]);
});
