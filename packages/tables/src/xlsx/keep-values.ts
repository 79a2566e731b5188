import type { Feature } from "write-excel-file/node";
import { formatCellAddress } from "../cell-address.ts";
import type { Cell } from "../table.ts";
import type { Sheet } from "./sheet.ts";

const formulaCells = /(?<start><c r="(?<address>[A-Z]+\d+)"[^>]*)(?<formula>><f>[^<]*<\/f>)<\/c>/g;

/**
 * Puts the value of each formula beside it. write-excel-file writes the formula alone, and then a viewer that does not
 * calculate shows an empty cell.
 */
export function keepValues<FileContent>(sheets: readonly Sheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            writeValues(xml, listFormulaValues(sheets[sheetIndex])),
        },
      },
    },
  };
}

function writeValues(xml: string, values: ReadonlyMap<string, Cell>): string {
  if (values.size === 0) return xml;
  return xml.replaceAll(formulaCells, (...match) => {
    const { start, address, formula } = match.at(-1) as Record<"start" | "address" | "formula", string>;
    const { type, text } = writeValue(values.get(address) ?? null);
    return `${start}${type}${formula}<v>${text}</v></c>`;
  });
}

function listFormulaValues(sheet: Sheet | undefined): Map<string, Cell> {
  const values = new Map<string, Cell>();
  for (const [row, cells] of (sheet?.rows ?? []).entries())
    for (const [column, cell] of cells.entries())
      if (typeof cell === "object" && cell?.formula !== undefined)
        values.set(formatCellAddress(row, column), cell.value);
  return values;
}

function writeValue(value: Cell): { type: string; text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  const text = (value ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { type: ' t="str"', text };
}
