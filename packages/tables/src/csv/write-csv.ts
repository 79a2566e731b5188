import type { Cell } from "../table.ts";
import { neutraliseText } from "./neutralise-text.ts";

/**
 * Writes cells as the CSV that Danish Excel opens with a double click: UTF-8 with a byte order mark, `;` between cells,
 * CRLF after each row, decimal comma, SAND and FALSK. Text that a spreadsheet would take for a formula gets an apostrophe
 * in front, which `readTable` takes away again.
 * @throws RangeError for a number that is not finite
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(formatCell).join(";")}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join("")}`);
}

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "SAND" : "FALSK";
  if (typeof cell === "number") return formatNumber(cell);
  const text = neutraliseText(cell);
  return /[;,"\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatNumber(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`${number} can't stand in a cell.`);
  return String(number).replace(".", ",");
}
