import type { BilingualText } from "../../law/index.ts";
import type { Supplement } from "../budget.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

const perLabels: Readonly<Record<Supplement["per"], BilingualText>> = {
  day: { da: "pr. dag", en: "per day" },
  hour: { da: "pr. time", en: "per hour" },
  month: { da: "pr. måned", en: "per month" },
  piece: { da: "pr. styk", en: "apiece" },
};

/** Adds what is paid beside the rate; nothing is calculated from it. */
export function addSupplements(builder: SheetBuilder, { budget, translate }: SheetContext): void {
  if (budget.supplements.length === 0) return;
  builder.addHeading(translate({ da: "Tillægsydelser", en: "Supplements" }));
  for (const { key, name, amountOere, per } of budget.supplements)
    builder.addFigure({
      key: `supplement.${key}`,
      label: name,
      unit: "kroner",
      value: amountOere / 100,
      remark: translate(perLabels[per]),
    });
}
