import type { Language } from "@rammevaerk/contracts/fields";
import type { GridRow } from "@rammevaerk/contracts/offer-desk";
import { parseNumber } from "../../../platform/format/parse-number.ts";

/** Where a cell is: the row's offer and key, and the month from 1 to 12. */
export interface CellPlace {
  readonly offerId: string;
  readonly key: string;
  readonly month: number;
}

/** What was typed over a cell, and the fact that it showed at the time. */
export interface CellEdit {
  readonly text: string;
  readonly basedOn: string | null;
}

/** What was typed, by `nameCell`. Only cells that say something else than the registry. */
export type GridEdits = Readonly<Record<string, CellEdit>>;

/** One text for a cell's place. */
export function nameCell({ offerId, key, month }: CellPlace): string {
  return `${offerId} ${month} ${key}`;
}

/** The place that `nameCell` named. */
export function placeOf(name: string): CellPlace {
  const [offerId = "", month = "", ...key] = name.split(" ");
  return { offerId, month: Number(month), key: key.join(" ") };
}

/** The edits after something was typed in a cell. Typing what the registry says takes the edit back. */
export function editCell(
  edits: GridEdits,
  row: GridRow,
  { month, text, language }: { readonly month: number; readonly text: string; readonly language: Language },
): GridEdits {
  const cell = row.months[month - 1];
  const name = nameCell({ offerId: row.offerId, key: row.key, month });
  const { [name]: before, ...others } = edits;
  const typed = text.trim();
  const isSame = typed === "" ? (cell?.value ?? null) === null : parseNumber(typed, language) === cell?.value;
  if (cell === undefined || isSame) return others;
  return { ...others, [name]: { text, basedOn: before?.basedOn ?? cell.factId } };
}

/** Where a block of cells is pasted: its upper left corner. */
export interface PasteTarget {
  readonly rowIndex: number;
  readonly month: number;
}

/** The edits after a block was pasted, and how many of its cells fell outside the grid. Empty cells change nothing. */
export function pasteCells(
  edits: GridEdits,
  rows: readonly GridRow[],
  paste: {
    readonly target: PasteTarget;
    readonly cells: readonly (readonly string[])[];
    readonly language: Language;
  },
): { edits: GridEdits; pasted: number; outside: number } {
  const { target, cells, language } = paste;
  let after = edits;
  let pasted = 0;
  let outside = 0;
  for (const [down, line] of cells.entries())
    for (const [across, text] of line.entries()) {
      if (text.trim() === "") continue;
      const row = rows[target.rowIndex + down];
      const month = target.month + across;
      if (row === undefined || month > 12) {
        outside++;
        continue;
      }
      pasted++;
      after = editCell(after, row, { month, text: text.trim(), language });
    }
  return { edits: after, pasted, outside };
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to; undefined when it leads nowhere. Left and right belong to the text while the caret has
 * text on that side.
 */
export function moveInGrid(
  from: PasteTarget,
  key: string,
  { rows, isAtStart, isAtEnd }: { rows: number; isAtStart: boolean; isAtEnd: boolean },
): PasteTarget | undefined {
  const step = steps[key];
  if (step === undefined || (key === "ArrowLeft" && !isAtStart) || (key === "ArrowRight" && !isAtEnd))
    return undefined;
  const to = { rowIndex: from.rowIndex + step[0], month: from.month + step[1] };
  const isInside = to.rowIndex >= 0 && to.rowIndex < rows && to.month >= 1 && to.month <= 12;
  return isInside ? to : undefined;
}
