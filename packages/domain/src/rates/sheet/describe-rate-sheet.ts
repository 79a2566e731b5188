import type { AccountYear } from "../account-year.ts";
import type { RateBudget } from "../budget.ts";
import { calculatePriorYearAdjustment } from "../calculate-prior-year-adjustment.ts";
import { calculateRateFigures } from "../calculate-rate-figures.ts";
import { calculateRates } from "../calculate-rates.ts";
import { measureBudget } from "../measure-budget.ts";
import type { RateOptions } from "../rate-options.ts";
import { addAccountYear } from "./add-account-year.ts";
import { addAdjustment } from "./add-adjustment.ts";
import { addCostBase } from "./add-cost-base.ts";
import { addDays } from "./add-days.ts";
import { addParameters } from "./add-parameters.ts";
import { addRates } from "./add-rates.ts";
import { addSupplements } from "./add-supplements.ts";
import type { RateSheet } from "./rate-sheet.ts";
import { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What a sheet is to show. */
export interface RateSheetInput {
  readonly budget: RateBudget;
  readonly options: RateOptions;
  /** A closed account year whose result the sheet works out, beside those in `options.adjustments`. */
  readonly account?: AccountYear | undefined;
}

/**
 * Answers a rate calculation as a sheet that recalculates: what was put in stands in cells that people can change, and
 * all else is a formula, which comes to the same øre as `calculateRates`. The agreement's bases and modes are written
 * into the formulas.
 * @param language of the labels; formulas are in the English notation that spreadsheet files have
 * @throws RateError as `calculateRates` and `calculatePriorYearAdjustment` do
 * @example describeRateSheet({ budget, options }, "da").addresses["unitRate"] // "B31"
 */
export function describeRateSheet(input: RateSheetInput, language: "da" | "en"): RateSheet {
  const context = prepareContext(input, language);
  const { budget, closed, translate } = context;
  const name = `${translate({ da: "Takstberegning", en: "Rate calculation" })} ${budget.year}`;
  const builder = new SheetBuilder();
  builder.addColumnHeadings([name]);
  const costBase = addCostBase(builder, context);
  const toRate = closed && addAccountYear(builder, context, closed);
  const netCostBase = addAdjustment(builder, context, { costBase, toRate });
  const days = addDays(builder, context);
  addRates(builder, context, { ...days, netCostBase });
  addSupplements(builder, context);
  addParameters(builder, context);
  return builder.build(name);
}

function prepareContext({ budget, options, account }: RateSheetInput, language: "da" | "en"): SheetContext {
  const closed = account && {
    account,
    adjustment: calculatePriorYearAdjustment(account, { ...options, explain: false }),
  };
  const entering = closed && { accountYear: closed.account.year, amountOere: closed.adjustment.toRateOere };
  const adjustments = [...(options.adjustments ?? []), ...(entering ? [entering] : [])];
  const result = calculateRates(budget, { ...options, adjustments, explain: false });
  return {
    budget,
    options,
    result,
    figures: calculateRateFigures({
      ...measureBudget(budget, options.parameters.overheadBase),
      adjustmentOere: result.adjustmentOere,
    }),
    ...(closed && { closed }),
    translate: (text) => text[language],
  };
}
