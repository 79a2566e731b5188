import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

export default mergeConfig(
  sourceConfig,
  defineConfig({
    test: {
      globalSetup: "src/testing/global-setup.ts",
      maxWorkers: 2,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  }),
);
