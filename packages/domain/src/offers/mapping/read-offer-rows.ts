import { periodsOverlap } from "../../time/index.ts";
import { isSameValue } from "../facts-over-time/is-same-value.ts";
import { firstColumnOfFact } from "./fact-columns.ts";
import { findHeaderRow, type HeaderRow } from "./find-header-row.ts";
import { foldText } from "./fold-text.ts";
import type { Cell } from "./offer-column.ts";
import { offerHeadings } from "./offer-column-list.ts";
import type { OfferIdentity, OfferRow, OfferRowFact } from "./offer-row.ts";
import { type OfferRowOptions, readOfferRow } from "./read-offer-row.ts";
import type { RowProblem } from "./row-problem.ts";

/** What a spreadsheet of offers tells. */
export interface OfferRowsReading {
  /** The number of the row with the headings, from 1; null when no row has two known headings, and then nothing is read. */
  readonly headerRow: number | null;
  /** Headings that are not known. What stands below them is kept aside, row by row. */
  readonly unknownColumns: readonly string[];
  /** Rows with something in them, in their order. */
  readonly rows: readonly OfferRow[];
}

/**
 * Reads the rows of a spreadsheet as offers and facts. Each row names its offer and says what holds from a day on; columns
 * that are missing and cells that are empty say nothing. A row with a problem is refused as a whole, the others are not.
 * Nothing is compared with what the registry knows: `calculateRecording` does that.
 * @param rows cells of CSV or XLSX: text, numbers, days as ISO text or as spreadsheets count them
 * @example readOfferRows([["Navn", "Opgjort pr.", "Ledige pladser", "Lovgrundlag"], ["Æblehaven", "31-10-2026", "2", "SEL § 107"]]).rows[0]?.facts
 */
export function readOfferRows(
  rows: readonly (readonly Cell[])[],
  options: OfferRowOptions = {},
): OfferRowsReading {
  const header = findHeaderRow(rows);
  if (header === undefined) return { headerRow: null, unknownColumns: [], rows: [] };
  const read = rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells, index }) => index > header.index && cells.some(isFilled))
    .map(({ cells, index }) => readOfferRow(cells, { row: index + 1, header, options }));
  return {
    headerRow: header.index + 1,
    unknownColumns: listUnknownColumns(header),
    rows: refuseContradictions(read),
  };
}

function isFilled(cell: Cell): boolean {
  return cell !== null && String(cell).trim() !== "";
}

function listUnknownColumns({ columns, headings }: HeaderRow): string[] {
  const known = new Set(columns.values());
  return headings.filter((heading, at) => heading !== "" && !known.has(at));
}

/** Answers one text for rows that are about the same offer and department. */
export function formatIdentity({
  offerId,
  portalOfferId,
  pNumber,
  name,
  operatorName,
  unit,
}: OfferIdentity): string {
  const offer = offerId ?? portalOfferId ?? pNumber ?? foldText(`${name ?? ""} ${operatorName ?? ""}`);
  const department = unit && (unit.id ?? unit.portalUnitId ?? foldText(unit.name ?? ""));
  return JSON.stringify([offer, department ?? ""]);
}

/** What an earlier row said already is not said twice; what it said otherwise is refused in the later row. */
function refuseContradictions(rows: readonly OfferRow[]): OfferRow[] {
  const told = new Map<string, { fact: OfferRowFact; row: number }[]>();
  return rows.map((row) => {
    const problems: RowProblem[] = [];
    const about = formatIdentity(row.identity);
    const facts = row.facts.filter((fact) => {
      const subject = `${about} ${fact.source} ${fact.kind} ${fact.key}`;
      const earlier = told.get(subject) ?? [];
      told.set(subject, earlier);
      const met = earlier.find((candidate) => periodsOverlap(candidate.fact, fact));
      if (met === undefined) earlier.push({ fact, row: row.row });
      else if (!isSameFact(met.fact, fact)) problems.push(describeContradiction(fact, met.row));
      return met === undefined;
    });
    return problems.length === 0 ? { ...row, facts } : { ...row, facts: [], problems };
  });
}

function isSameFact(a: OfferRowFact, b: OfferRowFact): boolean {
  return a.validFrom === b.validFrom && a.validTo === b.validTo && isSameValue(a.value, b.value);
}

function describeContradiction(fact: OfferRowFact, row: number): RowProblem {
  const column = offerHeadings[firstColumnOfFact[fact.kind]];
  return { code: "contradicts-row", column, seen: formatSeen(fact), params: { row } };
}

function formatSeen({ value }: OfferRowFact): string {
  return Object.values(value).flat().join(", ");
}
