import { expect, test } from "vitest";
import { addRecent, withoutRecent } from "./recent-searches.ts";

test("the newest comes first, each once, and no more than eight", () => {
  expect(addRecent(["Autisme", "angst"], " autisme ")).toEqual(["autisme", "angst"]);
  const many = Array.from({ length: 9 }, (_, index) => `ord ${index}`);
  expect(many.reduce<string[]>(addRecent, [])).toEqual(many.toReversed().slice(0, 8));
});

test.each(["a", "  ", "x".repeat(81), "010203-1234", "ring 20 30 40 50", "jens@kommune.example"])(
  "%j is not kept",
  (text) => {
    expect(addRecent(["angst"], text)).toEqual(["angst"]);
  },
);

test("a paragraph is kept, and one can be taken away", () => {
  expect(addRecent([], "§ 107")).toEqual(["§ 107"]);
  expect(withoutRecent(["Autisme", "angst"], "autisme")).toEqual(["angst"]);
});
