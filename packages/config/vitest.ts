import type { ViteUserConfig } from "vitest/config";

/** Tests print what they always do, and leave a report that `npm test` counts. */
export const reporters: NonNullable<NonNullable<ViteUserConfig["test"]>["reporters"]> = [
  "default",
  ["json", { outputFile: "test-results/report.json" }],
];

/** Every package's tests read the sources of the others, so no build is needed before them. */
export const sourceConfig: ViteUserConfig = {
  resolve: { conditions: ["rammevaerk-source"] },
  ssr: { resolve: { conditions: ["rammevaerk-source"], externalConditions: ["rammevaerk-source"] } },
  test: { include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true, reporters },
};
