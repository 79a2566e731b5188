import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

/** The long versions of the hard tests: the same files, with SOAK=1. */
export default mergeConfig(
  sourceConfig,
  defineConfig({
    test: {
      include: ["src/**/*.hard.test.ts"],
      globalSetup: "src/testing/global-setup.ts",
      testTimeout: 600_000,
      hookTimeout: 60_000,
      env: { SOAK: "1" },
      fileParallelism: false,
    },
  }),
);
