import { parentPort, workerData } from "node:worker_threads";
import { readOfferRows } from "@rammevaerk/domain/offers/mapping";
import { readTable, TableError } from "@rammevaerk/tables";
import { guardRow } from "../comparing/guard-row.ts";
import type { ReadingMessage } from "./reading-message.ts";

/** Runs in a thread of its own, so that a large or hostile file keeps nobody waiting. */
const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };

/** So many rows go over at once: few enough that the server answers others in between. */
const rowsAtOnce = 500;

function tell(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

async function read(): Promise<void> {
  const table = await readTable(bytes, fileName);
  const { headerRow, unknownColumns, rows } = readOfferRows(table.rows);
  if (headerRow === null)
    return tell({ type: "refused", problem: { code: "headings-unknown", value: fileName, limit: null } });
  tell({ type: "table", rows: rows.length, unknownColumns });
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    tell({ type: "rows", rows: rows.slice(at, at + rowsAtOnce).map(guardRow) });
  tell({ type: "end" });
}

try {
  await read();
} catch (error) {
  const problem =
    error instanceof TableError
      ? { code: error.code, value: error.value, limit: error.limit ?? null }
      : ({ code: "reading-failed", value: fileName, limit: null } as const);
  tell({ type: "refused", problem });
}
