import type { Oere } from "../../money/index.ts";
import { calculateLevelFigures } from "../calculate-level-figures.ts";
import { calculateLevelRevenue } from "../calculate-level-revenue.ts";
import { rateLabels } from "../rate-labels.ts";
import type { LevelRate } from "../rate-result.ts";
import { roundDays } from "../round-days.ts";
import { addUp } from "./add-up.ts";
import type { DayCells } from "./add-days.ts";
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
  const isSingle = budget.structure.kind === "single";
  builder.addHeading(translate(rateLabels.rate));
  const step = builder.addFigure({
    key: "rateStep",
    label: translate(rateLabels.rateStep),
    unit: "kroner",
    value: options.parameters.rateStepOere / 100,
  });
  const unitRate = builder.addFigure({
    key: "unitRate",
    label: translate(isSingle ? rateLabels.unitRate : rateLabels.averageRate),
    unit: "kroner",
    value: result.unitRateOere / 100,
    formula: roundToStep(`${cells.netCostBase}/${cells.careDays}`, step),
  });
  const revenues = isSingle
    ? `${cells.careDays}*${unitRate}`
    : addUp(addLevelRates(builder, context, { ...cells, step }));
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

type RateCells = DayCells & { readonly netCostBase: string; readonly step: string };

/** Adds a row for each level, and answers where their revenues stand. */
function addLevelRates(builder: SheetBuilder, context: SheetContext, cells: RateCells): string[] {
  const { budget, figures, result, translate } = context;
  if (budget.structure.kind === "single") return [];
  const exact = calculateLevelFigures(budget.structure, figures);
  const weightedDays = builder.addFigure({
    key: "weightedDays",
    label: translate(rateLabels.weightedDays),
    unit: "days",
    value: roundDays(exact.weightedDayParts, exact.weightScale * figures.partsPerWhole),
    formula: cells.levels.map(({ weight, careDays }) => `${weight}*${careDays}`).join("+"),
  });
  const basis = addBasis(builder, context, cells);
  const { rate, service, budgetRevenue } = rateLabels;
  const byWeight = `${cells.netCostBase}${basis.restOfShare}/${weightedDays}`;
  builder.addColumnHeadings(
    [rate, ...(basis.address === undefined ? [] : [rateLabels.basis, service]), rate, budgetRevenue].map(
      translate,
    ),
  );
  return result.levels.map((level, at) =>
    addLevelRow(builder, level, {
      key: `rate${at + 1}`,
      careDays: cells.levels[at]?.careDays ?? "",
      basis: basis.address,
      revenueOere: calculateLevelRevenue(level, figures),
      service: roundToStep(`${cells.levels[at]?.weight ?? ""}*${byWeight}`, cells.step),
    }),
  );
}

/** Adds the basis that all levels pay, and answers where it stands and what of the cost base it leaves to weigh. */
function addBasis(builder: SheetBuilder, { budget, result, translate }: SheetContext, cells: RateCells) {
  if (budget.structure.kind !== "basis-and-service") return { address: undefined, restOfShare: "" };
  const percent = builder.addFigure({
    key: "basisPercent",
    label: translate(rateLabels.basisPercent),
    unit: "percent",
    value: budget.structure.basisPercent,
  });
  const address = builder.addFigure({
    key: "basis",
    label: translate(rateLabels.basis),
    unit: "kroner",
    value: (result.levels[0]?.basisOere ?? 0) / 100,
    formula: roundToStep(`${cells.netCostBase}*${percent}/100/${cells.careDays}`, cells.step),
  });
  return { address, restOfShare: `*(100-${percent})/100` };
}

interface LevelFormulas {
  readonly key: string;
  readonly careDays: string;
  readonly basis: string | undefined;
  readonly service: string;
  readonly revenueOere: Oere;
}

function addLevelRow(builder: SheetBuilder, level: LevelRate, formulas: LevelFormulas): string {
  const { key, careDays, basis, service } = formulas;
  const row = builder.nextRow;
  const rateColumn = basis === undefined ? "B" : "D";
  const revenueColumn = basis === undefined ? "C" : "E";
  builder.addRow([
    { value: level.name, unit: "text" },
    ...(basis === undefined
      ? []
      : [
          { value: (level.basisOere ?? 0) / 100, unit: "kroner", formula: `=${basis}` } as const,
          { value: (level.serviceOere ?? 0) / 100, unit: "kroner", formula: `=${service}` } as const,
        ]),
    {
      value: level.rateOere / 100,
      unit: "kroner",
      formula: basis === undefined ? `=${service}` : `=ROUND(B${row}+C${row},2)`,
    },
    {
      value: formulas.revenueOere / 100,
      unit: "kroner",
      formula: `=${roundKroner(`${careDays}*${rateColumn}${row}`)}`,
    },
  ]);
  builder.nameCell(key, `${rateColumn}${row}`);
  return `${revenueColumn}${row}`;
}
