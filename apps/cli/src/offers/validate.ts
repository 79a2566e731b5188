import type { Command } from "../platform/command.ts";
import { readInput } from "../platform/read-input.ts";
import { readDay } from "./read-day.ts";
import { formatProblem, readOffers } from "./read-offers.ts";

export const validate: Command = {
  usage: "offers validate [FILE] [--as-of DAY]",
  summary: "what is wrong with a spreadsheet of offers, row by row",
  options: ["as-of"],
  async run({ terminal, file, language, values }) {
    const asOf = readDay("as-of", values["as-of"]);
    const read = await readOffers(await readInput(terminal, file), asOf);
    const { offers, facts, problems, unknownColumns, rowCount } = read;
    const sum =
      language === "da"
        ? `${rowCount} rækker: ${offers.length} tilbud, ${facts.length} oplysninger, ${problems.length} fejl\n`
        : `${rowCount} rows: ${offers.length} offers, ${facts.length} facts, ${problems.length} problems\n`;
    const aside = language === "da" ? "Ukendt kolonne" : "Unknown column";
    return {
      data: { offers: offers.length, facts: facts.length, problems, unknownColumns },
      text: [
        ...problems.map((problem) => `${formatProblem(problem, language)}\n`),
        ...unknownColumns.map((column) => `${aside}: ${column}\n`),
        sum,
      ].join(""),
      rows: [
        language === "da" ? ["Række", "Kolonne", "Værdi", "Fejl"] : ["Row", "Column", "Value", "Problem"],
        ...problems.map(({ row, place, seen, text }) => [row, place, seen, text[language]]),
      ],
      isRefused: problems.length > 0,
    };
  },
};
