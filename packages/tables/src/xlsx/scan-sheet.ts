import { formatCellAddress, parseColumn } from "../cell-address.ts";
import type { TableLimits } from "../table.ts";
import { TableError } from "../table-error.ts";
import { decodeEntities, readAttribute } from "./read-attribute.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What read-excel-file does not tell about a sheet. Rows and columns count from 0. */
export interface SheetScan {
  /** Cells whose formula gave an error, and what they show: "#DIV/0!". */
  readonly errors: readonly (Place & { readonly text: string })[];
  /** Merged cells: the first and the last of each range. */
  readonly merged: readonly { readonly first: Place; readonly last: Place }[];
}

const rowsOrCells = /<(?:\w+:)?(?:(row)\b[^>]*?|c\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c))>/g;
const mergedRanges = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/**
 * Reads how far a sheet reaches before its cells are read: a cell in row 1,048,576 alone would make a million rows.
 * @throws TableError table-too-many-rows, table-too-many-columns; table-formula-not-calculated with the cell
 */
export function scanSheet(xml: string, limits: TableLimits): SheetScan {
  const errors: SheetScan["errors"][number][] = [];
  let at: Place = { row: -1, column: -1 };
  for (const [tag, isRow, attributes = "", content = ""] of xml.matchAll(rowsOrCells)) {
    at = isRow === undefined ? placeCell(attributes, at) : placeRow(tag, at);
    checkPlace(at, limits);
    if (isRow !== undefined || !content.includes("<")) continue;
    const error = readError(attributes, content);
    if (error !== undefined) errors.push({ ...at, text: error });
    if (isNotCalculated(content))
      throw new TableError("table-formula-not-calculated", formatCellAddress(at.row, at.column));
  }
  return { errors, merged: listMerged(xml, limits) };
}

function placeRow(tag: string, { row }: Place): Place {
  const number = readAttribute(tag, "r");
  return { row: number === undefined ? row + 1 : Number(number) - 1, column: -1 };
}

function placeCell(attributes: string, { row, column }: Place): Place {
  const match = /\sr="([A-Z]{1,4})(\d+)"/.exec(` ${attributes}`);
  return match === null
    ? { row, column: column + 1 }
    : { row: Number(match[2]) - 1, column: parseColumn(match[1] ?? "") };
}

function checkPlace({ row, column }: Place, limits: TableLimits): void {
  if (!(row < limits.rows)) throw new TableError("table-too-many-rows", row + 1, limits.rows);
  if (!(column < limits.columns)) throw new TableError("table-too-many-columns", column + 1, limits.columns);
}

function readError(attributes: string, content: string): string | undefined {
  if (!/\st="e"/.test(` ${attributes}`)) return undefined;
  const text = /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1];
  return text && decodeEntities(text);
}

function isNotCalculated(content: string): boolean {
  return /<(?:\w+:)?f[\s>/]/.test(content) && !/<(?:\w+:)?(?:v|is)[\s>/]/.test(content);
}

function listMerged(xml: string, limits: TableLimits): SheetScan["merged"] {
  return [...xml.matchAll(mergedRanges)].map(([, fromColumn = "", fromRow, toColumn = "", toRow]) => ({
    first: { row: Number(fromRow) - 1, column: parseColumn(fromColumn) },
    last: {
      row: Math.min(Number(toRow), limits.rows) - 1,
      column: Math.min(parseColumn(toColumn), limits.columns - 1),
    },
  }));
}
