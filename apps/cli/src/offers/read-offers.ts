import { createHash } from "node:crypto";
import {
  type AnyFact,
  type AnyFactDraft,
  checkFacts,
  checkOffers,
  describeOfferRefusal,
  type Offer,
} from "@rammevaerk/domain/offers";
import { describeRowProblem, gatherOffers, readOfferRows } from "@rammevaerk/domain/offers/mapping";
import type { IsoDate } from "@rammevaerk/domain/time";
import { CommandError, type Language } from "../platform/command.ts";
import { type Input, isJson, parseTable } from "../platform/read-input.ts";

/** Offers and facts of a file, and what is wrong with the rest of it. */
export interface ReadOffers {
  readonly offers: readonly Offer[];
  readonly facts: readonly AnyFactDraft[];
  readonly problems: readonly OfferProblem[];
  readonly unknownColumns: readonly string[];
  readonly rowCount: number;
}

export interface OfferProblem {
  /** In a table; null in JSON. */
  readonly row: number | null;
  /** A column of a table, or a path in JSON. */
  readonly place: string;
  readonly code: string;
  readonly seen: string;
  readonly text: { readonly da: string; readonly en: string };
}

/** Reads offers from CSV, XLSX or the JSON that `offers import` writes. */
export async function readOffers(input: Input, asOf: IsoDate | undefined): Promise<ReadOffers> {
  if (isJson(input)) return readJson(input);
  const { rows } = await parseTable(input);
  const reading = readOfferRows(rows, { asOf });
  if (reading.headerRow === null)
    throw new CommandError(
      `"${input.name}" has no row with two headings that are known. The first row is: ${(rows[0] ?? []).join(", ")}`,
      1,
    );
  const gathered = gatherOffers(reading.rows, createId);
  const problems = gathered.problems.map((problem) => ({
    row: problem.row,
    place: problem.column ?? "",
    code: problem.code,
    seen: problem.seen,
    text: describeRowProblem(problem),
  }));
  return {
    offers: gathered.offers,
    facts: gathered.facts,
    problems,
    unknownColumns: reading.unknownColumns,
    rowCount: reading.rows.length,
  };
}

function readJson({ bytes, name }: Input): ReadOffers {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new CommandError(`"${name}" is not JSON: ${(cause as Error).message}`, 1);
  }
  const { offers, facts } = Object(given) as { offers?: unknown; facts?: unknown };
  if (!Array.isArray(offers) || !Array.isArray(facts))
    throw new CommandError(
      `"${name}" has no lists "offers" and "facts". \`offers import\` writes such a file.`,
      1,
    );
  const refusals = [...checkOffers(offers as Offer[]), ...checkFacts(facts as AnyFact[])];
  const problems = refusals.map((refusal) => ({
    row: null,
    place: refusal.path,
    code: refusal.code,
    seen: String(refusal.value),
    text: describeOfferRefusal(refusal),
  }));
  return { offers, facts, problems, unknownColumns: [], rowCount: offers.length };
}

/** A UUID of version 8 from a text, the same every time, so that a file that is read again is about the same offers. */
function createId(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

/** A problem as a line: row, column, what stands there, and what to do. */
export function formatProblem({ row, place, code, seen, text }: OfferProblem, language: Language): string {
  const where = row === null ? place : `${language === "da" ? "Række" : "Row"} ${row}, ${place}`;
  return `${where}: "${seen}" ${text[language]} [${code}]`;
}
