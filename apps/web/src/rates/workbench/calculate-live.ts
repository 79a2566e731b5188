import type { Language } from "@rammevaerk/contracts/fields";
import {
  type AccountYear,
  calculateRateProposal,
  changeRateProposal,
  describeRateRefusal,
  type ProposedRate,
  RateError,
  type RateRefusal,
} from "@rammevaerk/domain/rates";
import type { RateValues } from "./rate-values.ts";
import { type ReadRateValues, readRateValues } from "./read-rate-values.ts";

/** What a form comes to right now. */
export interface LiveCalculation {
  readonly read: ReadRateValues;
  /** Absent while something is missing or wrong. */
  readonly proposed: ProposedRate | undefined;
  /** What the rate model refuses, each with its field. */
  readonly refused: readonly { readonly field: string; readonly text: string }[];
  /** One for each scenario, in their order. */
  readonly scenarios: readonly (ProposedRate | undefined)[];
}

/** Calculates what is typed, by the same functions as the server does when it is submitted. */
export function calculateLive(
  values: RateValues,
  {
    year,
    accountYears,
    language,
  }: { year: number; accountYears: readonly AccountYear[]; language: Language },
): LiveCalculation {
  const read = readRateValues(values, year);
  const { proposed, refusals } = propose(() => calculateRateProposal(read.content, accountYears));
  const scenarios = read.content.scenarios.map((scenario) =>
    proposed === undefined
      ? undefined
      : propose(() =>
          calculateRateProposal(changeRateProposal(read.content, scenario), accountYears, { explain: false }),
        ).proposed,
  );
  const refused = refusals.map((refusal) => ({
    field: findField(refusal, read.fieldOfPath),
    text: describeRateRefusal(refusal)[language],
  }));
  return { read, proposed, refused, scenarios };
}

function propose(calculate: () => ProposedRate): {
  proposed: ProposedRate | undefined;
  refusals: readonly RateRefusal[];
} {
  try {
    return { proposed: calculate(), refusals: [] };
  } catch (error) {
    if (error instanceof RateError) return { proposed: undefined, refusals: error.refusals };
    throw error;
  }
}

/** The field of a place in the budget. What concerns the whole of it is said at the first cost. */
function findField({ path }: RateRefusal, fieldOfPath: Readonly<Record<string, string>>): string {
  if (path.startsWith("account")) return "isWithoutAdjustment";
  return fieldOfPath[path.replace(/^parameters\./u, "")] ?? "costs.pay.amount";
}
