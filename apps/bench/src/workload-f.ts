import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@rammevaerk/config/server-process";
import { median } from "./measure.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const root = fileURLToPath(new URL("../../..", import.meta.url));
const starts = 7;
const idleSeconds = 5;

export interface WorkloadF {
  readonly coldStartMilliseconds: number;
  readonly idleMebibytes: number;
  readonly productionInstallMebibytes: number;
}

/** F: from the start of the process to its first answer, memory at rest, and the size of a production install; first content loaded. */
export async function measureWorkloadF(): Promise<WorkloadF> {
  const folder = await mkdtemp(join(tmpdir(), "rammevaerk-bench-"));
  const env = { DATA_DIR: folder, LOG_LEVEL: "error", DEMO: "1" };
  const start = () =>
    startServerProcess({
      readyPath: "/readyz",
      args: () => [apiMain],
      env: (port) => ({ ...env, PORT: String(port) }),
    });
  try {
    await (await start()).end();
    const times: number[] = [];
    const memories: number[] = [];
    for (let n = 0; n < starts; n++) {
      const server = await start();
      times.push(server.startMilliseconds);
      if (n < 3) {
        await fetch(`${server.url}/api/trpc/accounts.me`);
        await wait(idleSeconds * 1000);
        memories.push(await readResidentMebibytes(server.pid));
      }
      await server.end();
    }
    return {
      coldStartMilliseconds: median(times),
      idleMebibytes: median(memories),
      productionInstallMebibytes: await measureInstall(),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readResidentMebibytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** The server with its production dependencies, as it would be put on a machine. */
async function measureInstall(): Promise<number> {
  const target = await mkdtemp(join(tmpdir(), "rammevaerk-install-"));
  try {
    const args = [
      "--filter",
      "@rammevaerk/api",
      "deploy",
      "--legacy",
      "--prod",
      "--prefer-offline",
      join(target, "api"),
    ];
    execFileSync("pnpm", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    const size = execFileSync("du", ["-sk", join(target, "api")], { encoding: "utf8" });
    return Number(size.split("\t")[0]) / 1024;
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}
