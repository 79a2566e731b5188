import { parentPort, workerData } from "node:worker_threads";
import type { FileFormat, FileReading } from "./file-reading.ts";

/** Runs in a thread of its own, so that a hostile file keeps nobody waiting. */
const { bytes, format } = workerData as { bytes: Uint8Array; format: FileFormat };

async function read(): Promise<FileReading> {
  try {
    if (format === "zip") return (await import("./read-office-file.ts")).readOfficeFile(bytes);
    return await (await import("./read-pdf.ts")).readPdf(bytes);
  } catch {
    return { outcome: "broken" };
  }
}

parentPort?.postMessage(await read());
