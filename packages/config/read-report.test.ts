import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readReport } from "./read-report.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "rammevaerk-report-"));
const file = path.join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, success: true };
const playwright = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] };

test.each([
  ["Vitest", vitest, { passed: 5, failed: 0, skipped: 2 }],
  [
    "Vitest, two failed",
    { ...vitest, numFailedTests: 2, success: false },
    { passed: 5, failed: 2, skipped: 2 },
  ],
  ["Vitest, a file not loaded", { ...vitest, success: false }, { passed: 5, failed: 1, skipped: 2 }],
  [
    "Vitest, without a test",
    { ...vitest, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 },
    { passed: 0, failed: 1, skipped: 0 },
  ],
  ["Playwright", playwright, { passed: 7, failed: 0, skipped: 2 }],
  [
    "Playwright, one failed and one only passed the second time",
    { ...playwright, stats: { ...playwright.stats, unexpected: 1, flaky: 1 } },
    { passed: 7, failed: 2, skipped: 2 },
  ],
  [
    "Playwright, set-up failed",
    { ...playwright, errors: [{ message: "no browser" }] },
    { passed: 7, failed: 1, skipped: 2 },
  ],
])("counts a report of %s", (_name, report, counts) => {
  writeFileSync(file, JSON.stringify(report));
  expect(readReport(file)).toEqual(counts);
});

test("a missing report is a failure", () => {
  expect(readReport(path.join(folder, "missing.json"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
