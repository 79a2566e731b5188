import { describe, expect, test } from "vitest";
import { findMentions } from "./find-mentions.ts";

const ida = "01930000-0000-7000-8000-00000000000a";
const bo = "01930000-0000-7000-8000-00000000000b";

test("each once, in the order they appear, in lower case", () => {
  const source = `[@Bo](person:${bo}), **[@Ida](person:${ida.toUpperCase()})**\n\n- [@Bo igen][1]\n\n[1]: person:${bo}`;
  expect(findMentions(source)).toEqual([bo, ida]);
});

describe("is no mention", () => {
  test.each([
    "",
    "@Ida",
    `person:${ida}`,
    `<person:${ida}>`,
    `[Ida](person:${ida})`,
    `![@Ida](person:${ida})`,
    "[@Ida](person:1)",
    `[@Ida](person:${ida}0)`,
    `[@Ida](person:{${ida}})`,
    `[@Ida](/personer/${ida})`,
    `\\[@Ida](person:${ida})`,
    `\`[@Ida](person:${ida})\``,
    `\`\`\`\n[@Ida](person:${ida})\n\`\`\``,
    `    [@Ida](person:${ida})`,
    `> [@Ida](person:${ida})`,
    `- > - [@Ida](person:${ida})`,
  ])("%s", (source) => {
    expect(findMentions(source)).toEqual([]);
  });
});
