import { Worker } from "node:worker_threads";
import { AppError } from "../errors.ts";
import type { PdfDocument } from "./pdf-document.ts";

const timeLimitMilliseconds = 20_000;
const memoryLimitMegabytes = 256;

let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a document in a thread of its own, one at a time, with a limit of time and memory.
 * @throws AppError database-busy when it took too long
 */
export function writePdfInWorker(document: PdfDocument): Promise<Uint8Array> {
  const writing = last.then(() => runWorker(document));
  last = writing.catch(() => undefined);
  return writing;
}

function runWorker(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerAddress(), {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
      env: {},
      execArgv: [],
    });
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      finish();
    };
    const timer = setTimeout(
      () => settle(() => reject(new AppError("database-busy"))),
      timeLimitMilliseconds,
    );
    worker.once("message", (bytes: Uint8Array) => settle(() => resolve(bytes)));
    worker.once("error", (error) => settle(() => reject(error)));
  });
}

/** The built server runs the built thread; from the sources, the source. */
function workerAddress(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("./pdf-worker.ts", import.meta.url)
    : new URL("./pdf-worker.js", import.meta.url);
}
