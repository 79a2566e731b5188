import type { Step, StepInput } from "../explanation.ts";
import { formatYearPair } from "../series/format-year-pair.ts";
import type { PriceWageEstimate } from "../series/price-wage-estimate.ts";
import { projectPercents } from "../series/project-percents.ts";
import { toShownFactor } from "../series/to-shown-factor.ts";
import type { CapBasis } from "./calculate-cap-verdicts.ts";
import type { CostPerDay } from "./calculate-costs-per-day.ts";
import { capStrategies } from "./cap-strategies.ts";
import type { JudgedCap } from "./cap-verdict.ts";
import type { CapCase } from "./judge-cap.ts";

/** Answers the steps of a verdict, from the costs of two years to what is left under the cap. */
export function explainCap(capCase: CapCase, basis: CapBasis, judged: Omit<JudgedCap, "steps">): Step[] {
  const { base, current, used, factor } = capCase;
  const percents = used.map(({ percent }) => percent);
  const index = toShownFactor(projectPercents(percents));
  return [
    explainCostPerDay(base, "baseCostPerDay"),
    explainCostPerDay(current, "costPerDay"),
    {
      key: "priceWageIndex",
      label: labels.priceWageIndex,
      formula: used.map(({ toYear }) => `(1 + PL${toYear} / 100)`).join(" × "),
      inputs: used.map(describeEstimate),
      value: index,
      unit: "factor",
    },
    {
      key: "capFactor",
      label: labels.capFactor,
      formula: nameFactor(basis, used),
      inputs: [...listFactors(basis, used, index), ...describeRule(basis, used.length)],
      value: toShownFactor(factor),
      unit: "factor",
      note: capStrategies[basis.rule.strategy].name,
    },
    ...explainHeadroom(capCase, judged),
  ];
}

const labels = {
  priceWageIndex: { da: "Pris- og lønfremskrivning", en: "Price-and-wage projection" },
  capFactor: { da: "Loftets faktor", en: "Factor of the cap" },
  cap: { da: "Loft pr. dag", en: "Cap per day" },
  headroomPerDay: { da: "Råderum pr. dag", en: "Headroom per day" },
  headroom: { da: "Råderum for årets døgn", en: "Headroom for the year's care days" },
  outcome: { da: "Holder loftet?", en: "Is the cap kept?" },
};

function explainCostPerDay(cost: CostPerDay, key: "baseCostPerDay" | "costPerDay"): Step {
  const { year } = cost;
  return {
    key,
    label: { da: `Udgifter per dag ${year}`, en: `Expenditure per day ${year}` },
    formula: "costs / careDays",
    inputs: [describeCosts(cost, "costs"), describeDays(cost, "careDays")],
    value: cost.costPerDayOere,
    unit: "oere-per-day",
  };
}

function describeCosts({ year, costOere }: CostPerDay, key: string): StepInput {
  const label = { da: `Takstberegningsgrundlag ${year}`, en: `Net cost base ${year}` };
  return { key, label, value: costOere, unit: "oere" };
}

function describeDays({ year, careDays }: CostPerDay, key: string): StepInput {
  const label = { da: `Budgetterede døgn ${year}`, en: `Budgeted care days ${year}` };
  return { key, label, value: careDays, unit: "days" };
}

function describeEstimate(estimate: PriceWageEstimate): StepInput {
  const name = `PL ${formatYearPair(estimate)}`;
  return {
    key: `PL${estimate.toYear}`,
    label: { da: name, en: name },
    value: estimate.percent,
    unit: "percent",
    ...(estimate.source === undefined ? {} : { source: estimate.source }),
    ...(estimate.open === undefined ? {} : { open: estimate.open }),
  };
}

/** The strategy's formula in the keys of its inputs, with every projection of it named where it takes them one by one. */
function nameFactor({ rule }: CapBasis, used: readonly PriceWageEstimate[]): string {
  switch (rule.strategy) {
    case "A":
      return used.map(({ toYear }) => `(1 + PL${toYear} / 100 − reduction / years / 100)`).join(" × ");
    case "B":
      return "priceWageIndex × (1 − n × reduction / years / 100)";
    case "C":
      return ["priceWageIndex", ...used.map(() => "(1 − reduction / years / 100)")].join(" × ");
    case "D":
      return "priceWageIndex − n × reduction / years / 100";
  }
}

function listFactors({ rule }: CapBasis, used: readonly PriceWageEstimate[], index: number): StepInput[] {
  if (rule.strategy === "A") return used.map(describeEstimate);
  return [{ key: "priceWageIndex", label: labels.priceWageIndex, value: index, unit: "factor" }];
}

function describeRule({ rule, source, open }: CapBasis, yearsPassed: number): StepInput[] {
  const strategy = capStrategies[rule.strategy];
  const takesYearsPassed = rule.strategy === "B" || rule.strategy === "D";
  return [
    {
      key: "strategy",
      label: { da: "Regnemåde", en: "Way of calculating" },
      value: `${strategy.key}, version ${strategy.version}`,
      unit: "choice",
      ...(open === undefined ? {} : { open }),
    },
    {
      key: "reduction",
      label: { da: "Fradrag over hele perioden", en: "Reduction over the whole period" },
      value: rule.reductionPercent,
      unit: "percent",
      ...(source === undefined ? {} : { source }),
    },
    {
      key: "years",
      label: { da: "Hele perioden i år", en: "Years of the whole period" },
      value: rule.endYear - rule.baseYear,
      unit: "count",
    },
    ...(takesYearsPassed
      ? [
          {
            key: "n",
            label: { da: "År siden basisåret", en: "Years since the base year" },
            value: yearsPassed,
            unit: "count",
          } as const,
        ]
      : []),
  ];
}

/** From costs and days, so that nothing that was rounded for showing is calculated on with. */
function explainHeadroom({ base, current, factor }: CapCase, judged: Omit<JudgedCap, "steps">): Step[] {
  const baseCosts = describeCosts(base, "baseCosts");
  const baseDays = describeDays(base, "baseCareDays");
  const costs = describeCosts(current, "costs");
  const days = describeDays(current, "careDays");
  const times: StepInput = {
    key: "capFactor",
    label: labels.capFactor,
    value: toShownFactor(factor),
    unit: "factor",
  };
  const headroom: StepInput = {
    key: "headroom",
    label: labels.headroom,
    value: judged.headroomOere,
    unit: "oere",
  };
  return [
    {
      key: "cap",
      label: labels.cap,
      formula: "baseCosts / baseCareDays × capFactor",
      inputs: [baseCosts, baseDays, times],
      value: judged.capOere,
      unit: "oere-per-day",
    },
    {
      ...headroom,
      formula: "baseCosts / baseCareDays × capFactor × careDays − costs",
      inputs: [baseCosts, baseDays, times, days, costs],
    },
    {
      key: "headroomPerDay",
      label: labels.headroomPerDay,
      formula: "headroom / careDays",
      inputs: [headroom, days],
      value: judged.headroomPerDayOere,
      unit: "oere-per-day",
    },
    {
      key: "outcome",
      label: labels.outcome,
      formula: "headroom ≥ 0",
      inputs: [headroom],
      value: judged.outcome,
      unit: "choice",
    },
  ];
}
