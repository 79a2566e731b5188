import type { Cell } from "./offer-column.ts";

const danish = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** Programs write a point; with three digits after it, it stands between thousands. */
const withPoint = /^(-?)(\d+)\.(\d{1,2}|\d{4,})$/;

/**
 * Answers the number in a cell: "2.145,50", "98,5", "98.5" or a spreadsheet's number; undefined for what is none.
 * A unit may stand beside it: kr., %.
 * @example readNumber("2.145") // 2145
 */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.replaceAll(/\s|kr\.?|%|,-$/gi, "").replace("−", "-");
  const match = danish.exec(text) ?? withPoint.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = "0"] = match;
  return Number(`${sign}${whole.replaceAll(".", "")}.${decimals}`);
}
