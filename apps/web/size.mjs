// What the first page loads, by gzip: run after `vite build`. Exits 1 when it is more than the budget.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

const kilobyte = 1000;
const budget = { js: 130 * kilobyte, css: 32 * kilobyte };
// The entry, and what a visitor's first page asks for by itself.
const firstPage = [
  "index.html",
  "src/overview/overview-page.tsx",
  "src/overview/messages.da.ts",
  "src/platform/language/messages.da.ts",
];

const dist = path.join(import.meta.dirname, "dist");
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(path.join(dist, ".vite/manifest.json"), "utf8"));

/** @type {Set<string>} */
const files = new Set();
/** @param {string} key */
function add(key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the build`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) add(next);
}
for (const key of firstPage) add(key);

const total = { js: 0, css: 0 };
for (const file of [...files].toSorted()) {
  const kind = file.endsWith(".css") ? "css" : "js";
  const size = gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  total[kind] += size;
  console.log(`${file.padEnd(48)} ${(size / kilobyte).toFixed(1).padStart(7)} KB`);
}
for (const kind of /** @type {const} */ (["js", "css"])) {
  const isOver = total[kind] > budget[kind];
  const [size, limit] = [total[kind], budget[kind]].map((bytes) => (bytes / kilobyte).toFixed(1));
  console.log(`${kind.padEnd(48)} ${size?.padStart(7)} KB of ${limit} KB${isOver ? "  TOO MUCH" : ""}`);
  if (isOver) process.exitCode = 1;
}
