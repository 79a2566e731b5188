import type { Step, StepInput } from "../explanation.ts";
import type { OverheadBasis } from "./calculate-overhead-verdict.ts";
import type { JudgedOverhead } from "./overhead-verdict.ts";

/** Answers the steps of a verdict on overhead. */
export function explainOverhead(verdict: Omit<JudgedOverhead, "steps">, basis: OverheadBasis): Step[] {
  const directCosts: StepInput = {
    key: "directCosts",
    label: { da: "Direkte omkostninger i alt", en: "Direct costs in all" },
    value: verdict.directCostsOere,
    unit: "oere",
  };
  const overhead: StepInput = {
    key: "overhead",
    label: { da: "Overhead i alt", en: "Overhead in all" },
    value: verdict.overheadOere,
    unit: "oere",
  };
  const average: StepInput = {
    key: "average",
    label: { da: "Gennemsnitligt overhead", en: "Average overhead" },
    value: verdict.averagePercent,
    unit: "percent",
  };
  const target: StepInput = {
    key: "target",
    label: { da: "Aftalens mål", en: "Target of the agreement" },
    value: basis.norm.targetPercent,
    unit: "percent",
    ...(basis.source === undefined ? {} : { source: basis.source }),
    ...(basis.open === undefined ? {} : { open: basis.open }),
  };
  return [
    {
      ...average,
      formula: "overhead / directCosts × 100",
      inputs: [overhead, directCosts],
      note: {
        da: "Summen over de driftsherrer, som normen gælder for.",
        en: "The sum over the operators that the norm counts.",
      },
    },
    {
      key: "headroom",
      label: { da: "Råderum til målet", en: "Headroom to the target" },
      formula: "directCosts × target / 100 − overhead",
      inputs: [target, directCosts, overhead],
      value: verdict.headroomOere,
      unit: "oere",
    },
    {
      key: "outcome",
      label: { da: "Holder normen?", en: "Is the norm kept?" },
      formula: "average ≤ target",
      inputs: [average, target],
      value: verdict.outcome,
      unit: "choice",
    },
  ];
}
