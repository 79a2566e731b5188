import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

export default mergeConfig(
  sourceConfig,
  defineConfig({
    test: {
      globalSetup: "src/testing/global-setup.ts",
      maxWorkers: 2,
      // A worker reads the sources once: what a test needs for itself is a server of its own, not modules of its own.
      isolate: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  }),
);
