import { offerNeed } from "@rammevaerk/contracts/offers";
import {
  anyNeed,
  calculateOfferProfile,
  describeMatchReason,
  type MatchReason,
  matchOffers,
  type OfferNeed,
} from "@rammevaerk/domain/offers";
import { type Command, CommandError } from "../platform/command.ts";
import { parseDocument, readInput } from "../platform/read-input.ts";
import { listFactsByOffer } from "./list-facts.ts";
import { readDay } from "./read-day.ts";
import { formatProblem, readOffers } from "./read-offers.ts";

const shown = 25;

export const match: Command = {
  usage: "offers match [FILE] --need FILE --on DAY",
  summary: "the offers that meet a need, best first, with reasons",
  options: ["need", "on"],
  async run({ terminal, file, language, values }) {
    const on = readDay("on", values["on"]);
    if (on === undefined || values["need"] === undefined)
      throw new CommandError("The need and the day are missing: --need FILE --on DAY", 2);
    const given = parseDocument(await readInput(terminal, values["need"]), offerNeed.partial());
    const need = { ...anyNeed, ...given } as OfferNeed;
    const { offers, facts, problems } = await readOffers(await readInput(terminal, file), on);
    if (problems.length > 0)
      throw new CommandError(problems.map((problem) => formatProblem(problem, language)).join("\n"), 1);
    const byOffer = listFactsByOffer(facts, on);
    const profiles = offers.map((offer) => calculateOfferProfile(offer, byOffer.get(offer.id) ?? [], on));
    const { matches, ruledOut } = matchOffers(need, profiles, on);
    const names = new Map(offers.map(({ id, name }) => [id, name]));
    const best = matches.slice(0, shown);
    const say = (reasons: readonly MatchReason[], mark: string) =>
      reasons.map((reason) => `  ${mark} ${describeMatchReason(reason)[language]}\n`).join("");
    return {
      data: { matches: best, considered: offers.length, ruledOut },
      text: best
        .map(
          ({ offerId, score, speaksFor, speaksAgainst, unknown }) =>
            `${score} ${names.get(offerId)}\n${say(speaksFor, "+")}${say(speaksAgainst, "-")}${say(unknown, "?")}`,
        )
        .join(""),
      rows: [
        language === "da" ? ["Tilbud", "Point"] : ["Offer", "Points"],
        ...best.map(({ offerId, score }) => [names.get(offerId) ?? offerId, score]),
      ],
      isRefused: false,
    };
  },
};
