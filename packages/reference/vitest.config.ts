import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig } from "vitest/config";

export default defineConfig(sourceConfig);
