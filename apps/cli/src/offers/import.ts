import type { Command } from "../platform/command.ts";
import { readInput } from "../platform/read-input.ts";
import { readDay } from "./read-day.ts";
import { formatProblem, readOffers } from "./read-offers.ts";

export const importOffers: Command = {
  usage: "offers import [FILE] [--as-of DAY]",
  summary: "a spreadsheet of offers as JSON: offers and facts; nothing when a row is wrong",
  options: ["as-of"],
  async run({ terminal, file, language, values }) {
    const asOf = readDay("as-of", values["as-of"]);
    const { offers, facts, problems } = await readOffers(await readInput(terminal, file), asOf);
    if (problems.length > 0)
      return {
        data: { problems },
        text: problems.map((problem) => `${formatProblem(problem, language)}\n`).join(""),
        isRefused: true,
      };
    const data = { offers, facts };
    return { data, text: `${JSON.stringify(data, null, 2)}\n`, isRefused: false };
  },
};
