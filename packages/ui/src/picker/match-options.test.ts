import { expect, test } from "vitest";
import { foldText, matchOptions, moveActive, type PickerOption } from "./match-options.ts";

const tree: PickerOption[] = [
  { value: "1", label: "Fysisk funktionsnedsættelse" },
  { value: "1.1", label: "Hørenedsættelse", depth: 1 },
  { value: "1.1.1", label: "Døvhed", depth: 2, keywords: "tegnsprog" },
  { value: "1.2", label: "Synsnedsættelse", depth: 1 },
  { value: "2", label: "Psykisk funktionsnedsættelse" },
  { value: "2.1", label: "Autismespektrum", depth: 1, hint: "F84" },
];
const found = (text: string) =>
  matchOptions(tree, text).map(({ option, isContext }) => (isContext ? `(${option.value})` : option.value));

test("an empty text gives every option in order", () => {
  expect(found("  ")).toEqual(["1", "1.1", "1.1.1", "1.2", "2", "2.1"]);
});

test("a match brings the options above it along, and no others", () => {
  expect(found("døv")).toEqual(["(1)", "(1.1)", "1.1.1"]);
  expect(found("autisme")).toEqual(["(2)", "2.1"]);
  expect(found("syns")).toEqual(["(1)", "1.2"]);
});

test("every word must be found, in label, hint or keywords", () => {
  expect(found("spektrum f84")).toEqual(["(2)", "2.1"]);
  expect(found("tegnsprog døvhed")).toEqual(["(1)", "(1.1)", "1.1.1"]);
  expect(found("autisme døvhed")).toEqual([]);
});

test("a keyboard without Danish letters finds Danish words", () => {
  expect(found("doevhed")).toContain("1.1.1");
  expect(foldText("Ærø Å CAFÉ")).toBe("aeroe aa cafe");
  expect(foldText("A\u030A")).toBe("aa");
});

test("arrow keys go round, and begin at the near end", () => {
  expect(moveActive(-1, 1, 3)).toBe(0);
  expect(moveActive(-1, -1, 3)).toBe(2);
  expect(moveActive(2, 1, 3)).toBe(0);
  expect(moveActive(0, -1, 3)).toBe(2);
  expect(moveActive(1, 1, 0)).toBe(-1);
});
