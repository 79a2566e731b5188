import { parentPort, workerData } from "node:worker_threads";
import type { PdfDocument } from "./pdf-document.ts";
import { writePdf } from "./write-pdf.ts";

/** Runs in a thread of its own, so that setting a long document keeps nobody waiting. */
parentPort?.postMessage(await writePdf(workerData as PdfDocument));
