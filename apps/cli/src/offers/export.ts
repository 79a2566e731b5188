import { writeOfferRows } from "@rammevaerk/domain/offers/mapping";
import { type Command, CommandError } from "../platform/command.ts";
import { readInput } from "../platform/read-input.ts";
import { readDay } from "./read-day.ts";
import { formatProblem, readOffers } from "./read-offers.ts";

export const exportOffers: Command = {
  usage: "offers export [FILE] [--as-of DAY]",
  summary: "offers as a spreadsheet (--out FILE.csv or .xlsx)",
  options: ["as-of"],
  async run({ terminal, file, language, values }) {
    const asOf = readDay("as-of", values["as-of"]);
    const { offers, facts, problems } = await readOffers(await readInput(terminal, file), asOf);
    if (problems.length > 0)
      throw new CommandError(problems.map((problem) => formatProblem(problem, language)).join("\n"), 1);
    const byOffer = Map.groupBy(facts, ({ offerId }) => offerId);
    const rows = writeOfferRows(offers.map((offer) => ({ offer, facts: byOffer.get(offer.id) ?? [] })));
    return {
      data: { offers, facts },
      text: `${rows.map((row) => row.map((cell) => cell ?? "").join("\t")).join("\n")}\n`,
      rows,
      isRefused: false,
    };
  },
};
