import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const domain = fileURLToPath(new URL("../../domain", import.meta.url));
const tools = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));

/** The first example of the README, and what it says that the example prints. */
function readExample(): { code: string; output: string } {
  const readme = readFileSync(path.join(domain, "README.md"), "utf8");
  const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
  const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1];
  if (code === undefined || output === undefined)
    throw new Error("The README has no example with its output.");
  return { code, output: output.trim() };
}

/** Every Node on the PATH that the package promises to work on, by version. */
function listNodes(): { version: string; program: string }[] {
  const nodes = new Map<string, string>();
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    const program = path.join(folder, "node");
    try {
      const version = execFileSync(program, ["--version"], { encoding: "utf8", stdio: "pipe" }).trim();
      if (Number.parseInt(version.slice(1), 10) >= 20) nodes.set(version, program);
    } catch {
      // No Node in this folder.
    }
  }
  return [...nodes].map(([version, program]) => ({ version, program }));
}

describe("the packed domain package", () => {
  let project: string;
  let tarball: string;
  beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), "rammevaerk packed æøå "));
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], {
      cwd: domain,
    });
    const [name] = globSync("*.tgz", { cwd: project });
    tarball = path.join(project, name ?? "");
    writeFileSync(path.join(project, "package.json"), '{ "name": "somebody-else", "type": "module" }');
    const quiet = ["--no-audit", "--no-fund", "--offline", "--ignore-scripts"];
    execFileSync("npm", ["install", ...quiet, tarball], { cwd: project, stdio: "pipe" });
    writeFileSync(path.join(project, "example.js"), readExample().code);
  }, 60_000);
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  test("brings nothing else along", () => {
    expect(globSync("node_modules/{*,@*/*}/package.json", { cwd: project })).toEqual([
      "node_modules/@rammevaerk/domain/package.json",
    ]);
  });

  test("has a manifest that publint finds nothing wrong with", () => {
    const output = execFileSync(path.join(tools, "publint"), ["--strict", tarball], { encoding: "utf8" });
    expect(output).toContain("All good");
  });

  test("has types that every way of resolving modules finds", () => {
    const line = [tarball, "--profile", "esm-only", "--exclude-entrypoints", "./schemas/*"];
    expect(() => execFileSync(path.join(tools, "attw"), line, { stdio: "pipe" })).not.toThrow();
  }, 60_000);

  test.each(listNodes())("runs the README's example on Node $version", ({ program }) => {
    const output = execFileSync(program, ["example.js"], { cwd: project, encoding: "utf8" });
    expect(output.trim()).toBe(readExample().output);
  });

  test("runs the README's example as a bundle that has nothing of Node", async () => {
    const out = path.join(project, "bundle");
    mkdirSync(out);
    await build({
      root: project,
      logLevel: "error",
      build: {
        outDir: out,
        minify: false,
        lib: {
          entry: path.join(project, "example.js"),
          formats: ["iife"],
          name: "example",
          fileName: "example",
        },
      },
    });
    const [file] = globSync("*.js", { cwd: out });
    const lines: string[] = [];
    const console = { log: (...words: unknown[]) => lines.push(words.join(" ")) };
    runInContext(readFileSync(path.join(out, file ?? ""), "utf8"), createContext({ console }));
    expect(lines.join("\n").trim()).toBe(readExample().output);
  }, 30_000);
});
