import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));

test("everything that the domain package gives away is documented, and the reference is built from it", () => {
  const typedoc = path.join(here, "node_modules/.bin/typedoc");
  expect(() =>
    execFileSync(typedoc, ["--treatWarningsAsErrors"], { cwd: here, stdio: "pipe", encoding: "utf8" }),
  ).not.toThrow();
  expect(existsSync(path.join(here, "../../docs/reference/index.html"))).toBe(true);
}, 60_000);
