import { sourceConfig } from "@rammevaerk/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

/** Every branch of these is taken by a test, or `pnpm test` fails here. */
const covered = [
  "src/events/{,attendance/,erasure/,seating/,survey/}*.ts",
  "src/clusters/*.ts",
  "src/methods/**/*.ts",
  "src/search/*.ts",
  "src/time/local-*.ts",
  "src/money/*.ts",
  "src/rates/*.ts",
  "src/offers/{coverage,facts-over-time,freshness,invariants,matching,sustainability,vocabulary}/*.ts",
  "src/rates/{bulk,cap,changes,comparison,funding,norms,parameters,proposal,series,sheet}/*.ts",
];

export default mergeConfig(
  defineConfig(sourceConfig),
  defineConfig({
    test: {
      isolate: false,
      coverage: {
        provider: "v8",
        include: covered,
        exclude: ["**/*.test.ts"],
        reporter: ["text-summary"],
        reportsDirectory: "test-results/coverage",
        thresholds: { branches: 100 },
      },
    },
  }),
);
