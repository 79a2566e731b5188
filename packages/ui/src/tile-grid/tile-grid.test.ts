import { describe, expect, test } from "vitest";
import { moveInGrid } from "./move-in-grid.ts";
import { calculateShade, listShades } from "./shades.ts";

describe("moveInGrid", () => {
  const tiles = [
    { column: 1, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
    { column: 4, row: 1 },
    { column: 4, row: 3 },
  ];
  test.each([
    [0, "ArrowDown", 2],
    [1, "ArrowRight", 2],
    [2, "ArrowRight", 3],
    [2, "ArrowUp", 0],
    [3, "ArrowLeft", 2],
    [2, "ArrowDown", 4],
    [3, "Home", 0],
    [0, "End", 4],
  ])("from tile %i %s leads to %i", (from, key, to) => {
    expect(moveInGrid(tiles, from, key)).toBe(to);
  });
  test("there is an end in every direction, and other keys move nothing", () => {
    expect(moveInGrid(tiles, 0, "ArrowUp")).toBeUndefined();
    expect(moveInGrid(tiles, 4, "ArrowDown")).toBeUndefined();
    expect(moveInGrid(tiles, 0, "Enter")).toBeUndefined();
    expect(moveInGrid([], 0, "Home")).toBeUndefined();
    expect(moveInGrid([], 0, "ArrowUp")).toBeUndefined();
  });
});

describe("shades", () => {
  test("none is the lightest, the highest the darkest", () => {
    expect([0, 1, 3, 6, 9, 12].map((count) => calculateShade(count, 12))).toEqual([0, 1, 1, 2, 3, 4]);
    expect(calculateShade(0, 0)).toBe(0);
  });
  test("the ranges of the shades follow each other", () => {
    expect(listShades(12)).toEqual([
      { shade: 0, from: 0, to: 0 },
      { shade: 1, from: 1, to: 3 },
      { shade: 2, from: 4, to: 6 },
      { shade: 3, from: 7, to: 9 },
      { shade: 4, from: 10, to: 12 },
    ]);
    expect(listShades(2).map(({ shade }) => shade)).toEqual([0, 2, 4]);
    expect(listShades(0)).toEqual([{ shade: 0, from: 0, to: 0 }]);
  });
});
