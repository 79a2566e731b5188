import type { BilingualText } from "../law/index.ts";
import type { Exact } from "../money/index.ts";
import {
  type CostCategory,
  type CostLine,
  capitalCategories,
  type RevenueCategory,
  type RevenueLine,
} from "./budget.ts";
import type { CalculatedRates } from "./calculated-rates.ts";
import { explainInput } from "./explain-input.ts";
import { explainParameter } from "./explain-parameter.ts";
import type { Step, StepInput } from "./explanation.ts";
import { costCategoryLabels, rateLabels, revenueCategoryLabels } from "./rate-labels.ts";
import type { OverheadBase } from "./rate-parameters.ts";

const goesOnExact: BilingualText = {
  da: "Vist i hele øre. Der regnes videre med det nøjagtige tal.",
  en: "Shown in whole øre. The calculation goes on with the exact number.",
};

const signOfAdjustment: BilingualText = {
  da: "Overskud er positivt og sænker taksten. Underskud er negativt og hæver den.",
  en: "A surplus is positive and lowers the rate. A deficit is negative and raises it.",
};

/** Answers the steps from the lines of the budget to the cost base that the days have to bear. */
export function explainCostBase(calculated: CalculatedRates): Step[] {
  const { budget, figures, result } = calculated;
  const direct = explainInput("directCosts", result.directCostsOere, "oere");
  const overhead = explainInput("overhead", result.overheadOere, "oere");
  const revenues = explainInput("revenues", result.revenuesOere, "oere");
  return [
    explainLines("directCosts", budget.costs, result.directCostsOere),
    ...(budget.revenues.length > 0 ? [explainLines("revenues", budget.revenues, result.revenuesOere)] : []),
    ...explainOverhead(calculated),
    {
      key: "costBase",
      label: rateLabels.costBase,
      formula: "directCosts + overhead − revenues",
      inputs: [direct, overhead, revenues],
      value: result.costBaseOere,
      unit: "oere",
      source: "SEL174",
      note: noteFraction(figures.costBaseParts, figures.partsPerWhole),
    },
    explainAdjustment(calculated),
    {
      key: "netCostBase",
      label: rateLabels.netCostBase,
      formula: "costBase − adjustment",
      inputs: [
        explainInput("costBase", result.costBaseOere, "oere"),
        explainInput("adjustment", result.adjustmentOere, "oere"),
      ],
      value: result.netCostBaseOere,
      unit: "oere",
      note: noteFraction(figures.netParts, figures.partsPerWhole),
    },
  ];
}

/** "goods-and-services" is goodsAndServices in a formula, where a hyphen would be a minus. */
const lineInputs = Object.fromEntries(
  Object.entries({ ...costCategoryLabels, ...revenueCategoryLabels }).map(([category, label]) => {
    const key = category.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return [category, { key, label, unit: "oere" } as const];
  }),
) as Readonly<Record<CostCategory | RevenueCategory, Omit<StepInput, "value">>>;

/** Lines of one category are one input, however many they are. */
function explainLines(
  key: "directCosts" | "revenues",
  lines: readonly (CostLine | RevenueLine)[],
  value: number,
): Step {
  const inputs: { -readonly [Field in keyof StepInput]: StepInput[Field] }[] = [];
  for (const { category, amountOere } of lines) {
    const { key: name, label } = lineInputs[category];
    const known = inputs.find((input) => input.key === name);
    if (known === undefined) inputs.push({ key: name, label, value: amountOere, unit: "oere" });
    else known.value = Number(known.value) + amountOere;
  }
  const formula = inputs.map((input) => input.key).join(" + ");
  return { key, label: rateLabels[key], formula, inputs, value, unit: "oere" };
}

const formulaOfBase: Readonly<Record<OverheadBase, string>> = {
  "direct-less-revenues": "directCosts − revenues",
  direct: "directCosts",
  "direct-without-capital": "directCosts − capitalCosts",
};

function explainOverhead({ budget, figures, result, options }: CalculatedRates): Step[] {
  const overhead = {
    key: "overhead",
    label: rateLabels.overhead,
    value: result.overheadOere,
    unit: "oere",
  } as const;
  if (budget.overhead.kind === "amount")
    return [
      { ...overhead, formula: "overhead", inputs: [explainInput("overhead", result.overheadOere, "oere")] },
    ];

  const { overheadBase } = options.parameters;
  return [
    {
      key: "overheadBase",
      label: rateLabels.overheadBase,
      formula: formulaOfBase[overheadBase],
      inputs: [
        explainInput("directCosts", result.directCostsOere, "oere"),
        ...explainExcluded(overheadBase, budget.costs, result.revenuesOere),
        explainParameter(
          { key: "rule", label: rateLabels.overheadBase, value: overheadBase, unit: "choice" },
          options.rows?.overheadBase,
        ),
      ],
      value: figures.overheadBaseOere,
      unit: "oere",
    },
    {
      ...overhead,
      formula: "overheadBase × overheadPercent / 100",
      inputs: [
        explainInput("overheadBase", figures.overheadBaseOere, "oere"),
        explainInput("overheadPercent", budget.overhead.percent, "percent"),
      ],
      note: noteFraction(figures.overheadParts, figures.partsPerWhole),
    },
  ];
}

/** What is taken from the direct costs to give the base, as an input. */
function explainExcluded(base: OverheadBase, costs: readonly CostLine[], revenuesOere: number): StepInput[] {
  if (base === "direct") return [];
  if (base === "direct-less-revenues") return [explainInput("revenues", revenuesOere, "oere")];
  const capital = costs.filter(({ category }) => capitalCategories.includes(category));
  const capitalOere = capital.reduce((sum, { amountOere }) => sum + amountOere, 0);
  return [explainInput("capitalCosts", capitalOere, "oere")];
}

function explainAdjustment({ options, result }: CalculatedRates): Step {
  const inputs = (options.adjustments ?? []).map<StepInput>(({ accountYear, amountOere }) => ({
    key: `account${accountYear}`,
    label: { da: `Fra regnskab ${accountYear}`, en: `From the accounts of ${accountYear}` },
    value: amountOere,
    unit: "oere",
  }));
  const formula = inputs.map(({ key }) => key).join(" + ") || "0";
  return {
    key: "adjustment",
    label: rateLabels.adjustment,
    formula,
    inputs,
    value: result.adjustmentOere,
    unit: "oere",
    note: signOfAdjustment,
  };
}

function noteFraction(parts: Exact, partsPerWhole: number): BilingualText | undefined {
  const isWhole =
    typeof parts === "number" ? parts % partsPerWhole === 0 : parts % BigInt(partsPerWhole) === 0n;
  return isWhole ? undefined : goesOnExact;
}
