import type { Language } from "@rammevaerk/contracts/fields";
import type { AnalysisGrouping, AnalysisRow, RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { findLegalBasis, formatLegalBasis } from "@rammevaerk/domain/law";
import { capStrategies, describeCapGap, formatYearPair } from "@rammevaerk/domain/rates";
import { findRegion } from "@rammevaerk/domain/reference";
import { type Cell, type SheetCell, writeCsv, writeXlsx } from "@rammevaerk/tables";
import { sheetTexts } from "./sheet-texts.ts";

/** What is written, and how. */
export interface AnalysisSheet {
  readonly analysis: RateAnalysis;
  readonly by: AnalysisGrouping;
  readonly language: Language;
}

/** The rows that are shown, the region last, as CSV. Amounts are kroner. */
export function writeAnalysisCsv(sheet: AnalysisSheet): Uint8Array {
  return writeCsv(listCostRows(sheet));
}

/** The same as a workbook, with what it rests on and with overhead on sheets of their own. */
export function writeAnalysisXlsx(sheet: AnalysisSheet): Promise<Uint8Array> {
  const text = sheetTexts[sheet.language];
  const [head = [], ...rows] = listCostRows(sheet);
  const [overheadHead = [], ...overheadRows] = listOverheadRows(sheet);
  return writeXlsx([
    {
      name: text.sheets.costs,
      rows: [head.map(toHeadCell), ...rows.map((row) => row.map(toCell))],
      columnWidths: [36, 12, 12, 16, 16, 16, 16, 20, 30, 36],
      stickyRows: 1,
    },
    { name: text.sheets.basis, rows: listBasisRows(sheet), columnWidths: [40, 60] },
    {
      name: text.sheets.overhead,
      rows: [overheadHead.map(toHeadCell), ...overheadRows.map((row) => row.map(toCell))],
      columnWidths: [36, 24, 20, 12, 24],
      stickyRows: 1,
    },
  ]);
}

const toHeadCell = (value: Cell): SheetCell => ({ value, isBold: true, isWrapped: true });
const toCell = (value: Cell): SheetCell =>
  typeof value === "number" && !Number.isInteger(value) ? { value, numberFormat: "#,##0.00" } : value;

function listCostRows({ analysis, by, language }: AnalysisSheet): Cell[][] {
  const text = sheetTexts[language];
  const nameOf = (row: AnalysisRow): string =>
    by === "offer-type" ? nameOfType(row.key, language) : row.name;
  return [
    [text.name[by], ...text.columns],
    ...analysis.rows.map((row) => listCells(nameOf(row), row, language)),
    ...(analysis.region === null ? [] : [listCells(text.region, analysis.region, language)]),
  ];
}

function listCells(name: string, row: AnalysisRow, language: Language): Cell[] {
  return [
    name,
    row.offers,
    row.careDays,
    toKroner(row.costPerDayOere),
    toKroner(row.baseCostPerDayOere),
    toKroner(row.capOere),
    toKroner(row.headroomPerDayOere),
    toKroner(row.headroomOere),
    sheetTexts[language].outcomes[row.outcome],
    row.gaps.map((gap) => describeCapGap(gap)[language]).join(", "),
  ];
}

/** A legal basis as it is cited, with its name; a sentence where it is not known. */
function nameOfType(code: string, language: Language): string {
  const basis = findLegalBasis(code);
  if (basis === undefined) return code === "" ? sheetTexts[language].unknownType : code;
  return `${formatLegalBasis(basis)} ${basis.label[language]}`;
}

function listBasisRows({ analysis, language }: AnalysisSheet): SheetCell[][] {
  const text = sheetTexts[language].basis;
  const { cap, regionId, year, knownOn, offersWithoutRate, isDemo } = analysis;
  return [
    [text.region, findRegion(regionId)?.name[language] ?? regionId],
    [text.year, year],
    [text.knownOn, { value: knownOn, isDate: true }],
    [text.without, offersWithoutRate.total],
    ...(cap === null
      ? [[text.noRule, null]]
      : [
          [
            text.rule,
            `${cap.rule.strategy}: ${capStrategies[cap.rule.strategy].name[language]}, ${capStrategies[cap.rule.strategy].formula}`,
          ],
          [text.baseYear, cap.rule.baseYear],
          [text.endYear, cap.rule.endYear],
          [text.reduction, cap.rule.reductionPercent],
          [text.source, cap.agreed?.agreementId ?? text.ownRule],
          [null, cap.agreed === null ? null : { value: cap.agreed.open[language], isWrapped: true }],
          ...cap.used.map((pair) => [`PL ${formatYearPair(pair)}, %`, pair.percent]),
          ...cap.gaps.map((gap) => [null, describeCapGap(gap)[language]]),
        ]),
    ...(isDemo ? [[text.demo, null]] : []),
  ];
}

function listOverheadRows({ analysis, language }: AnalysisSheet): Cell[][] {
  const text = sheetTexts[language];
  return [
    [...text.overheadColumns],
    ...analysis.overhead.operators.map((share) => [
      share.name,
      toKroner(share.directCostsOere),
      toKroner(share.overheadOere),
      share.percent,
      share.isCounted ? text.yes : text.no,
    ]),
  ];
}

function toKroner(oere: number | null): number | null {
  return oere === null ? null : oere / 100;
}
