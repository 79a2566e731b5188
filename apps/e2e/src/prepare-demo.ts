import { rm } from "node:fs/promises";
import { startServer } from "./server.ts";

/** Before all tests: the demo is loaded once, and each server with content begins with a copy of it. */
export default async function prepareDemo(): Promise<() => Promise<void>> {
  const server = await startServer();
  await server.stop();
  process.env["E2E_DEMO_DATA"] = server.dataDir;
  return () => rm(server.dataDir, { recursive: true, force: true });
}
