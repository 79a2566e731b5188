// Puts a gzip and a Brotli copy beside each file that shrinks, so that the server has nothing to compress. Run after `vite build`.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = path.join(import.meta.dirname, "dist");
for (const name of globSync("**/*.{js,css,html,svg}", { cwd: dist })) {
  const file = path.join(dist, name);
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
}
