import { parentPort } from "node:worker_threads";
import { type Cell, type Sheet, type SheetCell, writeXlsx } from "@rammevaerk/tables";

/** What the server sends: rows, a part at a time; then the word to write them. */
export type WorkbookMessage =
  | { readonly rows: readonly (readonly Cell[])[] }
  | {
      readonly sheetName: string;
      readonly dateColumns: readonly number[];
      readonly others: readonly Sheet[];
    };

// Runs in a thread of its own: 20,000 rows take seconds, and nobody else should wait for them.
const collected: (readonly Cell[])[] = [];

parentPort?.on("message", (message: WorkbookMessage) => {
  if ("rows" in message) collected.push(...message.rows);
  else void write(message);
});

async function write({
  sheetName,
  dateColumns,
  others,
}: Exclude<WorkbookMessage, { rows: unknown }>): Promise<void> {
  const dates = new Set(dateColumns);
  const [headings = [], ...rows] = collected;
  const sheet: Sheet = {
    name: sheetName,
    stickyRows: 1,
    columnWidths: headings.map((heading) => Math.max(10, Math.min(40, String(heading).length + 2))),
    rows: [
      headings.map((value): SheetCell => ({ value, isBold: true })),
      ...rows.map((row) =>
        row.map(
          (value, at): SheetCell => (dates.has(at) && value !== null ? { value, isDate: true } : value),
        ),
      ),
    ],
  };
  const bytes = await writeXlsx([sheet, ...others]);
  parentPort?.postMessage(bytes);
}
