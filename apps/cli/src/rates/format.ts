import type { Step } from "@rammevaerk/domain/rates";
import type { Language } from "../platform/command.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

/** 188617 → "1.886,17 kr." */
export function formatOere(oere: number, language: Language): string {
  const kroner = (oere / 100).toLocaleString(locales[language], { minimumFractionDigits: 2 });
  return language === "da" ? `${kroner} kr.` : `DKK ${kroner}`;
}

function formatFigure(value: number | string, unit: Step["unit"], language: Language): string {
  if (typeof value === "string") return value;
  if (unit === "oere" || unit === "oere-per-day") return formatOere(value, language);
  if (unit === "year") return String(value);
  const figure = value.toLocaleString(locales[language], { maximumFractionDigits: 10 });
  return unit === "percent" ? `${figure} %` : figure;
}

/** A step in lines: what it is, how it is calculated and from what, with the source of each. */
export function formatStep(step: Step, language: Language): string {
  const inputs = step.inputs.map(({ key, label, value, unit, source, open }) => {
    const remark = open === undefined ? "" : `  (${open[language]})`;
    const from = source === undefined ? "" : `  [${source}]`;
    return `    ${key}: ${label[language]} = ${formatFigure(value, unit, language)}${from}${remark}`;
  });
  const from = step.source === undefined ? "" : `  [${step.source}]`;
  const note = step.note === undefined ? [] : [`    ${step.note[language]}`];
  const value = formatFigure(step.value, step.unit, language);
  return [`${step.label[language]} = ${value}${from}`, `    = ${step.formula}`, ...inputs, ...note].join(
    "\n",
  );
}
