import { expect, test } from "vitest";
import { readPastedTable } from "./read-pasted-table.ts";

test.each<[string, string, string[][]]>([
  ["one cell", "97,5", [["97,5"]]],
  ["a row", "97,5\t98 %", [["97,5", "98 %"]]],
  [
    "rows, as Excel ends them",
    "97,5\t98\r\n96\t95\r\n",
    [
      ["97,5", "98"],
      ["96", "95"],
    ],
  ],
  ["empty cells", "\t98\n\n96\t", [["", "98"], [""], ["96", ""]]],
  ["a cell with a line break and quotation marks", '"a\n""b"""\t1', [['a\n"b"', "1"]]],
  ["a quotation mark that opens nothing", '5" rør\t1', [['5" rør', "1"]]],
  ["nothing", "", [[""]]],
])("reads %s", (_, text, rows) => {
  expect(readPastedTable(text)).toEqual(rows);
});
