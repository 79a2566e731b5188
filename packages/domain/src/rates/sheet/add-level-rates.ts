import type { Oere } from "../../money/index.ts";
import type { RateStructure } from "../budget.ts";
import { calculateLevelFigures } from "../calculate-level-figures.ts";
import { calculateLevelRevenue } from "../calculate-level-revenue.ts";
import { rateLabels } from "../rate-labels.ts";
import type { LevelRate } from "../rate-result.ts";
import { roundDays } from "../round-days.ts";
import type { DayCells } from "./add-days.ts";
import { roundKroner } from "./round-kroner.ts";
import { roundToStep } from "./round-to-step.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Where the figures stand that the rates of levels are calculated from, and how they are built. */
export interface LevelCells extends DayCells {
  readonly structure: Exclude<RateStructure, { kind: "single" }>;
  readonly netCostBase: string;
  readonly step: string;
}

/** Adds a row for each level, and answers where their revenues stand. */
export function addLevelRates(builder: SheetBuilder, context: SheetContext, cells: LevelCells): string[] {
  const { figures, translate } = context;
  const exact = calculateLevelFigures(cells.structure, figures);
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
  return cells.levels.map(({ level, weight, careDays }, at) =>
    addLevelRow(builder, level, {
      key: `rate${at + 1}`,
      careDays,
      basis: basis.address,
      revenueOere: calculateLevelRevenue(level, figures),
      service: roundToStep(`${weight}*${byWeight}`, cells.step),
    }),
  );
}

/** Adds the basis that all levels pay, and answers where it stands and what of the cost base it leaves to weigh. */
function addBasis(builder: SheetBuilder, { result, translate }: SheetContext, cells: LevelCells) {
  const { structure } = cells;
  if (structure.kind !== "basis-and-service") return { address: undefined, restOfShare: "" };
  const percent = builder.addFigure({
    key: "basisPercent",
    label: translate(rateLabels.basisPercent),
    unit: "percent",
    value: structure.basisPercent,
  });
  const address = builder.addFigure({
    key: "basis",
    label: translate(rateLabels.basis),
    unit: "kroner",
    value: (result.levels[0]?.basisOere as Oere) / 100,
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
          { value: (level.basisOere as Oere) / 100, unit: "kroner", formula: `=${basis}` } as const,
          { value: (level.serviceOere as Oere) / 100, unit: "kroner", formula: `=${service}` } as const,
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
