import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Cell, Sheet } from "@rammevaerk/tables";
import type { WorkbookMessage } from "./workbook-thread.ts";

const timeLimitMilliseconds = 60_000;
const memoryLimitMegabytes = 1_024;

export interface Workbook {
  readonly sheetName: string;
  /** The headings first. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Columns whose texts are days, from 0. */
  readonly dateColumns: readonly number[];
  readonly others: readonly Sheet[];
}

let last: Promise<unknown> = Promise.resolve();

/** Writes a workbook in a thread of its own, one at a time, with a limit of time and memory. */
export function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const written = last.catch(() => undefined).then(() => writeInThread(workbook));
  last = written;
  return written;
}

async function writeInThread({ rows, ...rest }: Workbook): Promise<Uint8Array> {
  const worker = new Worker(threadAddress(), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
    env: {},
  });
  const send = (message: WorkbookMessage): void => worker.postMessage(message);
  // Listened for from the beginning: a thread that dies while rows are still coming must not take the server along.
  const answered = once(worker, "message", { signal: AbortSignal.timeout(timeLimitMilliseconds) });
  answered.catch(() => undefined);
  try {
    for await (const part of rows) send({ rows: part });
    send(rest);
    const [bytes] = (await answered) as [Uint8Array];
    return bytes;
  } finally {
    await worker.terminate();
  }
}

/** The built server runs the built thread; from the sources, the source. */
function threadAddress(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("./workbook-thread.ts", import.meta.url)
    : new URL("./workbook-thread.js", import.meta.url);
}
