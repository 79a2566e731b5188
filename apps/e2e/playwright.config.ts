import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/find-browser.ts";

/** Our own arguments only: those that ship with some browsers switch off the isolation that these tests are to see. */
const quietArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "src",
  globalSetup: "./src/prepare-demo.ts",
  // More than two cores keep busy: much of a test is waiting for mail, for a server to start, for somebody to stop typing.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  outputDir: "test-results/artifacts",
  use: {
    launchOptions: {
      executablePath: await findBrowser(),
      args: isRoot ? ["--no-sandbox", ...quietArguments] : quietArguments,
    },
    actionTimeout: 15_000,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    screenshot: "only-on-failure",
    trace: "off",
  },
});
