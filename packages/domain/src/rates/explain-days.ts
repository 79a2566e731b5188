import type { CalculatedRates } from "./calculated-rates.ts";
import { explainInput } from "./explain-input.ts";
import type { Step, StepInput } from "./explanation.ts";
import { rateLabels } from "./rate-labels.ts";

/** Answers the steps from the year and the places to the days that the rate is spread over. */
export function explainDays({ budget, result }: CalculatedRates): Step[] {
  return [
    explainOpening(budget.year, result.daysInYear, budget.opening.kind === "round-the-clock"),
    ...explainPlaces({ budget, result }),
    {
      key: "careDays",
      label: rateLabels.careDays,
      formula: "places × daysInYear × occupancyPercent / 100",
      inputs: [
        explainInput("places", result.places, "places"),
        explainInput("daysInYear", result.daysInYear, "days"),
        { ...explainInput("occupancyPercent", budget.occupancyPercent, "percent"), source: "TP10" },
      ],
      value: result.careDays,
      unit: "days",
    },
  ];
}

function explainOpening(year: number, days: number, isRoundTheClock: boolean): Step {
  return {
    key: "daysInYear",
    label: rateLabels.daysInYear,
    formula: isRoundTheClock ? "daysIn(year)" : "openingDays",
    inputs: isRoundTheClock
      ? [explainInput("year", year, "year")]
      : [explainInput("openingDays", days, "days")],
    value: days,
    unit: "days",
  };
}

function explainPlaces({ budget, result }: Pick<CalculatedRates, "budget" | "result">): Step[] {
  if (budget.structure.kind === "single") return [];
  const inputs = budget.structure.levels.map<StepInput>(({ name, places }, at) => ({
    key: `places${at + 1}`,
    label: { da: `Pladser, ${name}`, en: `Places, ${name}` },
    value: places,
    unit: "places",
  }));
  return [
    {
      key: "places",
      label: rateLabels.places,
      formula: inputs.map(({ key }) => key).join(" + "),
      inputs,
      value: result.places,
      unit: "places",
    },
  ];
}
