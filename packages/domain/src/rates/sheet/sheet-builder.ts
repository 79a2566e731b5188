import type { RateSheet, SheetCell, SheetUnit } from "./rate-sheet.ts";

/** A figure with a row of its own: its label in column A, itself in column B, remarks from column C on. */
export interface SheetFigure {
  /** That of its step; `addresses` of the sheet tells where it stands. */
  readonly key: string;
  readonly label: string;
  readonly unit: SheetUnit;
  readonly value: number | string;
  /** Without "="; absent for an input. */
  readonly formula?: string | undefined;
  readonly remark?: string | undefined;
}

/** Writes a sheet row by row, and knows where each figure stands so that formulas can name it. */
export class SheetBuilder {
  readonly #rows: (readonly SheetCell[])[] = [];
  readonly #addresses: Record<string, string> = {};

  /** The number of the row that is added next. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  addRow(cells: readonly SheetCell[]): void {
    this.#rows.push(cells);
  }

  /** Adds the heading of a part, with an empty row before it. */
  addHeading(text: string): void {
    this.addRow([]);
    this.addColumnHeadings([text]);
  }

  addColumnHeadings(texts: readonly string[]): void {
    this.addRow(texts.map((value) => ({ value, unit: "text", isHeading: true })));
  }

  /** Adds a figure and answers its address. */
  addFigure({ key, label, unit, value, formula, remark }: SheetFigure): string {
    const cell: SheetCell =
      formula === undefined ? { value, unit, isInput: true } : { value, unit, formula: `=${formula}` };
    const address = `B${this.nextRow}`;
    this.addRow([
      { value: label, unit: "text" },
      cell,
      ...(remark === undefined ? [] : [{ value: remark, unit: "text" } as const]),
    ]);
    return this.nameCell(key, address);
  }

  /** Gives a cell that stands elsewhere a key, and answers its address. */
  nameCell(key: string, address: string): string {
    this.#addresses[key] = address;
    return address;
  }

  build(name: string): RateSheet {
    return { name, rows: this.#rows, addresses: this.#addresses };
  }
}
