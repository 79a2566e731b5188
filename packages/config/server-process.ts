import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A program of ours that answers on a port, for tests and measurements that need a whole one. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to its first good answer. */
  readonly startMilliseconds: number;
  /** All that it has printed. */
  printed(): string;
  /** Ends it as a person does (SIGTERM) or as a power cut does (SIGKILL), and waits until it is gone. */
  end(signal?: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

export interface ServerOptions {
  /** What follows `node` on the command line; `port` is free. */
  readonly args: (port: number) => readonly string[];
  readonly env?: (port: number) => Readonly<Record<string, string>>;
  /** The path that answers 200 when it is ready. */
  readonly readyPath: string;
  /** A port to use again; absent, a free one. */
  readonly port?: number;
}

const waitMilliseconds = 90_000;

/** Starts a program with Node and answers when it does. @throws Error with all it printed when it ends or stays silent */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const env = { ...process.env, ...options.env?.(port) };
  const child = spawn(process.execPath, [...options.args(port)], { env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  await waitForAnswer(child, url + options.readyPath).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`${String(error)}\n${printed}`);
  });
  return {
    url,
    pid: child.pid ?? 0,
    startMilliseconds: performance.now() - begun,
    printed: () => printed,
    async end(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, "exit");
        child.kill(signal);
        await gone;
      }
      return child.exitCode;
    },
  };
}

async function waitForAnswer(child: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + waitMilliseconds;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it answered`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(5);
  }
  throw new Error(`no answer from ${url}`);
}

/** A port that nobody uses now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
