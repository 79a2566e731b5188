import type { AccountYear } from "./account-year.ts";
import { adjustmentLabels } from "./adjustment-labels.ts";
import { explainParameter } from "./explain-parameter.ts";
import type { Step, StepInput } from "./explanation.ts";
import type { PriorYearAdjustment } from "./prior-year-adjustment.ts";
import type { RateOptions } from "./rate-options.ts";

type Options = Pick<RateOptions, "parameters" | "rows">;

/** Answers the steps from a closed account year to where its result goes. */
export function explainPriorYearAdjustment(
  adjustment: PriorYearAdjustment,
  account: AccountYear,
  options: Options,
): Step[] {
  const group = { kind: "accounts", year: account.year } as const;
  const steps: Step[] = [
    explainRevenue(adjustment, account),
    {
      key: "result",
      label: adjustmentLabels.result,
      formula: "revenue + otherRevenue + carriedIn − costs",
      inputs: [
        explainAmount("revenue", adjustment.revenueOere),
        explainAmount("otherRevenue", account.otherRevenueOere),
        explainAmount("carriedIn", account.carriedInOere),
        explainAmount("costs", account.costsOere),
      ],
      value: adjustment.resultOere,
      unit: "oere",
      source: "Ssur",
      note: {
        da: "Overskud er positivt, underskud negativt.",
        en: "A surplus is positive, a deficit negative.",
      },
    },
    ...explainBand(adjustment, options),
    ...explainDestinations(adjustment, options),
  ];
  return steps.map((step) => ({ ...step, group }));
}

function explainAmount(key: keyof typeof adjustmentLabels, value: number): StepInput {
  return { key, label: adjustmentLabels[key], value, unit: "oere" };
}

function explainRevenue({ revenueOere }: PriorYearAdjustment, { charged, year }: AccountYear): Step {
  const inputs = charged.flatMap<StepInput>(({ careDays, rateOere }, at) => [
    { key: `careDays${at + 1}`, label: adjustmentLabels.careDays, value: careDays, unit: "days" },
    { key: `rate${at + 1}`, label: adjustmentLabels.rate, value: rateOere, unit: "oere-per-day" },
  ]);
  const products = charged.map((_, at) => `careDays${at + 1} × rate${at + 1}`);
  return {
    key: "revenue",
    label: adjustmentLabels.revenue,
    formula: products.length === 0 ? "0" : `round(${products.join(" + ")}, 1)`,
    inputs,
    value: revenueOere,
    unit: "oere",
    note: { da: `I regnskabet for ${year}.`, en: `In the accounts of ${year}.` },
  };
}

function explainBand(adjustment: PriorYearAdjustment, { parameters, rows }: Options): Step[] {
  const band = explainAmount("band", adjustment.bandOere);
  return [
    {
      key: "band",
      label: adjustmentLabels.band,
      formula: "round(bandBase × bandPercent / 100, 1)",
      inputs: [
        explainParameter(explainAmount("bandBase", adjustment.bandBaseOere), rows?.bandBase),
        explainParameter(
          {
            key: "bandPercent",
            label: adjustmentLabels.bandPercent,
            value: parameters.bandPercent,
            unit: "percent",
          },
          rows?.bandPercent,
        ),
      ],
      value: adjustment.bandOere,
      unit: "oere",
    },
    {
      key: "excess",
      label: adjustmentLabels.excess,
      formula: "result − min(max(result, −band), band)",
      inputs: [explainAmount("result", adjustment.resultOere), band],
      value: adjustment.excessOere,
      unit: "oere",
    },
  ];
}

/** What enters the rate by each rule, and which figures that takes. */
const ruleOfRate = {
  "excess-only": { formula: "excess", takes: ["excess"] },
  "set-aside": { formula: "excess", takes: ["excess"] },
  "all-if-exceeds": { formula: "result if excess ≠ 0, else 0", takes: ["result", "excess"] },
  full: { formula: "result", takes: ["result"] },
} as const;

function explainDestinations(adjustment: PriorYearAdjustment, { parameters, rows }: Options): Step[] {
  const { mode, resultOere, excessOere, toRateOere, accountYear, rateYear, frameYear, useByYear } =
    adjustment;
  const result = explainAmount("result", resultOere);
  const rest = {
    formula: "result − toRate",
    inputs: [result, explainAmount("toRate", toRateOere)],
    unit: "oere",
  } as const;
  const rule = resultOere < 0 ? "deficitMode" : "adjustmentMode";
  const steps: Step[] = [
    {
      key: "rateYear",
      label: adjustmentLabels.rateYear,
      formula: "accountYear + lagYears",
      inputs: [
        { key: "accountYear", label: adjustmentLabels.accountYear, value: accountYear, unit: "year" },
        explainParameter(
          {
            key: "lagYears",
            label: adjustmentLabels.lagYears,
            value: parameters.lagYears,
            unit: "count",
          },
          rows?.lagYears,
        ),
      ],
      value: rateYear,
      unit: "year",
    },
    {
      key: "toRate",
      label: adjustmentLabels.toRate,
      formula: ruleOfRate[mode].formula,
      inputs: [
        ...ruleOfRate[mode].takes.map((key) => (key === "result" ? result : explainAmount(key, excessOere))),
        explainParameter(
          {
            key: "rule",
            label: adjustmentLabels.rule,
            value: mode,
            unit: "choice",
          },
          rows?.[rule],
        ),
      ],
      value: toRateOere,
      unit: "oere",
      note: { da: `Indgår i taksten for ${rateYear}.`, en: `Enters the rate of ${rateYear}.` },
    },
  ];
  if (mode === "set-aside")
    steps.push({
      ...rest,
      key: "setAside",
      label: adjustmentLabels.setAside,
      value: adjustment.setAsideOere,
      note: {
        da: `Skal være brugt inden udgangen af ${useByYear}.`,
        en: `To be used by the end of ${useByYear}.`,
      },
    });
  else
    steps.push({
      ...rest,
      key: "toFrame",
      label: adjustmentLabels.toFrame,
      value: adjustment.toFrameOere,
      note: {
        da: `Indgår i driftsrammen for ${frameYear}.`,
        en: `Enters the operating frame of ${frameYear}.`,
      },
    });
  return steps;
}
