import type { IsoDate } from "../../time/index.ts";
import type { FactSource } from "../fact.ts";
import { checkFact } from "../invariants/check-fact.ts";
import type { AgreementCategory, OperatorKind } from "../offer.ts";
import { columnOfFactPath } from "./fact-columns.ts";
import type { HeaderRow } from "./find-header-row.ts";
import type { Cell } from "./offer-column.ts";
import { type OfferColumnKey, offerColumns, offerHeadings } from "./offer-column-list.ts";
import type { OfferDescription, OfferIdentity, OfferRow, OfferRowFact } from "./offer-row.ts";
import { type CellValue, readCell } from "./read-cell.ts";
import { readRowFacts } from "./read-row-facts.ts";
import type { RowProblem } from "./row-problem.ts";
import { type RowValues, toRowValues } from "./row-values.ts";

/** What holds for every row that does not say otherwise. */
export interface OfferRowOptions {
  /** The day that rows speak of which do not say it themselves. */
  readonly asOf?: IsoDate | undefined;
  /** Who says what stands in rows that do not say it themselves; absent: the offer's own operator. */
  readonly source?: FactSource | undefined;
}

/** Answers what one row tells, or why it is not taken. */
export function readOfferRow(
  cells: readonly Cell[],
  { row, header, options }: { row: number; header: HeaderRow; options: OfferRowOptions },
): OfferRow {
  const problem: ProblemMaker = (code, key, params = {}) => {
    const at = key && header.columns.get(key);
    const usual = key === undefined ? null : offerHeadings[key];
    const seen = at === undefined ? "" : String(cells[at] ?? "");
    return { code, column: header.headings[at ?? -1] ?? usual, seen, params };
  };
  const { values, problems } = readCells(cells, header, problem);
  const identity = readIdentity(values);
  if (!isIdentified(identity)) problems.push(problem("offer-unidentified", undefined));
  const facts = readFacts(values, { options, problem, problems });
  return {
    row,
    identity,
    description: readDescription(values),
    facts: problems.length === 0 ? facts : [],
    problems,
    aside: readAside(cells, header),
  };
}

type ProblemMaker = (
  code: RowProblem["code"],
  key: OfferColumnKey | undefined,
  params?: RowProblem["params"],
) => RowProblem;

function readCells(
  cells: readonly Cell[],
  { columns }: HeaderRow,
  problem: ProblemMaker,
): { values: RowValues; problems: RowProblem[] } {
  const values = new Map<OfferColumnKey, CellValue>();
  const problems: RowProblem[] = [];
  for (const { key, form } of offerColumns) {
    const cell = cells[columns.get(key) ?? -1] ?? null;
    if (cell === null || String(cell).trim() === "") continue;
    const reading = readCell(form, cell);
    if ("value" in reading) values.set(key, reading.value);
    else problems.push(problem(reading.problem.code, key, reading.problem.params));
  }
  return { values: toRowValues(values), problems };
}

function readFacts(
  values: RowValues,
  { options, problem, problems }: { options: OfferRowOptions; problem: ProblemMaker; problems: RowProblem[] },
): OfferRowFact[] {
  const asOf = values.asOf ?? options.asOf;
  const source = (values.source as FactSource | undefined) ?? options.source ?? "operator";
  const statement = { validFrom: values.validFrom ?? asOf, validTo: values.validTo, source };
  const { validFrom = "0001-01-01" } = statement;
  const facts: OfferRowFact[] = [];
  const readings = readRowFacts(values, { ...statement, validFrom, asOf: asOf ?? validFrom });
  const lacking = readings.flatMap((reading) => ("missing" in reading ? [reading.missing] : []));
  if (asOf === undefined && readings.length > 0) lacking.unshift("asOf");
  for (const reading of readings) if ("fact" in reading) facts.push(reading.fact);
  // A cell that can't be read has been refused already.
  const missing = [...new Set(lacking)].map((key) => problem("value-missing", key));
  problems.push(...missing.filter(({ seen }) => seen.trim() === ""));
  for (const fact of problems.length === 0 ? facts : [])
    for (const { code, path, value, limit } of checkFact({ ...fact, offerId: anyId }))
      problems.push(
        problem(code, columnOfFactPath(fact, path), { value, ...(limit === undefined ? {} : { limit }) }),
      );
  return facts;
}

/** A row is checked before it is known which offer it is about. */
const anyId = "00000000-0000-7000-8000-000000000000";

function readIdentity(values: RowValues): OfferIdentity {
  const { offerId, portalOfferId, pNumber, name, operatorName, operatorCvr } = values;
  const unit = { id: values.unitId, portalUnitId: values.portalUnitId, name: values.unitName };
  const isUnit = Object.values(unit).some((part) => part !== undefined);
  const identity = { offerId, portalOfferId, pNumber, name, operatorName, operatorCvr };
  return isUnit ? { ...identity, unit } : identity;
}

function isIdentified({ offerId, portalOfferId, pNumber, name }: OfferIdentity): boolean {
  return [offerId, portalOfferId, pNumber, name].some((part) => part !== undefined);
}

function readDescription(values: RowValues): OfferDescription {
  const { name, portalOfferId, pNumber, openedOn, closedOn } = values;
  return keepPresent({
    name,
    operator: keepPresent({
      id: values.operatorId,
      name: values.operatorName,
      kind: values.operatorKind as OperatorKind | undefined,
      cvr: values.operatorCvr,
    }),
    address: keepPresent({
      street: values.street,
      postalCode: values.postalCode,
      town: values.town,
      municipalityCode: values.municipality,
    }),
    contact: keepPresent({
      name: values.contactName,
      phone: values.phone,
      email: values.email?.toLowerCase(),
      website: values.website,
    }),
    portalOfferId,
    pNumber,
    category: values.category as AgreementCategory | undefined,
    openedOn,
    closedOn,
  }) as OfferDescription;
}

/** The fields that say something; undefined when none does. */
function keepPresent<Fields extends object>(fields: Fields): Partial<Fields> | undefined {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length === 0 ? undefined : (Object.fromEntries(present) as Partial<Fields>);
}

function readAside(cells: readonly Cell[], { columns, headings }: HeaderRow): Record<string, string> {
  const known = new Set(columns.values());
  const aside: Record<string, string> = {};
  for (const [at, cell] of cells.entries()) {
    const heading = headings[at] ?? "";
    if (heading !== "" && !known.has(at) && cell !== null) aside[heading] = String(cell);
  }
  return aside;
}
