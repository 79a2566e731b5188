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
export function explainCap(
  { base, current, used, factor }: CapCase,
  basis: CapBasis,
  judged: Omit<JudgedCap, "steps">,
): Step[] {
  const percents = used.map(({ percent }) => percent);
  const index = toShownFactor(projectPercents(percents));
  const shownFactor = toShownFactor(factor);
  return [
    explainCostPerDay(base, "baseCostPerDay"),
    explainCostPerDay(current, "costPerDay"),
    {
      key: "priceWageIndex",
      label: labels.priceWageIndex,
      formula: used.map(({ toYear }) => `(1 + PL${toYear})`).join(" × "),
      inputs: used.map(describeEstimate),
      value: index,
      unit: "factor",
    },
    {
      key: "capFactor",
      label: labels.capFactor,
      formula: nameFactor(basis, used),
      inputs: [...listFactors(basis, used, index), ...describeRule(basis, used.length)],
      value: shownFactor,
      unit: "factor",
      note: capStrategies[basis.rule.strategy].name,
    },
    ...explainHeadroom(judged, shownFactor),
  ];
}

const labels = {
  priceWageIndex: { da: "Pris- og lønfremskrivning", en: "Price-and-wage projection" },
  capFactor: { da: "Loftets faktor", en: "Factor of the cap" },
  cap: { da: "Loft per dag", en: "Cap per day" },
  costPerDay: { da: "Udgifter per dag", en: "Expenditure per day" },
  headroomPerDay: { da: "Råderum per dag", en: "Headroom per day" },
  headroom: { da: "Råderum for årets døgn", en: "Headroom for the year's care days" },
  careDays: { da: "Budgetterede døgn", en: "Budgeted care days" },
  outcome: { da: "Holder loftet?", en: "Is the cap kept?" },
};

function explainCostPerDay(cost: CostPerDay, key: "baseCostPerDay" | "costPerDay"): Step {
  const { year } = cost;
  return {
    key,
    label: { da: `Udgifter per dag ${year}`, en: `Expenditure per day ${year}` },
    formula: "costs ÷ careDays",
    inputs: [
      {
        key: "costs",
        label: { da: `Takstberegningsgrundlag ${year}`, en: `Net cost base ${year}` },
        value: cost.costOere,
        unit: "oere",
      },
      {
        key: "careDays",
        label: { da: `Budgetterede døgn ${year}`, en: `Budgeted care days ${year}` },
        value: cost.careDays,
        unit: "days",
      },
    ],
    value: cost.costPerDayOere,
    unit: "oere-per-day",
  };
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

/** The strategy's formula, with every projection of it named where it takes them one by one. */
function nameFactor({ rule }: CapBasis, used: readonly PriceWageEstimate[]): string {
  switch (rule.strategy) {
    case "A":
      return used.map(({ toYear }) => `(1 + PL${toYear} − reduction ÷ years)`).join(" × ");
    case "B":
      return "priceWageIndex × (1 − n × reduction ÷ years)";
    case "C":
      return "priceWageIndex × (1 − reduction ÷ years)^n";
    case "D":
      return "priceWageIndex − n × reduction ÷ years";
  }
}

function listFactors({ rule }: CapBasis, used: readonly PriceWageEstimate[], index: number): StepInput[] {
  if (rule.strategy === "A") return used.map(describeEstimate);
  return [{ key: "priceWageIndex", label: labels.priceWageIndex, value: index, unit: "factor" }];
}

function describeRule({ rule, source, open }: CapBasis, yearsPassed: number): StepInput[] {
  const strategy = capStrategies[rule.strategy];
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
    {
      key: "n",
      label: { da: "År siden basisåret", en: "Years since the base year" },
      value: yearsPassed,
      unit: "count",
    },
  ];
}

function explainHeadroom(judged: Omit<JudgedCap, "steps">, factor: number): Step[] {
  const cap: StepInput = { key: "cap", label: labels.cap, value: judged.capOere, unit: "oere-per-day" };
  const costPerDay = { ...cap, key: "costPerDay", label: labels.costPerDay, value: judged.costPerDayOere };
  const left = {
    ...cap,
    key: "headroomPerDay",
    label: labels.headroomPerDay,
    value: judged.headroomPerDayOere,
  };
  const days: StepInput = { key: "careDays", label: labels.careDays, value: judged.careDays, unit: "days" };
  const headroom: StepInput = {
    key: "headroom",
    label: labels.headroom,
    value: judged.headroomOere,
    unit: "oere",
  };
  const base: StepInput = {
    key: "baseCostPerDay",
    label: { da: "Udgifter per dag i basisåret", en: "Expenditure per day in the base year" },
    value: judged.baseCostPerDayOere,
    unit: "oere-per-day",
  };
  const times: StepInput = { key: "capFactor", label: labels.capFactor, value: factor, unit: "factor" };
  return [
    { ...cap, formula: "baseCostPerDay × capFactor", inputs: [base, times] },
    { ...left, formula: "cap − costPerDay", inputs: [cap, costPerDay] },
    { ...headroom, formula: "headroomPerDay × careDays", inputs: [left, days], note: unrounded },
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

const unrounded = {
  da: "Regnet af de uafrundede tal. Ganges de viste, bliver resultatet lidt anderledes, fordi råderummet per dag er rundet.",
  en: "Calculated from unrounded figures. Multiplying those shown gives slightly another result, because the headroom per day is rounded.",
};
