import { readCsv } from "./csv/read-csv.ts";
import { type Table, type TableLimits, tableLimits } from "./table.ts";
import { TableError } from "./table-error.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

export interface ReadTableOptions {
  /** The sheet's name; absent: the first one. Of no matter in CSV. */
  readonly sheet?: string | undefined;
  readonly limits?: TableLimits | undefined;
}

/**
 * Reads a file as a table. What the bytes are decides, not what the file is called: XLSX, or CSV with `;`, tab or
 * comma in UTF-8, UTF-16 or Windows-1252. The formula of a cell is not calculated: its value is the one saved with it.
 * @param fileName is named in the refusal of a file that is neither
 * @throws TableError by code, with the value seen
 * @example (await readTable(bytes, "tilbud.csv")).rows[0] // ["Tilbuddets navn", "Driftsherre", …]
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: ReadTableOptions = {},
): Promise<Table> {
  const limits = options.limits ?? tableLimits;
  if (bytes.length === 0) throw new TableError("table-empty", fileName);
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === "504b0304") return checkNotEmpty(await readXlsx(bytes, limits, options.sheet), fileName);
  if (start === "d0cf11e0" || start === "25504446") throw new TableError("table-format-unknown", fileName);
  return checkNotEmpty(readCsv(bytes, limits), fileName);
}

function checkNotEmpty(table: Table, fileName: string): Table {
  if (table.rows.length === 0) throw new TableError("table-empty", fileName);
  return table;
}
