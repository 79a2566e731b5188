// `npm test`: the checks, then the tests of every package, on every database that is here. With CI set nothing may be missing, skipped or
// taken from a cache. The last line counts all of it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runChecks } from "./check.mjs";
import { findPostgres, startPostgres } from "./postgres.mjs";
import { readReport } from "./read-report.mjs";
import "./stop-with-parent.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isCi = Boolean(process.env["CI"]);

/** What tests need to know about PostgreSQL, and how to end it. The version is there so that turbo keeps results with and without it apart. */
async function preparePostgres() {
  const none = { env: {}, stop: async () => {} };
  if (process.env["POSTGRES_URL"]) return { ...none, env: { POSTGRES_VERSION: "given" } };
  const folder = findPostgres();
  if (folder) {
    const { url, version, stop } = await startPostgres(folder);
    return { env: { POSTGRES_URL: url, POSTGRES_VERSION: version }, stop };
  }
  if (isCi) throw new Error("PostgreSQL is not installed, and CI may not leave its tests out.");
  console.log("PostgreSQL is not installed here: tests run on SQLite and PGlite only.");
  return none;
}

/** @type {import("node:child_process").ChildProcess | undefined} */
let turbo;

/**
 * Runs turbo over all packages and answers its summary of what ran.
 * @param {Record<string, string>} env
 * @param {string[]} filter further arguments for turbo, such as `--filter=@rammevaerk/api`
 * @returns {Promise<{ status: number, tasks: { task: string, directory: string, cache: { status: string } }[] }>}
 */
async function runTurbo(env, filter) {
  const line = [
    "run",
    "build",
    "test",
    "--continue",
    "--concurrency=2",
    "--output-logs=errors-only",
    "--summarize",
  ];
  if (isCi) line.push("--force");
  for (const old of globSync([".turbo/runs/*.json", "{apps,packages}/*/test-results/report.json"], {
    cwd: root,
  }))
    rmSync(path.join(root, old));
  const PATH = [path.join(root, "node_modules/.bin"), process.env["PATH"]].join(path.delimiter);
  const options = { cwd: root, env: { ...process.env, PATH, ...env } };
  turbo = spawn("turbo", [...line, ...filter], { ...options, stdio: ["ignore", "inherit", "inherit"] });
  const [status] = await once(turbo, "close");
  const [summary] = globSync(".turbo/runs/*.json", { cwd: root });
  const tasks = summary ? JSON.parse(readFileSync(path.join(root, summary), "utf8")).tasks : [];
  return { status: status ?? 1, tasks };
}

/** @param {{ stop: () => Promise<void>, env: Record<string, string> }} postgres */
async function runAll(postgres) {
  const total = await runChecks({ withCanary: false });
  const { status, tasks } = await runTurbo(postgres.env, process.argv.slice(2));
  console.log("");
  for (const { task, directory, cache } of tasks) {
    if (task !== "test") continue;
    const { passed, failed, skipped } = readReport(path.join(root, directory, "test-results/report.json"));
    total.passed += passed;
    total.failed += failed + (isCi ? skipped : 0);
    const notes = [
      failed && `${failed} FAILED`,
      skipped && `${skipped} skipped`,
      cache.status === "HIT" && "cached",
    ];
    console.log(
      `${directory.padEnd(22)}${`${passed}`.padStart(6)} passed  ${notes.filter(Boolean).join(", ")}`,
    );
  }
  // A build that failed, or a run that ended early, has no report of its own.
  if (status !== 0 && total.failed === 0) total.failed = 1;
  return total;
}

const started = performance.now();
const postgres = await preparePostgres();
const interrupt = async (/** @type {NodeJS.Signals} */ signal) => {
  turbo?.kill(signal);
  await postgres.stop();
  process.exit(130);
};
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.once(signal, () => void interrupt(signal));

try {
  const { passed, failed } = await runAll(postgres);
  console.log(`\nIn ${((performance.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await postgres.stop();
}
