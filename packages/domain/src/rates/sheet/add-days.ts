import { rateLabels } from "../rate-labels.ts";
import type { LevelRate } from "../rate-result.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

interface LevelRow {
  readonly level: LevelRate;
  readonly places: string;
  readonly weight: string;
  readonly careDays: string;
}

/** Where the figures stand that rates are divided by. */
export interface DayCells {
  readonly careDays: string;
  /** Each level with the cells of its weight and care days; none for a single rate. */
  readonly levels: readonly LevelRow[];
}

/** Adds the year, places and occupancy, and answers where the days stand. */
export function addDays(builder: SheetBuilder, context: SheetContext): DayCells {
  const { budget, result, translate } = context;
  builder.addHeading(translate(rateLabels.careDays));
  const days = addOpening(builder, context);
  const occupancy = builder.addFigure({
    key: "occupancyPercent",
    label: translate(rateLabels.occupancyPercent),
    unit: "percent",
    value: budget.occupancyPercent,
  });
  const levels = addLevels(builder, context, `${days}*${occupancy}/100`);
  const places = builder.addFigure({
    key: "places",
    label: translate(rateLabels.places),
    unit: "places",
    value: result.places,
    formula: levels.length === 0 ? undefined : levels.map((level) => level.places).join("+"),
  });
  const careDays = builder.addFigure({
    key: "careDays",
    label: translate(rateLabels.careDays),
    unit: "days",
    value: result.careDays,
    formula: `${places}*${days}*${occupancy}/100`,
  });
  return { careDays, levels };
}

function addOpening(builder: SheetBuilder, { budget, result, translate }: SheetContext): string {
  if (budget.opening.kind === "opening-days")
    return builder.addFigure({
      key: "daysInYear",
      label: translate(rateLabels.openingDays),
      unit: "days",
      value: result.daysInYear,
    });
  const year = builder.addFigure({
    key: "year",
    label: translate(rateLabels.year),
    unit: "year",
    value: budget.year,
  });
  return builder.addFigure({
    key: "daysInYear",
    label: translate(rateLabels.daysInYear),
    unit: "days",
    value: result.daysInYear,
    formula: `365+IF(OR(AND(MOD(${year},4)=0,MOD(${year},100)<>0),MOD(${year},400)=0),1,0)`,
  });
}

function addLevels(
  builder: SheetBuilder,
  { budget, result, translate }: SheetContext,
  daysPerPlace: string,
): LevelRow[] {
  if (budget.structure.kind === "single") return [];
  const { rate, places, weight, careDays } = rateLabels;
  builder.addColumnHeadings([rate, places, weight, careDays].map(translate));
  return budget.structure.levels.map(({ weight: factor }, at) => {
    const level = result.levels[at] as LevelRate;
    const row = builder.nextRow;
    builder.addRow([
      { value: level.name, unit: "text" },
      { value: level.places, unit: "places", isInput: true },
      { value: factor, unit: "factor", isInput: true },
      { value: level.careDays, unit: "days", formula: `=B${row}*${daysPerPlace}` },
    ]);
    return { level, places: `B${row}`, weight: `C${row}`, careDays: `D${row}` };
  });
}
