/** Answers the letters of a column: 0 is "A", 26 is "AA". */
export function formatColumn(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : formatColumn(rest - 1)) + String.fromCodePoint(65 + (index % 26));
}

/** Answers the index of a column by its letters: "A" is 0, "AA" is 26. */
export function parseColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

/**
 * Answers the address that people and formulas use for a cell.
 * @example formatCellAddress(3, 2) // "C4"
 */
export function formatCellAddress(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}
