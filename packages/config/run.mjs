// `npm start` and `npm test` from a fresh clone. Works on Node 18 and later and has no dependencies: it brings the right Node and pnpm
// from the package registry unless they are here, installs, and then runs the task as its own child, so that Ctrl-C and the exit status
// go straight through.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import "./stop-with-parent.mjs";

/**
 * @typedef {Record<string, string | undefined>} Environment
 * @typedef {object} Task
 * @property {Environment} env defaults, which the caller's own values override
 * @property {{ says: string, line: string[] }[]} steps
 * @property {string[]} last the command that gets the arguments and stays in the foreground
 */

const nodeVersion = "24.21.0";
const root = fileURLToPath(new URL("../..", import.meta.url));

/** @type {Record<string, Task>} */
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

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
/** @type {Map<string, number>} */
const lastSent = new Map();

// A child has a process group of its own. Otherwise Ctrl-C in a terminal would reach it twice: from the terminal, and from npm through us.
/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  const now = Date.now();
  if (!running?.pid || now - (lastSent.get(signal) ?? 0) < 1000) return;
  lastSent.set(signal, now);
  try {
    process.kill(-running.pid, signal === "SIGHUP" ? "SIGTERM" : signal);
  } catch {
    running.kill();
  }
}
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => passOn(signal));

/**
 * Runs one command to its end. With `says` it is quiet: that sentence if it takes a while, and its output only if it fails.
 * @param {string[]} line
 * @param {Environment} env
 * @param {string} [says]
 * @returns {Promise<{ status: number, stdout: string }>}
 */
function run([command = "", ...rest], env, says) {
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      cwd: root,
      env,
      detached: true,
      stdio: says ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    running = child;
    const slow = says && setTimeout(() => console.log(`${says} …`), 1000);
    let stdout = "";
    let all = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      all += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      all += text;
    });
    child.on("error", (error) => {
      all += `${command}: ${error.message}\n`;
    });
    child.on("close", (code, signal) => {
      running = undefined;
      if (slow) clearTimeout(slow);
      const status = signal ? 128 + os.constants.signals[signal] : (code ?? 1);
      if (says && status > 0 && !signal) process.stderr.write(all);
      resolve({ status: Math.abs(status), stdout });
    });
  });
}

/**
 * `run`, ending everything here if the command does not succeed.
 * @param {string[]} line
 * @param {Environment} env
 * @param {string} [says]
 */
async function runOrExit(line, env, says) {
  const { status, stdout } = await run(line, env, says);
  if (status !== 0) process.exit(status);
  return stdout;
}

/**
 * The PATH on which the right `node` and `pnpm` come first.
 * @param {Environment} env
 */
async function findToolchain(env) {
  const pnpm = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).packageManager;
  const here = spawnSync("pnpm", ["--version"], { cwd: root, env, encoding: "utf8" });
  if (Number.parseInt(process.versions.node) >= 24 && `pnpm@${here.stdout?.trim()}` === pnpm)
    return env["PATH"];

  // npm sets this to "true" when the user's configuration says so, and to "" when the command line says the opposite.
  const ignoreScripts = env["npm_config_ignore_scripts"];
  if (ignoreScripts === "true") {
    console.error(
      "Your npm is set to ignore-scripts=true, and Node comes from the package registry as a package that unpacks itself with a script.\n" +
        `Run \`npm ${process.argv[2]} --ignore-scripts=false\`, or install Node 24 and ${pnpm} yourself.`,
    );
    process.exit(1);
  }
  const allowed = ignoreScripts === "" ? ["--ignore-scripts=false"] : [];
  const packages = ["-p", `node@${nodeVersion}`, "-p", pnpm];
  const stdout = await runOrExit(
    ["npx", "--yes", ...allowed, ...packages, "-c", "node -p process.env.PATH"],
    env,
    `Getting Node ${nodeVersion} and ${pnpm.replace("@", " ")} ready (a download the first time)`,
  );
  return stdout.trim().split("\n").at(-1);
}

const [name = "", ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (!task) {
  console.error(`Usage: node packages/config/run.mjs ${Object.keys(tasks).join("|")} [arguments]`);
  process.exit(2);
}

/** @type {Environment} */
const env = { ...task.env, ...cleanEnvironment() };
env["PATH"] = [path.join(root, "node_modules", ".bin"), await findToolchain(env)].join(path.delimiter);

await runOrExit(["node", "packages/config/check-node.mjs"], env);
await runOrExit(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"], env, "Installing packages");
for (const { says, line } of task.steps) await runOrExit(line, env, says);
process.exitCode = (await run([...task.last, ...args], env)).status;
