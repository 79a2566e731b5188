import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort, type ServerProcess, startServerProcess } from "@rammevaerk/config/server-process";
import { findTestFolder } from "@rammevaerk/config/test-folder";

const main = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));

/** The product as people run it, with a port and data folder of its own. */
export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** What it printed at the start: demo people, or the link for the first administrator. */
  printed(): string;
  /** Ends it as a power cut does. */
  crash(): Promise<void>;
  /** Starts it again after a crash, on the same port and data. */
  start(): Promise<void>;
  /** Stops it and keeps its data. */
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

export async function startServer({ isEmpty = false }: { isEmpty?: boolean } = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(findTestFolder(), "rammevaerk-e2e-"));
  const loaded = process.env["E2E_DEMO_DATA"];
  if (!isEmpty && loaded !== undefined) await cp(loaded, dataDir, { recursive: true });
  const port = await findFreePort();
  const start = (): Promise<ServerProcess> =>
    startServerProcess({
      port,
      readyPath: "/readyz",
      args: () => [main, ...(isEmpty ? ["--empty"] : [])],
      env: () => ({
        DATA_DIR: dataDir,
        PORT: String(port),
        DEMO: "1",
        LOG_LEVEL: "warn",
        REQUESTS_PER_MINUTE: "100000",
        DATABASE_URL: "",
        SMTP_URL: "",
        PUBLIC_URL: `http://127.0.0.1:${port}`,
      }),
    });
  let server = await start();
  return {
    url: server.url,
    dataDir,
    printed: () => server.printed(),
    async crash() {
      await server.end("SIGKILL");
    },
    async start() {
      server = await start();
    },
    async stop() {
      await server.end();
    },
    async close() {
      await server.end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
