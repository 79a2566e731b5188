import { getSource } from "../../law/index.ts";
import type { SheetBuilder } from "./sheet-builder.ts";
import type { SheetContext } from "./sheet-context.ts";

const ofRate = ["overheadBase", "rateStepOere"] as const;
const ofAccount = ["adjustmentMode", "deficitMode", "bandPercent", "bandBase", "lagYears"] as const;

/** Adds where the rules come from that the sheet calculates by, and what their sources leave open. */
export function addParameters(builder: SheetBuilder, { options, closed, translate }: SheetContext): void {
  if (options.rows === undefined) return;
  const keys = [...ofRate, ...(closed === undefined ? [] : ofAccount)];
  builder.addHeading(translate({ da: "Regler", en: "Rules" }));
  for (const key of keys) {
    const { label, source, open } = options.rows[key];
    const texts = [
      translate(label),
      String(options.parameters[key]),
      source === undefined ? "" : getSource(source).title,
      open === undefined ? "" : translate(open),
    ];
    builder.addRow(texts.map((value) => ({ value, unit: "text" })));
  }
}
