import { CsvError, parse } from "csv-parse/sync";
import { dropEmptyEnd } from "../drop-empty-end.ts";
import type { Cell, Table, TableLimits } from "../table.ts";
import { TableError } from "../table-error.ts";
import { decodeText } from "./decode-text.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { restoreText } from "./neutralise-text.ts";

/**
 * Reads the cells of a CSV file. Every cell is text.
 * @throws TableError table-too-large, table-too-many-rows, table-too-many-columns, table-format-unknown, or
 * table-broken with the line where a quote is never closed
 */
export function readCsv(bytes: Uint8Array, limits: TableLimits): Table {
  if (bytes.length > limits.bytes) throw new TableError("table-too-large", bytes.length, limits.bytes);
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new TableError("table-format-unknown", "binary");
  const { delimiter, start } = detectDelimiter(text);
  const records = parseRecords(text.slice(start), delimiter, limits);
  if (records.length > limits.rows) throw new TableError("table-too-many-rows", records.length, limits.rows);
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  if (width > limits.columns) throw new TableError("table-too-many-columns", width, limits.columns);
  return { format: "csv", rows: dropEmptyEnd(records.map((record) => record.map(readCell))) };
}

function parseRecords(text: string, delimiter: string, limits: TableLimits): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    });
  } catch (error) {
    const line = error instanceof CsvError ? error["lines"] : undefined;
    throw new TableError("table-broken", typeof line === "number" ? line : "csv");
  }
}

function readCell(text: string): Cell {
  return text === "" ? null : restoreText(text);
}
