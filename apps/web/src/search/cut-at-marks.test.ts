import { expect, test } from "vitest";
import { cutAtMarks } from "./cut-at-marks.ts";

const shown = (text: string, marks: [number, number][]): string =>
  cutAtMarks({ text, marks })
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

test.each<[string, [number, number][], string]>([
  ["botilbud", [[2, 8]], "bo[tilbud]"],
  ["botilbud", [[0, 2]], "[bo]tilbud"],
  [
    "autisme og angst",
    [
      [11, 16],
      [0, 7],
    ],
    "[autisme] og [angst]",
  ],
  ["autisme", [], "autisme"],
  ["", [], ""],
  [
    "autisme",
    [
      [0, 4],
      [2, 7],
    ],
    "[auti]sme",
  ],
  [
    "autisme",
    [
      [3, 3],
      [5, 2],
      [-1, 2],
      [4, 99],
    ],
    "autisme",
  ],
])("%j with %j is %j", (text, marks, expected) => {
  expect(shown(text, marks)).toBe(expected);
});
