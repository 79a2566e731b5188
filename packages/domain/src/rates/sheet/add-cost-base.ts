import type { CostLine, RevenueLine } from "../budget.ts";
import { capitalCategories } from "../budget.ts";
import { costCategoryLabels, rateLabels, revenueCategoryLabels } from "../rate-labels.ts";
import type { OverheadBase } from "../rate-parameters.ts";
import { addUp } from "./add-up.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Adds costs, revenues and overhead, and answers the address of the cost base. */
export function addCostBase(builder: SheetBuilder, context: SheetContext): string {
  const { budget, figures, result, translate } = context;
  const costCells = addLines(builder, context, "costs");
  const direct = builder.addFigure({
    key: "directCosts",
    label: translate(rateLabels.directCosts),
    unit: "kroner",
    value: result.directCostsOere / 100,
    formula: addUp(costCells),
  });
  const revenueCells = addLines(builder, context, "revenues");
  const revenues = builder.addFigure({
    key: "revenues",
    label: translate(rateLabels.revenues),
    unit: "kroner",
    value: result.revenuesOere / 100,
    formula: addUp(revenueCells),
  });

  builder.addHeading(translate(rateLabels.overhead));
  const capital = costCells.filter((_, at) => isCapital(budget.costs[at]));
  const overhead = addOverhead(builder, context, {
    "direct-less-revenues": `${direct}-${revenues}`,
    direct,
    "direct-without-capital": [direct, ...capital].join("-"),
  });
  return builder.addFigure({
    key: "costBase",
    label: translate(rateLabels.costBase),
    unit: "kroner",
    value: Number(figures.costBaseParts) / figures.partsPerWhole / 100,
    formula: `${direct}+${overhead}-${revenues}`,
  });
}

function isCapital(line: CostLine | undefined): boolean {
  return line !== undefined && capitalCategories.includes(line.category);
}

function addLines(
  builder: SheetBuilder,
  { budget, translate }: SheetContext,
  name: "costs" | "revenues",
): string[] {
  const lines: readonly (CostLine | RevenueLine)[] = budget[name];
  const labels = { ...costCategoryLabels, ...revenueCategoryLabels };
  builder.addHeading(translate(name === "costs" ? rateLabels.directCosts : rateLabels.revenues));
  return lines.map(({ category, amountOere, text }, at) =>
    builder.addFigure({
      key: `${name}.${at}`,
      label: translate(labels[category]),
      unit: "kroner",
      value: amountOere / 100,
      remark: text,
    }),
  );
}

function addOverhead(
  builder: SheetBuilder,
  { budget, figures, options, translate }: SheetContext,
  formulas: Readonly<Record<OverheadBase, string>>,
): string {
  const overhead = {
    key: "overhead",
    label: translate(rateLabels.overhead),
    unit: "kroner",
    value: Number(figures.overheadParts) / figures.partsPerWhole / 100,
  } as const;
  if (budget.overhead.kind === "amount") return builder.addFigure(overhead);
  const base = builder.addFigure({
    key: "overheadBase",
    label: translate(rateLabels.overheadBase),
    unit: "kroner",
    value: figures.overheadBaseOere / 100,
    formula: formulas[options.parameters.overheadBase],
  });
  const percent = builder.addFigure({
    key: "overheadPercent",
    label: translate(rateLabels.overheadPercent),
    unit: "percent",
    value: budget.overhead.percent,
  });
  return builder.addFigure({ ...overhead, formula: `${base}*${percent}/100` });
}
