import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));

/** A whole server of its own: a process, a port, a data folder. */
export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** What it printed, for the one-time link of the first start. */
  printed(): string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

export async function startServer({ isEmpty = false }: { isEmpty?: boolean } = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "rammevaerk-e2e-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = { DATA_DIR: dataDir, PORT: String(port), DEMO: "1", LOG_LEVEL: "warn", REQUESTS_PER_MINUTE: "100000" };
  let child: ChildProcess | undefined;
  let printed = "";
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [main, ...(isEmpty ? ["--empty"] : [])], {
      env: { ...process.env, DATABASE_URL: "", SMTP_URL: "", PUBLIC_URL: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += String(chunk)));
    await waitUntilReady(child, `${url}/readyz`, () => printed);
  };
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    if (child === undefined || child.exitCode !== null) return;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  };
  await start();
  return {
    url,
    dataDir,
    printed: () => printed,
    kill: () => end("SIGKILL"),
    start,
    async close() {
      await end("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(child: ChildProcess, url: string, printed: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${printed()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer from ${url}:\n${printed()}`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}
