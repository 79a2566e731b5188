// `pnpm check`: what can be said about the code without running the product, all side by side, as one table.
import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(root: string) => string[]} line the command, to be started in `root`
 * @property {(output: string, root: string) => number} countSeen how many files or projects the tool looked at
 *
 * @typedef {{ name: string, passed: boolean, seen: number, seconds: number, output: string }} Outcome
 */

const here = fileURLToPath(new URL(".", import.meta.url));
const repository = path.join(here, "../..");

const listProjects = (/** @type {string} */ root) =>
  globSync("{apps,packages}/*/tsconfig.json", { cwd: root }).toSorted();

/** @type {(pattern: RegExp) => (output: string) => number} */
const countBy = (pattern) => (output) => Number(pattern.exec(output)?.[1] ?? 0);

/** @type {Check[]} */
export const checks = [
  {
    name: "types",
    line: (root) => ["tsc", "-b", "--pretty", "false", ...listProjects(root)],
    countSeen: (_output, root) => listProjects(root).length,
  },
  {
    name: "lint",
    line: () => ["oxlint", "--type-aware", "--disable-nested-config"],
    countSeen: countBy(/on (\d+) files/),
  },
  {
    name: "format",
    line: () => ["biome", "format", "--max-diagnostics=50"],
    countSeen: countBy(/Checked (\d+) files/),
  },
  {
    name: "boundaries",
    line: (root) => ["node", path.join(here, "boundaries.mjs"), root],
    countSeen: countBy(/Read (\d+) files/),
  },
  {
    name: "manifests",
    line: () => ["turbo", "boundaries"],
    countSeen: countBy(/Checked (\d+) files/),
  },
  {
    name: "dead code",
    line: () => ["knip", "--no-progress", "--no-config-hints", "--performance-fn=parseFile"],
    countSeen: countBy(/parseFile +(\d+)/),
  },
];

// That the tools above still find what they should, on a tree of its own.
/** @type {Check} */
const canary = {
  name: "canary",
  line: () => ["vitest", "run", "--root", here, "canary"],
  countSeen: countBy(/Tests .*?(\d+) passed/),
};

/**
 * Runs one check on a tree. A tool that saw nothing has failed, whatever its exit status: some do when they can't read the sources.
 * @param {Check} check
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export function runCheck({ name, line, countSeen }, root) {
  const [command = "", ...args] = line(root);
  const bins = [path.join(repository, "node_modules/.bin"), path.join(here, "node_modules/.bin")];
  const PATH = [...bins, process.env["PATH"]].join(path.delimiter);
  const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_COLOR: "1" };
  const started = performance.now();
  return new Promise((resolve) => {
    execFile(command, args, { cwd: root, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const output = [stdout.trim(), stderr.trim()].filter(Boolean).join("\n");
      const seen = countSeen(output, root);
      const seconds = (performance.now() - started) / 1000;
      resolve({ name, passed: error === null && seen > 0, seen, seconds, output });
    });
  });
}

/**
 * Runs every check, prints the table and what failed, and answers how many passed and failed.
 * @param {{ withCanary: boolean }} options
 */
export async function runChecks({ withCanary }) {
  const all = withCanary ? [...checks, canary] : checks;
  const outcomes = await Promise.all(all.map((check) => runCheck(check, repository)));
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name, seen, output } of failed)
    console.log(`── ${name}${seen > 0 ? "" : " (saw no files)"} ──\n${output}\n`);
  for (const { name, passed, seen, seconds } of outcomes)
    console.log(
      `${name.padEnd(12)}${passed ? "ok    " : "FAILED"}${`${seen}`.padStart(7)} seen${seconds.toFixed(1).padStart(7)} s`,
    );
  return { passed: outcomes.length - failed.length, failed: failed.length };
}

if (import.meta.main) {
  const { failed } = await runChecks({ withCanary: true });
  process.exitCode = failed > 0 ? 1 : 0;
}
