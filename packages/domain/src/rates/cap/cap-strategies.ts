import type { BilingualText } from "../../law/index.ts";

/** How the reduction works on the price-and-wage projection. The agreements' wording leaves it open. */
export const capStrategyKeys = ["A", "B", "C", "D"] as const;
export type CapStrategyKey = (typeof capStrategyKeys)[number];

/** A reading of the agreements' wording, under a name and a version that a stored verdict can refer to. */
export interface CapStrategy {
  readonly key: CapStrategyKey;
  /** Raised when the formula changes. */
  readonly version: number;
  readonly name: BilingualText;
  /** In the words of the steps: `PL` is a year's projection, `years` those of the whole path, `n` those since the base year. */
  readonly formula: string;
}

/** Source: rates fact 1.9. B fits both agreements' wording against the level of the base year. */
export const capStrategies: Readonly<Record<CapStrategyKey, CapStrategy>> = {
  A: {
    key: "A",
    version: 1,
    name: { da: "Procentpoint hvert år", en: "Percentage points every year" },
    formula: "Π(1 + PL − reduction / years)",
  },
  B: {
    key: "B",
    version: 1,
    name: { da: "Samlet faktor", en: "One factor for all years" },
    formula: "Π(1 + PL) × (1 − n × reduction / years)",
  },
  C: {
    key: "C",
    version: 1,
    name: { da: "Faktor hvert år", en: "A factor every year" },
    formula: "Π(1 + PL) × (1 − reduction / years)^n",
  },
  D: {
    key: "D",
    version: 1,
    name: { da: "Samlede procentpoint", en: "Percentage points for all years" },
    formula: "Π(1 + PL) − n × reduction / years",
  },
};
