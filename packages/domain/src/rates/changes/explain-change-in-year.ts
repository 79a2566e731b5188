import type { BilingualText } from "../../law/index.ts";
import type { CalculatedRates } from "../calculated-rates.ts";
import { explainLevels } from "../explain-levels.ts";
import type { Step, StepInput, Unit } from "../explanation.ts";
import { rateLabels } from "../rate-labels.ts";
import type { RateResult } from "../rate-result.ts";
import type { ChangedRates, ChangeInYear, YearParts } from "./change-in-year.ts";

const labels = {
  netBefore: { da: "Årets grundlag før ændringen", en: "The year's cost base before the change" },
  netAfter: { da: "Årets grundlag efter ændringen", en: "The year's cost base after the change" },
  daysBefore: { da: "Dage før ændringen", en: "Days before the change" },
  daysAfter: { da: "Dage fra ændringen", en: "Days from the change on" },
  yearDays: rateLabels.daysInYear,
  costs: { da: "Årets omkostninger", en: "The year's costs" },
  charged: { da: "Opkrævet med de gamle takster", en: "Charged at the old rates" },
  left: { da: "Tilbage at opkræve", en: "Left to charge" },
  revenue: { da: "Årets takstindtægt", en: "The year's revenue of rates" },
  result: { da: "Årets resultat", en: "The year's result" },
} as const satisfies Readonly<Record<string, BilingualText>>;

interface Explained {
  readonly change: ChangeInYear;
  readonly after: RateResult;
  readonly parts: YearParts;
  /** What the new rates were calculated from. */
  readonly rest: CalculatedRates;
}

/** Answers the steps from two budgets of a year to the rates for the rest of it. */
export function explainChangeInYear(
  changed: Omit<ChangedRates, "steps">,
  { change, after, parts, rest }: Explained,
): Step[] {
  const costs = explainFigure("costs", changed.costsOere);
  const charged = explainFigure("charged", changed.chargedOere);
  return [
    {
      key: "costs",
      label: labels.costs,
      formula: "round((netBefore × daysBefore + netAfter × daysAfter) / yearDays, 1)",
      inputs: [
        explainFigure("netBefore", changed.before.netCostBaseOere),
        explainFigure("daysBefore", parts.beforeDays, "days"),
        explainFigure("netAfter", after.netCostBaseOere),
        explainFigure("daysAfter", parts.yearDays - parts.beforeDays, "days"),
        explainFigure("yearDays", parts.yearDays, "days"),
      ],
      value: changed.costsOere,
      unit: "oere",
    },
    {
      key: "left",
      label: labels.left,
      formula: "costs − charged",
      inputs: [costs, charged],
      value: changed.costsOere - changed.chargedOere,
      unit: "oere",
      note: change.isRecovered
        ? {
            da: "Det er grundlaget for de nye takster på de dage, der er tilbage.",
            en: "It is the base of the new rates on the days that are left.",
          }
        : {
            da: "Indgår ikke i de nye takster, som er dem for et helt år.",
            en: "Does not enter the new rates, which are those of a whole year.",
          },
    },
    ...explainLevels(rest),
    {
      key: "result",
      label: labels.result,
      formula: "revenue − costs",
      inputs: [explainFigure("revenue", changed.revenueOere), costs],
      value: changed.resultOere,
      unit: "oere",
    },
  ];
}

function explainFigure(key: keyof typeof labels, value: number, unit: Unit = "oere"): StepInput {
  return { key, label: labels[key], value, unit };
}
