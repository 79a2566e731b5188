import type { GridRow } from "@rammevaerk/contracts/offer-desk";
import { describe, expect, test } from "vitest";
import { editCell, type GridEdits, moveInGrid, nameCell, pasteCells, placeOf } from "./grid-edits.ts";

const emptyMonths = Array.from({ length: 12 }, () => ({ value: null, factId: null }));
function rowOf(offerId: string, values: readonly number[] = []): GridRow {
  const months = emptyMonths.map((empty, index) =>
    values[index] === undefined ? empty : { value: values[index], factId: `${offerId}-${index + 1}` },
  );
  return { offerId, offerName: offerId, key: "", months };
}
const rows = [rowOf("a", [97.5, 98]), rowOf("b")];

describe("typing in a cell", () => {
  const [a, b] = rows as [GridRow, GridRow];

  test("keeps what says something else, with the fact that was shown", () => {
    const edits = editCell({}, a, { month: 1, text: "96", language: "da" });
    expect(edits).toEqual({
      [nameCell({ offerId: "a", key: "", month: 1 })]: { text: "96", basedOn: "a-1" },
    });
  });

  test("takes the edit back when it says what the registry says", () => {
    const edits = editCell({}, a, { month: 1, text: "96", language: "da" });
    expect(editCell(edits, a, { month: 1, text: "97,50 %", language: "da" })).toEqual({});
    expect(
      editCell(editCell({}, b, { month: 3, text: "1", language: "da" }), b, {
        month: 3,
        text: " ",
        language: "da",
      }),
    ).toEqual({});
  });

  test("keeps what is no number, so that it can be corrected", () => {
    expect(Object.values(editCell({}, b, { month: 3, text: "halv", language: "da" }))).toEqual([
      { text: "halv", basedOn: null },
    ]);
  });

  test("keeps that a value is taken away", () => {
    expect(Object.values(editCell({}, a, { month: 2, text: "", language: "da" }))).toEqual([
      { text: "", basedOn: "a-2" },
    ]);
  });

  test("keeps the fact it was based on from the first edit on", () => {
    const edits = editCell({}, a, { month: 1, text: "96", language: "da" });
    const changed = { ...a, months: a.months.with(0, { value: 50, factId: "newer" }) };
    expect(Object.values(editCell(edits, changed, { month: 1, text: "95", language: "da" }))).toEqual([
      { text: "95", basedOn: "a-1" },
    ]);
  });

  test("a cell's name holds its place, whatever the key", () => {
    const place = { offerId: "a", key: "sel-107 stk. 1", month: 12 };
    expect(placeOf(nameCell(place))).toEqual(place);
  });
});

describe("pasting", () => {
  const listTexts = (edits: GridEdits) =>
    Object.fromEntries(Object.entries(edits).map(([name, { text }]) => [name, text]));

  test("fills from the corner, passes empty cells over and counts what falls outside", () => {
    const cells = [
      ["96", "", "95,5 %"],
      ["1", "2"],
      ["3", ""],
    ];
    const { edits, pasted, outside } = pasteCells({}, rows, {
      target: { rowIndex: 0, month: 11 },
      cells,
      language: "da",
    });
    expect(listTexts(edits)).toEqual({ "a 11 ": "96", "b 11 ": "1", "b 12 ": "2" });
    expect({ pasted, outside }).toEqual({ pasted: 3, outside: 2 });
  });

  test("what is pasted over the same changes nothing", () => {
    const cells = [["97,5", "98,0"]];
    expect(pasteCells({}, rows, { target: { rowIndex: 0, month: 1 }, cells, language: "da" })).toEqual({
      edits: {},
      pasted: 2,
      outside: 0,
    });
  });
});

describe("moving", () => {
  const size = { rows: 2, isAtStart: true, isAtEnd: true };
  test.each<[string, [number, number], [number, number] | undefined]>([
    ["ArrowDown", [0, 1], [1, 1]],
    ["Enter", [0, 1], [1, 1]],
    ["ArrowDown", [1, 1], undefined],
    ["ArrowUp", [1, 1], [0, 1]],
    ["ArrowUp", [0, 1], undefined],
    ["ArrowRight", [0, 1], [0, 2]],
    ["ArrowRight", [0, 12], undefined],
    ["ArrowLeft", [0, 2], [0, 1]],
    ["ArrowLeft", [0, 1], undefined],
    ["a", [0, 1], undefined],
  ])("%s from %j leads to %j", (key, [rowIndex, month], to) => {
    const expected = to && { rowIndex: to[0], month: to[1] };
    expect(moveInGrid({ rowIndex, month }, key, size)).toEqual(expected);
  });

  test("leaves left and right to the text while there is some on that side", () => {
    expect(moveInGrid({ rowIndex: 0, month: 2 }, "ArrowLeft", { ...size, isAtStart: false })).toBeUndefined();
    expect(moveInGrid({ rowIndex: 0, month: 2 }, "ArrowRight", { ...size, isAtEnd: false })).toBeUndefined();
  });
});
