import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import type { CellObject } from "write-excel-file/node";
import { keepValues } from "./keep-values.ts";
import type { Sheet, SheetCell, StyledCell } from "./sheet.ts";

const dateFormat = "dd-mm-yyyy";

/**
 * Writes a workbook. A cell with a formula carries its value too, so that who does not calculate (a viewer, `readTable`)
 * sees the same. Text is always text here: what begins with `=` is no formula.
 * @throws RangeError for a number that is not finite or a day that does not exist
 * @example await writeXlsx([{ name: "Sum", rows: [[1, 2, { formula: "A1+B1", value: 3 }]] }])
 */
export async function writeXlsx(given: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const sheets = given.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(keepName)) }));
  const content = sheets.map(({ name, rows, columnWidths, stickyRows }) => ({
    sheet: name,
    data: rows.map((row) => row.map(toExcelCell)),
    ...(columnWidths === undefined ? {} : { columns: columnWidths.map((width) => ({ width })) }),
    ...(stickyRows === undefined ? {} : { stickyRowsCount: stickyRows }),
  }));
  return writeExcelFile(content, { features: [keepValues<Blob | Buffer | Stream>(sheets)] }).toBuffer();
}

/**
 * write-excel-file keeps texts in a plain object and takes "constructor" and "__proto__" for texts that it has had. Such a text
 * is written as a formula that says it.
 */
function keepName(cell: SheetCell): SheetCell {
  const text = typeof cell === "object" && cell?.formula === undefined ? cell?.value : cell;
  if (typeof text !== "string" || !(text in Object.prototype)) return cell;
  return { ...(typeof cell === "object" ? cell : {}), value: text, formula: `"${text}"` };
}

function toExcelCell(cell: SheetCell): CellObject | string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return checkNumber(cell);
  const style = readStyle(cell);
  if (cell.formula !== undefined)
    return { type: "Formula", value: cell.formula.replace(/^=/, ""), ...readFormat(cell), ...style };
  if (cell.isDate === true && cell.value !== null)
    return { type: Date, value: readDay(cell.value), format: cell.numberFormat ?? dateFormat, ...style };
  const value = checkNumber(cell.value);
  if (value === null) return style;
  return { value, ...(typeof value === "number" ? readFormat(cell) : {}), ...style };
}

function readFormat({ numberFormat }: StyledCell): Pick<CellObject, "format"> {
  return numberFormat === undefined ? {} : { format: numberFormat };
}

function readStyle({ isBold, isWrapped, backgroundColor }: StyledCell): CellObject {
  return {
    ...(isBold === true ? { fontWeight: "bold" } : {}),
    ...(isWrapped === true ? { wrap: true, alignVertical: "top" } : {}),
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
  };
}

function checkNumber<Value>(value: Value): Value {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} can't stand in a cell.`);
  return value;
}

function readDay(value: string | number | boolean): Date {
  const day = new Date(`${value}T00:00:00.000Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(String(value)))
    throw new RangeError(`"${value}" is no day such as 2026-01-31.`);
  return day;
}
