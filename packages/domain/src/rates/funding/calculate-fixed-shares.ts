import { type Oere, splitAmount } from "../../money/index.ts";
import type { SourceKey } from "../../law/index.ts";
import type { Step } from "../explanation.ts";
import { RateError } from "../rate-refusal.ts";
import { checkFunding } from "./check-funding.ts";

/** What a cost is shared by: the inhabitants of each municipality, or percentages they have agreed on. */
export const fundingKeys = ["population", "agreed"] as const;
export type FundingKey = (typeof fundingKeys)[number];

/** One of those who pay. */
export interface FundingParty {
  /** A municipality's code, or an id of ours. */
  readonly key: string;
  /** Inhabitants as a whole number, or an agreed percentage with at most four decimals. */
  readonly weight: number;
}

/** An amount, and what it is shared by. */
export interface Funding {
  readonly amountOere: Oere;
  readonly fundingKey: FundingKey;
  readonly parties: readonly FundingParty[];
  /** Where the key stands. */
  readonly source?: SourceKey | undefined;
}

export interface FundingShare extends FundingParty {
  readonly amountOere: Oere;
}

/** What each party pays of an amount. */
export interface FixedShares {
  /** In the order of the parties. They sum to the amount exactly. */
  readonly shares: readonly FundingShare[];
  readonly steps?: readonly Step[];
}

/**
 * Answers what each party pays of an amount whatever it uses (objektiv finansiering), in whole øre. The øre that do
 * not divide go one each to the largest remainders, so nothing is lost, and the order of the parties decides nothing.
 * Source: rates fact 1.6, objective financing and subscription.
 * @param options `isBrief` leaves the steps out
 * @throws RateError `amount-negative`, `amount-unsafe`, `weight-negative`, `too-many-decimals`, `share-repeated`,
 * `weights-all-zero` also when nobody pays, `shares-not-whole` when agreed percentages do not sum to 100
 * @example calculateFixedShares({ amountOere: 100, fundingKey: "population",
 *   parties: [{ key: "360", weight: 1 }, { key: "376", weight: 2 }] }).shares // 33 and 67 øre
 */
export function calculateFixedShares(
  funding: Funding,
  options: { readonly isBrief?: boolean } = {},
): FixedShares {
  const refusals = checkFunding(funding);
  if (refusals.length > 0) throw new RateError(refusals);
  const amounts = splitAmount(funding.amountOere, funding.parties);
  const shares = funding.parties.map((party, at) => ({ ...party, amountOere: amounts[at] as Oere }));
  return options.isBrief === true ? { shares } : { shares, steps: explainShares(funding, shares) };
}

function explainShares(
  { amountOere, fundingKey, parties, source }: Funding,
  shares: readonly FundingShare[],
): Step[] {
  const unit = fundingKey === "population" ? "count" : "percent";
  const total = Number(parties.reduce((sum, { weight }) => sum + weight, 0).toFixed(4));
  return shares.map((share) => ({
    key: `share.${share.key}`,
    label: { da: `Andel for ${share.key}`, en: `Share of ${share.key}` },
    formula: "amount × weight / weights",
    inputs: [
      {
        key: "amount",
        label: { da: "Beløb til fordeling", en: "Amount to share" },
        value: amountOere,
        unit: "oere",
      },
      {
        key: "weight",
        label:
          fundingKey === "population"
            ? { da: "Indbyggere", en: "Inhabitants" }
            : { da: "Aftalt andel", en: "Agreed share" },
        value: share.weight,
        unit,
        ...(source === undefined ? {} : { source }),
      },
      { key: "weights", label: { da: "I alt", en: "In all" }, value: total, unit },
    ],
    value: share.amountOere,
    unit: "oere",
    note: {
      da: "Rundet ned. Øre til overs går én hver til de største rester.",
      en: "Rounded down. Øre left over go one each to the largest remainders.",
    },
  }));
}
