import { existsSync, readFileSync } from "node:fs";

/**
 * The counts in a report that Vitest or Playwright wrote. A missing report is one failure: the run ended before it could say anything.
 * A Playwright test that passed only when it was tried again has failed.
 * @param {string} file
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const failed = unexpected + flaky;
    return { passed: expected, failed: failed === 0 && report.errors.length > 0 ? 1 : failed, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = report;
  return {
    passed: numPassedTests,
    // A file that can't be loaded fails without a failed test in it.
    failed: success ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}
