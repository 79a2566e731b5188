import { expect, test } from "vitest";
import { insertAt, moveTo, nextRow } from "./list-changes.ts";

test("moves an item, and leaves the list alone when there is no such place", () => {
  expect(moveTo(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moveTo(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
  for (const [from, to] of [
    [0, -1],
    [2, 3],
    [5, 0],
  ] as const)
    expect(moveTo(["a", "b", "c"], from, to)).toEqual(["a", "b", "c"]);
});

test("puts an item back where it was", () => {
  expect(insertAt(["a", "c"], "b", 1)).toEqual(["a", "b", "c"]);
  expect(insertAt(["a"], "b", 9)).toEqual(["a", "b"]);
});

test("gives a row that nothing has or refers to", () => {
  expect(nextRow([])).toBe(0);
  expect(nextRow([{ row: 4 }, { row: 1 }])).toBe(5);
  expect(nextRow([{ row: 1 }], ["", "7"])).toBe(8);
});
