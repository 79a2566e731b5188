import { Worker } from "node:worker_threads";
import type { FileFormat, FileReading } from "./file-reading.ts";

const timeLimitMilliseconds = 20_000;
const memoryLimitMegabytes = 384;

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one at a time, with a limit of time and memory.
 * A file that needs more than that is refused.
 */
export function readInWorker(bytes: Uint8Array, format: FileFormat): Promise<FileReading> {
  const reading = last.then(() => runWorker(bytes, format));
  last = reading;
  return reading;
}

function runWorker(bytes: Uint8Array, format: FileFormat): Promise<FileReading> {
  return new Promise((resolve) => {
    const worker = new Worker(workerAddress(), {
      workerData: { bytes, format },
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const settle = (reading: FileReading): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => settle({ outcome: "refused" }), timeLimitMilliseconds);
    worker.once("message", settle);
    worker.once("error", () => settle({ outcome: "refused" }));
    worker.once("exit", () => settle({ outcome: "refused" }));
  });
}

/** The built server runs the built thread; from the sources, the source. */
function workerAddress(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("./reading-worker.ts", import.meta.url)
    : new URL("./reading-worker.js", import.meta.url);
}
