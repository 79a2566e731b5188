import { defineConfig } from "vitest/config";
import { reporters } from "./vitest.ts";

export default defineConfig({ test: { include: ["*.test.ts"], testTimeout: 60_000, reporters } });
