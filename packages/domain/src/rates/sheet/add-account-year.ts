import { adjustmentLabels } from "../adjustment-labels.ts";
import type { AdjustmentMode } from "../rate-parameters.ts";
import { addUp } from "./add-up.ts";
import { roundKroner } from "./round-kroner.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

type Closed = NonNullable<SheetContext["closed"]>;

/** Adds a closed account year and what becomes of its result, and answers the address of what enters the rate. */
export function addAccountYear(builder: SheetBuilder, context: SheetContext, closed: Closed): string {
  const { account, adjustment } = closed;
  const addAmount = (key: keyof typeof adjustmentLabels, oere: number, formula?: string) =>
    builder.addFigure({
      key,
      label: context.translate(adjustmentLabels[key]),
      unit: "kroner",
      value: oere / 100,
      formula,
    });
  builder.addHeading(`${context.translate(adjustmentLabels.accountYear)} ${account.year}`);
  const revenue = addAmount("revenue", adjustment.revenueOere, addCharged(builder, context, closed));
  const other = addAmount("otherRevenue", account.otherRevenueOere);
  const carriedIn = addAmount("carriedIn", account.carriedInOere);
  const costs = addAmount("costs", account.costsOere);
  const result = addAmount(
    "result",
    adjustment.resultOere,
    `ROUND(${revenue}+${other}+${carriedIn}-${costs},2)`,
  );

  const { bandBase, bandPercent, adjustmentMode, deficitMode } = context.options.parameters;
  const base = addAmount(
    "bandBase",
    adjustment.bandBaseOere,
    bandBase === "rate-revenue" ? revenue : undefined,
  );
  const percent = builder.addFigure({
    key: "bandPercent",
    label: context.translate(adjustmentLabels.bandPercent),
    unit: "percent",
    value: bandPercent,
  });
  const band = addAmount("band", adjustment.bandOere, roundKroner(`${base}*${percent}/100`));
  const excess = addAmount(
    "excess",
    adjustment.excessOere,
    `ROUND(${result}-MIN(MAX(${result},-${band}),${band}),2)`,
  );
  const formulaOf = (mode: AdjustmentMode) => writeMode(mode, result, excess);
  const toRate = addAmount(
    "toRate",
    adjustment.toRateOere,
    `IF(${result}<0,${formulaOf(deficitMode)},${formulaOf(adjustmentMode)})`,
  );
  const isSetAside = adjustment.mode === "set-aside";
  const restOere = isSetAside ? adjustment.setAsideOere : adjustment.toFrameOere;
  addAmount(isSetAside ? "setAside" : "toFrame", restOere, `ROUND(${result}-${toRate},2)`);
  return toRate;
}

function writeMode(mode: AdjustmentMode, result: string, excess: string): string {
  if (mode === "full") return result;
  return mode === "all-if-exceeds" ? `IF(${excess}=0,0,${result})` : excess;
}

/** Adds a row for each rate that was charged, and answers the formula of what they brought in. */
function addCharged(builder: SheetBuilder, { translate }: SheetContext, { account }: Closed): string {
  const { careDays: days, rate, revenue } = adjustmentLabels;
  builder.addColumnHeadings(["", translate(days), translate(rate), translate(revenue)]);
  const products = account.charged.map(({ careDays, rateOere }) => {
    const row = builder.nextRow;
    builder.addRow([
      { value: "", unit: "text" },
      { value: careDays, unit: "days", isInput: true },
      { value: rateOere / 100, unit: "kroner", isInput: true },
      { value: (careDays * rateOere) / 100, unit: "kroner", formula: `=B${row}*C${row}` },
    ]);
    return `D${row}`;
  });
  return roundKroner(addUp(products));
}
