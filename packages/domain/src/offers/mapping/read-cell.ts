import { scaleDecimal } from "../../money/index.ts";
import { addDays } from "../../time/index.ts";
import { type CodeListName, findListedCode } from "./code-lists.ts";
import type { Cell, ColumnForm } from "./offer-column.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import type { RowProblem } from "./row-problem.ts";

/** What a cell means: text, day or code; a number, kroner as øre; a list of codes. */
export type CellValue = string | number | readonly string[];

export type CellReading =
  | { readonly value: CellValue }
  | { readonly problem: Pick<RowProblem, "code" | "params"> };

const refuse = (code: RowProblem["code"], params: RowProblem["params"] = {}): CellReading => ({
  problem: { code, params },
});

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/**
 * Answers what a cell that is not empty means in a column, or why it means nothing. Whether the figure can be right is not
 * asked here: `checkFact` does.
 */
export function readCell(form: ColumnForm, cell: Exclude<Cell, null>): CellReading {
  const text = String(cell).trim();
  if (text.startsWith("#") && /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!)$/.test(text))
    return refuse("formula-failed");
  switch (form.type) {
    case "text":
      return text.length > form.maxLength
        ? refuse("too-long", { length: text.length, max: form.maxLength })
        : { value: text };
    case "uuid":
      return uuid.test(text.toLowerCase()) ? { value: text.toLowerCase() } : refuse("form-wrong");
    case "digits":
      return readDigits(text, form.length);
    case "date":
    case "last-day": {
      const date = readDate(cell);
      if (date === undefined) return refuse("date-unreadable");
      return { value: form.type === "date" ? date : addDays(date, 1) };
    }
    case "whole":
      return readAmount(cell, 1);
    case "kroner":
      return readAmount(cell, 100);
    case "percent":
      return readPercent(cell);
    case "code":
      return readCode(form.list, text);
    case "codes":
      return readCodes(form.list, text);
  }
}

/** Spreadsheets drop the noughts at the front of what looks like a number, and people write gaps. */
function readDigits(text: string, length: number): CellReading {
  const digits = text.replaceAll(/[\s-]/g, "").replace(/^DK/i, "");
  return /^\d+$/.test(digits) && digits.length <= length && digits.length >= length - 1
    ? { value: digits.padStart(length, "0") }
    : refuse("form-wrong");
}

/** A number in its smallest unit. A float's own inexactness is rounded away, decimals that were written are not. */
function readAmount(cell: Cell, scale: 1 | 100): CellReading {
  const number = readNumber(cell);
  if (number === undefined) return refuse("number-unreadable");
  const units = Math.round(number * scale * 1000) / 1000;
  return scale === 1 || Number.isInteger(units)
    ? { value: units }
    : refuse("too-many-decimals", { limit: 2 });
}

/** A cell with a percent format holds 0.98 for 98 %, so a small number in a spreadsheet is not believed. */
function readPercent(cell: Cell): CellReading {
  const number = readNumber(cell);
  if (number === undefined) return refuse("number-unreadable");
  if (typeof cell === "number" && number > 0 && number <= 2) return refuse("percent-unclear");
  return { value: typeof cell === "number" ? scaleDecimal(number, 10_000) / 10_000 : number };
}

function readCode(list: CodeListName, text: string): CellReading {
  const found = findListedCode(list, text);
  return found === undefined ? refuse("label-unknown", { part: text }) : { value: found.code };
}

/** Between codes stands | or ; or a line break; a comma too, unless it belongs to a label. "ingen" says that there are none. */
function readCodes(list: CodeListName, text: string): CellReading {
  if (/^(?:ingen|none|-)$/i.test(text)) return { value: [] };
  const codes = new Set<string>();
  for (const part of text.split(/[|;\n]/)) {
    let rest = part.split(",").filter((piece) => /[\p{Letter}\p{Number}]/u.test(piece));
    while (rest.length > 0) {
      const found = findLongest(list, rest);
      if (found === undefined) return refuse("label-unknown", { part: rest.join(",").trim() });
      codes.add(found.code);
      rest = rest.slice(found.pieces);
    }
  }
  return codes.size === 0 ? refuse("label-unknown", { part: text }) : { value: [...codes] };
}

/** The longest label at the front: "Akut rådgivning, omsorg og støtte" is one. */
function findLongest(
  list: CodeListName,
  rest: readonly string[],
): { code: string; pieces: number } | undefined {
  for (let pieces = rest.length; pieces > 0; pieces--) {
    const code = findListedCode(list, rest.slice(0, pieces).join(",").trim())?.code;
    if (code !== undefined) return { code, pieces };
  }
  return undefined;
}
