import { nameUnitRate } from "../name-unit-rate.ts";
import { rateLabels } from "../rate-labels.ts";
import type { DayCells } from "./add-days.ts";
import { addLevelRates } from "./add-level-rates.ts";
import { addUp } from "./add-up.ts";
import { roundKroner } from "./round-kroner.ts";
import { roundToStep } from "./round-to-step.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Adds the rates, what they bring in when the budget holds, and how far rounding takes that from the cost base. */
export function addRates(
  builder: SheetBuilder,
  context: SheetContext,
  cells: DayCells & { readonly netCostBase: string },
): void {
  const { budget, options, result, translate } = context;
  const { structure } = budget;
  const isSingle = structure.kind === "single";
  builder.addHeading(translate(rateLabels.rate));
  const step = builder.addFigure({
    key: "rateStep",
    label: translate(rateLabels.rateStep),
    unit: "kroner",
    value: options.parameters.rateStepOere / 100,
  });
  const unitRate = builder.addFigure({
    key: "unitRate",
    label: translate(nameUnitRate(result.levels)),
    unit: "kroner",
    value: result.unitRateOere / 100,
    formula: roundToStep(`${cells.netCostBase}/${cells.careDays}`, step),
  });
  const revenues = isSingle
    ? `${cells.careDays}*${unitRate}`
    : addUp(addLevelRates(builder, context, { ...cells, structure, step }));
  const budgetRevenue = builder.addFigure({
    key: "budgetRevenue",
    label: translate(rateLabels.budgetRevenue),
    unit: "kroner",
    value: result.budgetRevenueOere / 100,
    formula: roundKroner(revenues),
  });
  builder.addFigure({
    key: "rounding",
    label: translate(rateLabels.rounding),
    unit: "kroner",
    value: result.roundingOere / 100,
    formula: `ROUND(${budgetRevenue}-${roundKroner(cells.netCostBase)},2)`,
  });
}
