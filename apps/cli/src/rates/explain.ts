import { rateDocument } from "@rammevaerk/contracts/rate-documents";
import type { Command } from "../platform/command.ts";
import { parseDocument, readInput } from "../platform/read-input.ts";
import { describeSheet } from "./describe-sheet.ts";
import { formatStep } from "./format.ts";
import { propose, toProposal } from "./propose.ts";

export const explain: Command = {
  usage: "rates explain [FILE]",
  summary: "the rate of a budget with every step, its inputs and their sources",
  options: [],
  async run({ terminal, file, language }) {
    const document = parseDocument(await readInput(terminal, file), rateDocument);
    const proposed = propose(toProposal(document), document, { language, explain: true });
    const steps = proposed.result.steps ?? [];
    return {
      data: { result: proposed.result, parameters: proposed.parameters },
      text: `${steps.map((step) => formatStep(step, language)).join("\n\n")}\n`,
      rows: [
        ["Key", "Step", "Formula", "Value", "Unit", "Source"],
        ...steps.map(({ key, label, formula, value, unit, source }) => [
          key,
          label[language],
          formula,
          value,
          unit,
          source ?? null,
        ]),
      ],
      sheets: [describeSheet(document, proposed, language)],
      isRefused: false,
    };
  },
};
