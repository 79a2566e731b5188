import { existsSync, readFileSync } from "node:fs";

/**
 * The counts in a report that Vitest or Playwright wrote. No report, or none with a test in it, is one failure: nothing was tested.
 * A Playwright test that passed only when it was tried again has failed.
 * @param {string} file
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = countTests(JSON.parse(readFileSync(file, "utf8")));
  return { passed, failed: passed + failed + skipped === 0 ? 1 : failed, skipped };
}

/** @param {Record<string, any>} report */
function countTests({ stats, errors, ...report }) {
  if (stats) {
    const failed = stats.unexpected + stats.flaky;
    // A set-up that failed is an error without a failed test.
    return { passed: stats.expected, failed: failed || Math.min(1, errors.length), skipped: stats.skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = report;
  return {
    passed: numPassedTests,
    // A file that can't be loaded fails without a failed test in it.
    failed: success ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}
