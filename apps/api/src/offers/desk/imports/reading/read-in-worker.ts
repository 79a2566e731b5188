import { Worker } from "node:worker_threads";
import type { GuardedRow } from "../comparing/guard-row.ts";
import type { FileProblem, ReadingMessage } from "./reading-message.ts";

const timeLimitMilliseconds = 120_000;
const memoryLimitMegabytes = 768;

export type SpreadsheetReading =
  | {
      readonly outcome: "read";
      readonly rows: readonly GuardedRow[];
      readonly unknownColumns: readonly string[];
    }
  | { readonly outcome: "refused"; readonly problem: FileProblem };

let last: Promise<unknown> = Promise.resolve();

/** Reads a spreadsheet of offers in a thread of its own, one at a time, with a limit of time and memory. */
export function readInWorker(bytes: Uint8Array, fileName: string): Promise<SpreadsheetReading> {
  const reading = last.then(() => runWorker(bytes, fileName));
  last = reading;
  return reading;
}

function runWorker(bytes: Uint8Array, fileName: string): Promise<SpreadsheetReading> {
  return new Promise((resolve) => {
    const worker = new Worker(workerAddress(), {
      workerData: { bytes, fileName },
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
      env: {},
      execArgv: listConditions(),
      stdout: true,
      stderr: true,
    });
    const rows: GuardedRow[] = [];
    let unknownColumns: readonly string[] = [];
    const settle = (reading: SpreadsheetReading): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const fail = (): void =>
      settle({ outcome: "refused", problem: { code: "reading-failed", value: fileName, limit: null } });
    const timer = setTimeout(fail, timeLimitMilliseconds);
    worker.on("message", (message: ReadingMessage) => {
      if (message.type === "table") unknownColumns = message.unknownColumns;
      else if (message.type === "rows") rows.push(...message.rows);
      else if (message.type === "end") settle({ outcome: "read", rows, unknownColumns });
      else settle({ outcome: "refused", problem: message.problem });
    });
    worker.once("error", fail);
    worker.once("exit", fail);
  });
}

/** The thread finds the other packages as the server does: their sources, or what was built of them. */
function listConditions(): string[] {
  return isFromSource() ? ["--conditions=rammevaerk-source"] : [];
}

function isFromSource(): boolean {
  return import.meta.url.endsWith(".ts");
}

function workerAddress(): URL {
  return new URL(isFromSource() ? "./reading-worker.ts" : "./reading-worker.js", import.meta.url);
}
