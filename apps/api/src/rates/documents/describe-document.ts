import type { Language } from "@rammevaerk/contracts/fields";
import { sources } from "@rammevaerk/domain/law";
import {
  costCategoryLabels,
  groupSteps,
  nameUnitRate,
  revenueCategoryLabels,
  type Step,
  writeStep,
} from "@rammevaerk/domain/rates";
import { type DocumentTexts, documentTexts } from "./document-texts.ts";
import type { RateDocumentSource } from "./load-document.ts";
import type { PdfBlock, PdfDocument } from "../../platform/pdf/pdf-document.ts";

type Row = Extract<PdfBlock, { kind: "table" }>["rows"][number];

/** A calculation as a document: what it came to, the budget behind it, and every step with its source. */
export function describeDocument(source: RateDocumentSource, language: Language): PdfDocument {
  const { row, content, frozen, proposed } = source;
  const text = documentTexts[language];
  const title = text.title(row.offer_name, row.year);
  const heading = (level: 1 | 2 | 3, words: string): PdfBlock => ({ kind: "heading", level, text: words });
  return {
    title,
    language,
    footer: text.footer,
    blocks: [
      heading(1, title),
      { kind: "text", text: text.facts(row.operator_name, text.status[row.status]) },
      { kind: "text", text: text.model(frozen.modelVersion), isQuiet: true },
      heading(2, text.figures),
      { kind: "table", headers: [text.figure, text.amount], rows: listFigures(source, text, language) },
      heading(2, text.budget),
      { kind: "table", headers: [text.line, text.amount], rows: listBudget(source, text, language) },
      ...(content.note === ""
        ? []
        : ([heading(2, text.note), { kind: "text", text: content.note }] satisfies PdfBlock[])),
      heading(2, text.steps),
      ...groupSteps(proposed.result.steps ?? []).flatMap(({ heading: words, steps }) => [
        ...(words === undefined ? [] : [heading(3, words[language])]),
        ...steps.flatMap((step) => describeStep(step, text, language)),
      ]),
    ],
  };
}

function listFigures(
  { content, frozen }: RateDocumentSource,
  text: DocumentTexts,
  language: Language,
): Row[] {
  const { result } = frozen;
  const isSingle = result.levels.length === 1 && result.levels[0]?.key === "";
  return [
    {
      name: text.occupancy,
      value: formatFigure(content.budget.occupancyPercent, "percent", language),
    },
    { name: text.days, value: formatFigure(result.careDays, "days", language) },
    {
      name: nameUnitRate(result.levels)[language],
      value: formatFigure(result.unitRateOere, "oere-per-day", language),
      isSum: true,
    },
    ...(isSingle ? [] : result.levels).map(({ key, name, places, rateOere }) => ({
      name: text.level(name === "" ? key : name, formatFigure(places, "places", language)),
      value: formatFigure(rateOere, "oere", language),
    })),
  ];
}

function listBudget(
  { content: { budget } }: RateDocumentSource,
  text: DocumentTexts,
  language: Language,
): Row[] {
  const nameOf = (label: string, remark: string | undefined): string =>
    remark === undefined || remark === "" ? label : `${label}: ${remark}`;
  const { overhead } = budget;
  return [
    ...budget.costs.map((line) => ({
      name: nameOf(costCategoryLabels[line.category][language], line.text),
      value: formatFigure(line.amountOere, "oere", language),
    })),
    ...budget.revenues.map((line) => ({
      name: nameOf(revenueCategoryLabels[line.category][language], line.text),
      value: formatFigure(0 - line.amountOere, "oere", language),
    })),
    overhead.kind === "percent"
      ? { name: text.overheadPercent, value: formatFigure(overhead.percent, "percent", language) }
      : { name: "Overhead", value: formatFigure(overhead.amountOere, "oere", language) },
    ...budget.supplements.map(({ name, amountOere }) => ({
      name,
      value: formatFigure(amountOere, "oere", language),
    })),
  ];
}

/** The step's name and value, its formula with names and with numbers, its notes and its sources. */
function describeStep(step: Step, text: DocumentTexts, language: Language): PdfBlock[] {
  const { value, words, numbers } = writeStep(step, {
    language,
    figure: (figure, unit) => formatFigure(figure, unit, language),
  });
  const opens = step.inputs.flatMap(({ label, open }) =>
    open === undefined ? [] : [`${label[language]}: ${open[language]}`],
  );
  const keys = [step.source, ...step.inputs.map(({ source }) => source)];
  const titles = sources.filter(({ key }) => keys.some((one) => one === key)).map(({ title }) => title);
  const quiet = [
    ...(step.note === undefined ? [] : [step.note[language]]),
    ...opens,
    ...(titles.length === 0 ? [] : [`${text.source}: ${titles.join("; ")}`]),
  ];
  return [
    { kind: "heading", level: 4, text: `${step.label[language]}: ${value}` },
    { kind: "text", text: words, isQuiet: true },
    ...(numbers === undefined ? [] : [{ kind: "text" as const, text: `${numbers} = ${value}` }]),
    ...quiet.map((remark) => ({ kind: "text" as const, text: remark, isQuiet: true })),
  ];
}

const locales = { da: "da-DK", en: "en-GB" } as const;

/** A figure with its unit. */
function formatFigure(value: number | string, unit: string, language: Language): string {
  if (typeof value === "string") return value;
  const write = (number: number, decimals: number): string =>
    number.toLocaleString(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals || 4,
    });
  switch (unit) {
    case "oere":
      return `${write(value / 100, 2)} ${documentTexts[language].kroner}`;
    case "oere-per-day":
      return `${write(value / 100, 2)} ${documentTexts[language].kroner} ${documentTexts[language].perDay}`;
    case "percent":
      return `${write(value, 0)} %`;
    case "year":
      return String(value);
    default:
      return write(value, 0);
  }
}
