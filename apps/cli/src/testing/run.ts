import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { runCli } from "../run-cli.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly fault: string;
}

/** Runs a command that needs no server in this process, with what is written to its standard input. */
export async function run(
  args: readonly string[],
  { input = "" }: { input?: string } = {},
): Promise<Outcome> {
  let out = "";
  let fault = "";
  const code = await runCli(args, {
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    writeOut: (text) => {
      out += text;
    },
    writeFault: (text) => {
      fault += text;
    },
  });
  return { code, out, fault };
}

/** Starts `rammevaerk` as people do, with arguments, an environment, and what is written to its standard input. */
export async function start(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ["--conditions=rammevaerk-source", main, ...args], {
    env: { ...process.env, DATABASE_URL: "", SMTP_URL: "", DEMO: "0", ...env },
    stdio: "pipe",
  });
  let out = "";
  let fault = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    fault += chunk.toString();
  });
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code: code as number | null, out, fault };
}
