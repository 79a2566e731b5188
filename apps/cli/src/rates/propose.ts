import type { RateDocument } from "@rammevaerk/contracts/rate-documents";
import {
  calculateRateProposal,
  describeRateRefusal,
  type ProposedRate,
  RateError,
  type RateProposal,
} from "@rammevaerk/domain/rates";
import { CommandError, type Language } from "../platform/command.ts";

/** A document without accounts has nothing to adjust by, so nothing enters from earlier years. */
export function toProposal(document: RateDocument): RateProposal {
  const { budget, agreementId, overrides, isWithoutAdjustment, accountYears } = document;
  return {
    budget,
    agreementId,
    overrides,
    isWithoutAdjustment: isWithoutAdjustment || accountYears.length === 0,
  };
}

/** Calculates, and turns what the rate model refuses into sentences with the place of each. */
export function propose(
  proposal: RateProposal,
  { accountYears }: Pick<RateDocument, "accountYears">,
  { language, explain }: { readonly language: Language; readonly explain: boolean },
): ProposedRate {
  return refuseInWords(language, () => calculateRateProposal(proposal, accountYears, { explain }));
}

/** Runs a calculation of the rate model. */
export function refuseInWords<Result>(language: Language, calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof RateError)) throw error;
    const lines = error.refusals.map((refusal) => {
      const place = refusal.path === "" ? "" : `${refusal.path}: `;
      return `${place}${describeRateRefusal(refusal)[language]} [${refusal.code}]`;
    });
    throw new CommandError(lines.join("\n"), 1);
  }
}
