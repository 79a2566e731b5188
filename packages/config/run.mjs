// `npm start` and `npm test` from a fresh clone. Works on Node 18 and later and has no dependencies: it brings the right Node and pnpm
// from the package registry unless they are here, installs, and then runs the task as its own child, so that Ctrl-C and the exit status
// go straight through.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import "./stop-with-parent.mjs";

const nodeVersion = "24.21.0";
const root = fileURLToPath(new URL("../..", import.meta.url));
const [task = "", ...args] = process.argv.slice(2);

const tasks = {
  start: {
    env: { DEMO: "1" },
    steps: [{ says: "Building", line: ["turbo", "run", "build", "--output-logs=errors-only"] }],
    last: ["node", "--import=./packages/config/stop-with-parent.mjs", "apps/api/dist/main.js"],
  },
  test: { env: {}, steps: [], last: ["node", "packages/config/test.mjs"] },
};

/** The caller's environment without what npm tells its scripts, which would mislead the pnpm and turbo started from here. */
function cleanEnvironment() {
  const misleading = /^npm_(node_execpath|execpath|command|lifecycle_.*|package_.*|config_user_agent)$/;
  const kept = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  return { ...Object.fromEntries(kept), TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
}

let running;
const lastSent = new Map();

// A child has a process group of its own. Otherwise Ctrl-C in a terminal would reach it twice: from the terminal, and from npm through us.
function passOn(signal) {
  const now = Date.now();
  if (!running || now - (lastSent.get(signal) ?? 0) < 1000) return;
  lastSent.set(signal, now);
  try {
    process.kill(-running.pid, signal === "SIGHUP" ? "SIGTERM" : signal);
  } catch {
    running.kill();
  }
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => passOn(signal));

/** Runs one command to its end. With `says` it is quiet: a line if it takes a while, and its output only if it fails. */
function run([command, ...rest], env, says) {
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      cwd: root,
      env,
      detached: true,
      stdio: says ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    running = child;
    const slow = says && setTimeout(() => console.log(`${says} …`), 1000);
    const stdout = [];
    const all = [];
    child.stdout?.on("data", (chunk) => (stdout.push(chunk), all.push(chunk)));
    child.stderr?.on("data", (chunk) => all.push(chunk));
    child.on("error", (error) => all.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on("close", (code, signal) => {
      running = undefined;
      clearTimeout(slow);
      const status = signal ? 128 + os.constants.signals[signal] : (code ?? 1);
      if (says && status > 0 && !signal) process.stderr.write(Buffer.concat(all));
      resolve({ status, stdout: Buffer.concat(stdout).toString() });
    });
  });
}

/** `run`, ending everything here if the command does not succeed. */
async function runOrExit(line, env, says) {
  const result = await run(line, env, says);
  if (result.status !== 0) process.exit(result.status);
  return result;
}

/** The PATH on which the right `node` and `pnpm` come first. */
async function findToolchain(env) {
  const pnpm = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).packageManager;
  const major = Number(process.versions.node.split(".")[0]);
  const here = spawnSync("pnpm", ["--version"], { cwd: root, env, encoding: "utf8" });
  if (major >= 24 && `pnpm@${(here.stdout ?? "").trim()}` === pnpm) return env.PATH;
  const ignoreScripts = env.npm_config_ignore_scripts;
  if (ignoreScripts === "true") {
    console.error(
      "Your npm is set to ignore-scripts=true, and Node comes from the package registry as a package that unpacks itself with a script.\n" +
        `Run \`npm ${task} --ignore-scripts=false\`, or install Node 24 and ${pnpm} yourself.`,
    );
    process.exit(1);
  }
  const allowed = ignoreScripts === "" ? ["--ignore-scripts=false"] : [];
  const line = [
    "npx",
    "--yes",
    ...allowed,
    "-p",
    `node@${nodeVersion}`,
    "-p",
    pnpm,
    "-c",
    "node -p process.env.PATH",
  ];
  const { stdout } = await runOrExit(
    line,
    env,
    `Getting Node ${nodeVersion} and ${pnpm.replace("@", " ")} ready (a download the first time)`,
  );
  return stdout.trim().split("\n").at(-1);
}

if (!Object.hasOwn(tasks, task)) {
  console.error(`Usage: node packages/config/run.mjs ${Object.keys(tasks).join("|")} [arguments]`);
  process.exit(2);
}
const { env: defaults, steps, last } = tasks[task];
const env = { ...defaults, ...cleanEnvironment() };
env.PATH = [path.join(root, "node_modules", ".bin"), await findToolchain(env)].join(path.delimiter);

await runOrExit(["node", "packages/config/check-node.mjs"], env);
await runOrExit(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"], env, "Installing packages");
for (const { says, line } of steps) await runOrExit(line, env, says);
process.exitCode = (await run([...last, ...args], env)).status;
