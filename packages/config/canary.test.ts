// The tools of `pnpm check`, run on a tree in which every rule is broken. See canary/README.md.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importRules, nameRule, useRules } from "./boundary-rules.mjs";
import { checks, runCheck } from "./check.mjs";

const canary = fileURLToPath(new URL("canary", import.meta.url));
const outputs = new Map(
  await Promise.all(
    checks.map(async (check) => [check.name, (await runCheck(check, canary)).output] as const),
  ),
);
const outputOf = (name: string) => outputs.get(name) ?? "";

/** `file:line rule` of every line that says what it breaks. */
function listPlants(pattern: RegExp): string[] {
  return globSync("{apps,packages}/**/*.ts", { cwd: canary }).flatMap((file) =>
    readFileSync(path.join(canary, file), "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const rule = /\/\/ planted: (\S+)$/.exec(line)?.[1];
        return rule !== undefined && pattern.test(rule) ? [`${file}:${index + 1} ${rule}`] : [];
      }),
  );
}

describe("boundaries", () => {
  const plants = listPlants(/^[a-z-]+$/);

  test("every plant is reported, and nothing else", () => {
    const found = outputOf("boundaries").matchAll(/^(\S+:\d+) .* \(([a-z-]+): /gm);
    expect([...found].map(([, place, rule]) => `${place} ${rule}`).toSorted()).toEqual(plants.toSorted());
  });

  test.each([...importRules, ...useRules, nameRule])("$name has a plant", ({ name }) => {
    expect(plants.filter((plant) => plant.endsWith(` ${name}`))).not.toEqual([]);
  });
});

test("types: every plant is reported, and nothing else", () => {
  const found = outputOf("types").matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm);
  const plants = listPlants(/^TS\d+$/);
  expect(plants.length).toBeGreaterThan(10);
  expect([...found].map(([, file, line, code]) => `${file}:${line} ${code}`).toSorted()).toEqual(
    plants.toSorted(),
  );
});

describe("lint", () => {
  const { rules } = JSON.parse(readFileSync(new URL("oxlint.json", import.meta.url), "utf8"));
  const named = Object.keys(rules).filter((rule) => rules[rule] !== "off");

  test.each(named)("%s is reported", (rule) => {
    expect(outputOf("lint")).toContain(`(${rule.split("/").at(-1)}):`);
  });
});

test("format: the one badly formatted file is reported", () => {
  expect(outputOf("format")).toContain("badly-formatted.ts");
  expect(outputOf("format")).toContain("Found 1 error");
});

test.each([
  ["manifests", "cannot import package `undeclared-package`"],
  ["manifests", "add-days.ts` leaves the"],
  ["dead code", "dead-code/unused-file.ts"],
  ["dead code", "unused  apps/bench/src/dead-code/half-used.ts"],
  ["dead code", "left-pad  apps/bench/package.json"],
  ["dead code", "unlisted-package  apps/bench/src/dead-code/main.ts"],
])("%s: %s", (name, report) => {
  expect(outputOf(name)).toContain(report);
});

describe("a tree without sources", () => {
  test.each(checks)("$name does not pass", async (check) => {
    const empty = mkdtempSync(path.join(os.tmpdir(), "rammevaerk-empty-"));
    const manifest = { name: "empty", private: true, packageManager: "pnpm@12.21.0", workspaces: ["apps/*"] };
    writeFileSync(path.join(empty, "package.json"), JSON.stringify(manifest));
    writeFileSync(path.join(empty, "turbo.json"), '{ "tasks": {} }');
    const { passed } = await runCheck(check, empty).finally(() => rmSync(empty, { recursive: true }));
    expect(passed).toBe(false);
  });
});
