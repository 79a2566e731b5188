import { rateLabels } from "../rate-labels.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Where the figures stand that the adjustment is taken from. */
export interface AdjustmentCells {
  readonly costBase: string;
  /** What enters from the account year of the sheet, when there is one. */
  readonly toRate: string | undefined;
}

/** Adds what earlier years put into the rate, and answers where the cost base after it stands. */
export function addAdjustment(builder: SheetBuilder, context: SheetContext, cells: AdjustmentCells): string {
  const { options, result, figures, translate } = context;
  builder.addHeading(translate(rateLabels.adjustment));
  const others = (options.adjustments ?? []).map(({ accountYear, amountOere }) =>
    builder.addFigure({
      key: `account${accountYear}`,
      label: translate({ da: `Fra regnskab ${accountYear}`, en: `From the accounts of ${accountYear}` }),
      unit: "kroner",
      value: amountOere / 100,
    }),
  );
  const entering = cells.toRate === undefined ? others : [...others, cells.toRate];
  const adjustment = builder.addFigure({
    key: "adjustment",
    label: translate(rateLabels.adjustment),
    unit: "kroner",
    value: result.adjustmentOere / 100,
    formula: entering.length === 0 ? undefined : entering.join("+"),
  });
  return builder.addFigure({
    key: "netCostBase",
    label: translate(rateLabels.netCostBase),
    unit: "kroner",
    value: Number(figures.netParts) / figures.partsPerWhole / 100,
    formula: `${cells.costBase}-${adjustment}`,
  });
}
