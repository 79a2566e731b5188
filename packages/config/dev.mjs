// `pnpm dev`: the API restarts and the web app reloads when a source file is saved. Open the address that Vite prints; it passes calls on to
// the API.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import "./check-node.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const webPort = "5173";
const api = { PORT: "3000", DEMO: "1", PUBLIC_URL: `http://localhost:${webPort}` };

/**
 * Starts a program whose lines are printed behind its name.
 * @param {string} name
 * @param {string[]} line
 * @param {import("node:child_process").SpawnOptions} options
 */
function start(name, [command = "", ...args], options) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface(stream).on("line", (text) => console.log(`${name}  ${text}`));
  child.on("error", (error) => console.log(`${name}  ${error.message}`));
  child.on("exit", (status) => {
    process.exitCode ||= status ?? 0;
    stop();
  });
  return child;
}

function stop() {
  for (const child of children) child.kill("SIGTERM");
}

const source = ["--conditions=rammevaerk-source", "apps/api/src/main.ts", ...process.argv.slice(2)];
const children = [
  start("api", [process.execPath, "--watch", "--watch-preserve-output", ...source], {
    cwd: root,
    env: { ...api, ...process.env },
  }),
  start("web", ["node_modules/.bin/vite", "--port", webPort, "--strictPort", "--clearScreen=false"], {
    cwd: path.join(root, "apps/web"),
  }),
];

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
