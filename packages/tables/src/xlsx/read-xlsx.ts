import { zipSync } from "fflate";
import { dropEmptyEnd } from "../drop-empty-end.ts";
import type { Cell, Table, TableLimits } from "../table.ts";
import { TableError } from "../table-error.ts";
import { findSheet } from "./find-sheet.ts";
import { type SheetScan, scanSheet } from "./scan-sheet.ts";
import { readPart, unpackXlsx, type XlsxParts } from "./unpack-xlsx.ts";

/**
 * Reads the cells of one sheet of an XLSX file. A formula gives the value saved with it, or what it shows when it failed
 * ("#DIV/0!"). The text of a merged range stands in each of its cells, as people read it; a number stands in the first
 * one only, for an amount that several rows share is the amount of none of them.
 * @throws TableError by code, with the value seen
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: TableLimits,
  sheetName: string | undefined,
): Promise<Table> {
  const parts = unpackXlsx(bytes, limits.bytes);
  const sheet = findSheet(parts, sheetName);
  if (sheet === undefined) throw new TableError("table-sheet-unknown", sheetName ?? "");
  const scan = scanSheet(readPart(parts, sheet.path), limits);
  const rows = await readCells(parts, sheet.name);
  placeErrors(rows, scan.errors);
  fillMerged(rows, scan.merged);
  return { format: "xlsx", rows: dropEmptyEnd(rows) };
}

/** What read-excel-file unpacks is exactly what was checked: an archive of the checked parts. */
async function readCells(parts: XlsxParts, sheet: string): Promise<Cell[][]> {
  const { readSheet } = await import("read-excel-file/universal");
  const { buffer } = zipSync(parts, { level: 0 });
  try {
    const rows: unknown[][] = await readSheet(buffer, sheet, { trim: false });
    return rows.map((row) => row.map(toCell));
  } catch (error) {
    throw new TableError("table-broken", error instanceof Error ? error.message : "xlsx");
  }
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return formatDate(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A day as "2026-01-31"; with a time of day, to the minute, "2026-01-31T14:30". */
function formatDate(date: Date): string {
  const text = date.toISOString();
  return text.slice(11, 16) === "00:00" ? text.slice(0, 10) : text.slice(0, 16);
}

function placeErrors(rows: Cell[][], errors: SheetScan["errors"]): void {
  for (const { row, column, text } of errors) setCell(rows, { row, column }, text);
}

function fillMerged(rows: Cell[][], merged: SheetScan["merged"]): void {
  for (const { first, last } of merged) {
    const text = rows[first.row]?.[first.column];
    if (typeof text !== "string") continue;
    for (let row = first.row; row <= Math.min(last.row, rows.length - 1); row++)
      for (let column = first.column; column <= last.column; column++) setCell(rows, { row, column }, text);
  }
}

function setCell(rows: Cell[][], at: { row: number; column: number }, cell: Cell): void {
  while (rows.length <= at.row) rows.push([]);
  const row = rows[at.row] ?? [];
  while (row.length < at.column) row.push(null);
  row[at.column] = cell;
}
