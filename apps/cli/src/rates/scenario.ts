import { rateDocument } from "@rammevaerk/contracts/rate-documents";
import { changeRateProposal, type RateResult } from "@rammevaerk/domain/rates";
import { CommandError, type Command } from "../platform/command.ts";
import { parseDocument, readInput } from "../platform/read-input.ts";
import { formatOere } from "./format.ts";
import { propose, refuseInWords, toProposal } from "./propose.ts";

export const scenario: Command = {
  usage: "rates scenario [FILE]",
  summary: "the rate of a budget beside each of its scenarios",
  options: [],
  async run({ terminal, file, language }) {
    const document = parseDocument(await readInput(terminal, file), rateDocument);
    if (document.scenarios.length === 0)
      throw new CommandError('The document has no "scenarios", so there is nothing to compare with.', 1);
    const proposal = toProposal(document);
    const options = { language, explain: false };
    const base = propose(proposal, document, options).result;
    const compared = document.scenarios.map(({ key, name, ...change }) => {
      const changed = refuseInWords(language, () => changeRateProposal(proposal, change));
      const { result } = propose(changed, document, options);
      return { key, name, result, differenceOere: result.unitRateOere - base.unitRateOere };
    });
    const all = [{ name: document.name ?? "", result: base, differenceOere: 0 }, ...compared];
    const line = ({ name, result, differenceOere }: (typeof all)[number]) =>
      `${name}: ${formatOere(result.unitRateOere, language)} (${formatOere(differenceOere, language)})\n`;
    return {
      data: { base, scenarios: compared },
      text: all.map(line).join(""),
      rows: [
        headings[language],
        ...all.map(({ name, result, differenceOere }) => row(name, result, differenceOere)),
      ],
      isRefused: false,
    };
  },
};

const headings = {
  da: ["Scenarie", "Grundlag efter efterregulering", "Døgn", "Enhedstakst", "Forskel"],
  en: ["Scenario", "Cost base after adjustment", "Care days", "Unit rate", "Difference"],
};

function row(name: string, { netCostBaseOere, careDays, unitRateOere }: RateResult, differenceOere: number) {
  return [name, netCostBaseOere / 100, careDays, unitRateOere / 100, differenceOere / 100];
}
