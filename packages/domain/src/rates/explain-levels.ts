import type { BilingualText } from "../law/index.ts";
import type { RateStructure } from "./budget.ts";
import { calculateLevelFigures } from "./calculate-level-figures.ts";
import type { CalculatedRates } from "./calculated-rates.ts";
import { explainInput } from "./explain-input.ts";
import { explainParameter } from "./explain-parameter.ts";
import type { Step, StepInput } from "./explanation.ts";
import { nameUnitRate } from "./name-unit-rate.ts";
import { rateLabels } from "./rate-labels.ts";
import type { LevelRate } from "./rate-result.ts";
import { roundDays } from "./round-days.ts";

/** Answers the steps from cost base and days to the rates, and to what rounding adds or takes over the year. */
export function explainLevels(calculated: CalculatedRates): Step[] {
  const { budget, options, result } = calculated;
  const rateStep = explainParameter(
    explainInput("rateStep", options.parameters.rateStepOere, "oere"),
    options.rows?.rateStepOere,
  );
  return [
    {
      key: "unitRate",
      label: nameUnitRate(result.levels),
      formula: "round(netCostBase / careDays, rateStep)",
      inputs: [
        explainInput("netCostBase", result.netCostBaseOere, "oere"),
        explainInput("careDays", result.careDays, "days"),
        rateStep,
      ],
      value: result.unitRateOere,
      unit: "oere-per-day",
    },
    ...(budget.structure.kind === "single" ? [] : explainWeights(calculated, budget.structure, rateStep)),
    ...explainRounding(calculated),
  ];
}

type Levelled = Exclude<RateStructure, { kind: "single" }>;

function explainWeights(calculated: CalculatedRates, structure: Levelled, rateStep: StepInput): Step[] {
  const { figures, result } = calculated;
  const exact = calculateLevelFigures(structure, figures);
  const days = roundDays(exact.weightedDayParts, exact.weightScale * figures.partsPerWhole);
  const netCostBase = explainInput("netCostBase", result.netCostBaseOere, "oere");
  const weightedDays = explainInput("weightedDays", days, "days");
  const basisPercent =
    structure.kind === "basis-and-service"
      ? [explainInput("basisPercent", structure.basisPercent, "percent")]
      : [];
  const shared = { netCostBase, weightedDays, basisPercent, rateStep };
  return [
    {
      key: "weightedDays",
      label: rateLabels.weightedDays,
      formula: structure.levels.map((_, at) => `weight${at + 1} × careDays${at + 1}`).join(" + "),
      inputs: structure.levels.flatMap(({ weight }, at) => [
        { ...explainInput("weight", weight, "factor"), key: `weight${at + 1}` },
        explainCareDays(result.levels, at),
      ]),
      value: days,
      unit: "days",
    },
    ...explainBasis(calculated, [netCostBase, ...basisPercent, rateStep]),
    ...structure.levels.flatMap(({ weight }, at) => explainLevel(result.levels, { at, weight, ...shared })),
  ];
}

function explainBasis({ result }: CalculatedRates, inputs: readonly StepInput[]): Step[] {
  const value = result.levels[0]?.basisOere;
  if (value === undefined) return [];
  return [
    {
      key: "basis",
      label: rateLabels.basis,
      formula: "round(netCostBase × basisPercent / 100 / careDays, rateStep)",
      inputs: [...inputs, explainInput("careDays", result.careDays, "days")],
      value,
      unit: "oere-per-day",
      source: "Sj2324",
    },
  ];
}

interface LevelInputs {
  readonly at: number;
  readonly weight: number;
  readonly netCostBase: StepInput;
  readonly weightedDays: StepInput;
  readonly basisPercent: readonly StepInput[];
  readonly rateStep: StepInput;
}

function explainLevel(levels: readonly LevelRate[], inputs: LevelInputs): Step[] {
  const { at, weight, netCostBase, weightedDays, basisPercent, rateStep } = inputs;
  const { name, rateOere, basisOere, serviceOere } = levels[at] as LevelRate;
  const byWeight = [
    explainInput("weight", weight, "factor"),
    netCostBase,
    ...basisPercent,
    weightedDays,
    rateStep,
  ];
  const describe = (key: "service" | "rate", value: number) => ({
    key: `${key}${at + 1}`,
    label: nameLevel(rateLabels[key], name),
    value,
    unit: "oere-per-day" as const,
  });
  if (basisOere === undefined || serviceOere === undefined)
    return [
      {
        ...describe("rate", rateOere),
        formula: "round(weight × netCostBase / weightedDays, rateStep)",
        inputs: byWeight,
      },
    ];
  return [
    {
      ...describe("service", serviceOere),
      formula: "round(weight × netCostBase × (100 − basisPercent) / 100 / weightedDays, rateStep)",
      inputs: byWeight,
    },
    {
      ...describe("rate", rateOere),
      formula: "basis + service",
      inputs: [
        explainInput("basis", basisOere, "oere-per-day"),
        explainInput("service", serviceOere, "oere-per-day"),
      ],
    },
  ];
}

function explainRounding({ result }: CalculatedRates): Step[] {
  return [
    {
      key: "budgetRevenue",
      label: rateLabels.budgetRevenue,
      formula: result.levels.map((_, at) => `round(rate${at + 1} × careDays${at + 1}, 1)`).join(" + "),
      inputs: result.levels.flatMap(({ name, rateOere }, at) => [
        {
          key: `rate${at + 1}`,
          label: nameLevel(rateLabels.rate, name),
          value: rateOere,
          unit: "oere-per-day" as const,
        },
        explainCareDays(result.levels, at),
      ]),
      value: result.budgetRevenueOere,
      unit: "oere",
    },
    {
      key: "rounding",
      label: rateLabels.rounding,
      formula: "budgetRevenue − netCostBase",
      inputs: [
        explainInput("budgetRevenue", result.budgetRevenueOere, "oere"),
        explainInput("netCostBase", result.netCostBaseOere, "oere"),
      ],
      value: result.roundingOere,
      unit: "oere",
    },
  ];
}

function explainCareDays(levels: readonly LevelRate[], at: number): StepInput {
  const { name, careDays } = levels[at] as LevelRate;
  return {
    key: `careDays${at + 1}`,
    label: nameLevel(rateLabels.careDays, name),
    value: careDays,
    unit: "days",
  };
}

function nameLevel(label: BilingualText, name: string): BilingualText {
  return name === "" ? label : { da: `${label.da}, ${name}`, en: `${label.en}, ${name}` };
}
