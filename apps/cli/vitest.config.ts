import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

export default mergeConfig(sourceConfig, defineConfig({ test: { testTimeout: 30_000 } }));
