import { type AnyFactDraft, calculateOfferOn, type Offer } from "@rammevaerk/domain/offers";
import { writeHsdsService } from "@rammevaerk/domain/offers/hsds";
import { writeOfferRows } from "@rammevaerk/domain/offers/mapping";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type Answer, type Command, CommandError } from "../platform/command.ts";
import { readInput } from "../platform/read-input.ts";
import { listFactsByOffer } from "./list-facts.ts";
import { readDay } from "./read-day.ts";
import { formatProblem, readOffers } from "./read-offers.ts";

export const exportOffers: Command = {
  usage: "offers export [FILE] [--as-of DAY] [--as rows|hsds --on DAY]",
  summary: "offers as a spreadsheet (--out FILE.csv or .xlsx), or as HSDS services that hold on a day",
  options: ["as-of", "as", "on"],
  async run({ terminal, file, language, values }) {
    const on = readDay("on", values["on"]);
    const form = values["as"] ?? "rows";
    if (form !== "rows" && form !== "hsds")
      throw new CommandError(`--as is "${form}"; it can be rows or hsds.`, 2);
    if (form === "hsds" && on === undefined) throw new CommandError("The day is missing: --on DAY", 2);
    const asOf = readDay("as-of", values["as-of"]) ?? on;
    const { offers, facts, problems } = await readOffers(await readInput(terminal, file), asOf);
    if (problems.length > 0)
      throw new CommandError(problems.map((problem) => formatProblem(problem, language)).join("\n"), 1);
    return form === "hsds" && on !== undefined ? answerHsds(offers, facts, on) : answerRows(offers, facts);
  },
};

function answerRows(offers: readonly Offer[], facts: readonly AnyFactDraft[]): Answer {
  const byOffer = Map.groupBy(facts, ({ offerId }) => offerId);
  const rows = writeOfferRows(offers.map((offer) => ({ offer, facts: byOffer.get(offer.id) ?? [] })));
  return {
    data: { offers, facts },
    text: `${rows.map((row) => row.map((cell) => cell ?? "").join("\t")).join("\n")}\n`,
    rows,
    isRefused: false,
  };
}

function answerHsds(offers: readonly Offer[], facts: readonly AnyFactDraft[], on: IsoDate): Answer {
  const byOffer = listFactsByOffer(facts, on);
  const lastModified = `${on}T00:00:00.000Z`;
  const services = offers.map((offer) => {
    const held = calculateOfferOn(byOffer.get(offer.id) ?? [], { on }).map(({ fact }) => fact);
    return writeHsdsService(offer, held, { on, lastModified });
  });
  return { data: services, text: `${JSON.stringify(services, null, 2)}\n`, isRefused: false };
}
