import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

export default mergeConfig(sourceConfig, defineConfig({ test: { isolate: false } }));
