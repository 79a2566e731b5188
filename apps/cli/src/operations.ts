import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The server's own program for its upkeep: one implementation, run beside it and not inside this one. */
const program = fileURLToPath(import.meta.resolve("@rammevaerk/api/maintenance"));

/** Runs a command of upkeep with this terminal's input and output. Returns its exit code. */
export function runMaintenance(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, program, ...args], { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
