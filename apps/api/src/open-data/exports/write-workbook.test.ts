import { type Cell, readTable } from "@rammevaerk/tables";
import { expect, it } from "vitest";
import { writeWorkbook } from "./write-workbook.ts";

async function* listParts(...parts: Cell[][][]): AsyncGenerator<Cell[][]> {
  yield* parts;
}

async function* listFailing(): AsyncGenerator<Cell[][]> {
  yield [["Dag"]];
  throw new Error("the database is gone");
}

it("writes parts in their order, days as dates, and other sheets behind; one that fails fails alone", async () => {
  const rest = { sheetName: "Tilbud", dateColumns: [1], others: [{ name: "Mere", rows: [["x"]] }] };
  const settled = await Promise.allSettled([
    writeWorkbook({ ...rest, rows: listParts([["Navn", "Dag"]], [["Æble", "i går"]]) }),
    writeWorkbook({ ...rest, rows: listFailing() }),
    writeWorkbook({
      ...rest,
      rows: listParts(
        [["Navn", "Dag"]],
        [
          ["Æble", "2026-01-31"],
          ["=1+1", null],
        ],
      ),
    }),
  ]);
  expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  const bytes = settled[2]?.status === "fulfilled" ? settled[2].value : new Uint8Array();
  expect((await readTable(bytes, "a.xlsx")).rows).toEqual([
    ["Navn", "Dag"],
    ["Æble", "2026-01-31"],
    ["=1+1"],
  ]);
  expect((await readTable(bytes, "a.xlsx", { sheet: "Mere" })).rows).toEqual([["x"]]);
});
