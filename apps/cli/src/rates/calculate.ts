import { rateDocument } from "@rammevaerk/contracts/rate-documents";
import type { ProposedRate } from "@rammevaerk/domain/rates";
import type { Cell } from "@rammevaerk/tables";
import {
  type Answer,
  type Command,
  CommandError,
  type CommandOptions,
  type Language,
} from "../platform/command.ts";
import { isJson, parseDocument, parseTable, readInput } from "../platform/read-input.ts";
import { describeSheet } from "./describe-sheet.ts";
import { formatOere } from "./format.ts";
import { propose, toProposal } from "./propose.ts";
import { type RateRow, readRateRows } from "./read-rate-rows.ts";

export const calculate: Command = {
  usage: "rates calculate [FILE]",
  summary: "the rate of a budget; or of many, one a row in CSV or XLSX",
  options: [],
  run: calculateRates,
};

async function calculateRates({ terminal, file, language }: CommandOptions): Promise<Answer> {
  const input = await readInput(terminal, file);
  if (!isJson(input))
    return answerRates(proposeRows(readRateRows(await parseTable(input)), language), language);
  const document = parseDocument(input, rateDocument);
  const proposed = propose(toProposal(document), document, { language, explain: false });
  return {
    ...answerRates([{ name: document.name ?? "", proposed }], language),
    data: proposed.result,
    sheets: [describeSheet(document, proposed, language)],
  };
}

/** All rows or none: what is refused is told for each of them. */
function proposeRows(rows: readonly RateRow[], language: Language): NamedRate[] {
  const refusals: string[] = [];
  const rates = rows.flatMap(({ row, document }) => {
    try {
      const proposed = propose(toProposal(document), document, { language, explain: false });
      return [{ name: document.name ?? "", proposed }];
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      refusals.push(error.message.replaceAll(/^/gm, `${language === "da" ? "Række" : "Row"} ${row}, `));
      return [];
    }
  });
  if (refusals.length > 0) throw new CommandError(refusals.join("\n"), 1);
  return rates;
}

interface NamedRate {
  readonly name: string;
  readonly proposed: ProposedRate;
}

const headings = {
  da: ["Tilbud", "År", "Niveau", "Grundlag efter efterregulering", "Døgn", "Takst pr. dag"],
  en: ["Offer", "Year", "Level", "Cost base after adjustment", "Care days", "Rate a day"],
};

function answerRates(rates: readonly NamedRate[], language: Language): Answer {
  const lines = rates.flatMap(({ name, proposed: { result } }) =>
    result.levels.map((level) => ({ name, result, level })),
  );
  const rows: Cell[][] = lines.map(({ name, result, level }) => [
    name,
    result.year,
    level.name,
    result.netCostBaseOere / 100,
    level.careDays,
    level.rateOere / 100,
  ]);
  const text = lines.map(({ name, result, level }) => {
    const what = [name, result.year, level.name].filter((part) => part !== "").join(" ");
    return `${what}: ${formatOere(level.rateOere, language)}\n`;
  });
  return {
    data: rates.map(({ name, proposed }) => ({ name, ...proposed.result })),
    text: text.join(""),
    rows: [headings[language], ...rows],
    isRefused: false,
  };
}
