import { addDays, type IsoDate, isIsoDate } from "../../time/index.ts";
import type { Cell } from "./offer-column.ts";

/** Day 0 of spreadsheets, counted so that every day from 1 March 1900 is right. */
const epoch = "1899-12-30";
/** From 1 March 1900, where the spreadsheets' count is right, to 31 December 2199. */
const serials = { first: 61, last: 109_574 } as const;

const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const yearFirst = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/;

/**
 * Answers the day in a cell: 31-12-2026, 31.12.2026, 31/12-2026, 2026-12-31, or the number by which spreadsheets count days.
 * Undefined for what is none, and for a year of two digits.
 * @example readDate(46044) // "2026-01-22"
 */
export function readDate(cell: Cell): IsoDate | undefined {
  if (typeof cell === "number") {
    const isSerial = Number.isInteger(cell) && cell >= serials.first && cell <= serials.last;
    return isSerial ? addDays(epoch, cell) : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  const [, day = "", month = "", year = ""] = dayFirst.exec(text) ?? [];
  const date =
    year === "" ? yearFirst.exec(text)?.[1] : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? date : undefined;
}

/**
 * Answers a day as Danish spreadsheets show it.
 * @example formatDanishDate("2026-12-31") // "31-12-2026"
 */
export function formatDanishDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}-${month}-${year}`;
}
