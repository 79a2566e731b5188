import { expect, test } from "vitest";
import { findInternalLinks } from "./find-internal-links.ts";

test("each path once, in the order they appear", () => {
  const source = "[b](/b#svar) [a](/å?c) [b](/b#svar)\n\n> - [c][1]\n\n[1]: /c";
  expect(findInternalLinks(source)).toEqual(["/b#svar", "/å?c", "/c"]);
});

test("no others", () => {
  const source =
    "/a `[a](/a)` [a](//a) [a](/\\\\a) [a](a) [a](https://example.dk/a) ![a](/vedhaeftninger/a) [a](#a) <a href=/a>";
  expect(findInternalLinks(source)).toEqual([]);
});
