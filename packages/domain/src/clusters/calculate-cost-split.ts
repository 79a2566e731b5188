import { type Oere, splitAmount } from "../money/index.ts";
import { RateError, type Step, type StepInput, rateLimits } from "../rates/index.ts";
import { isIsoDate } from "../time/index.ts";
import { checkCostKey } from "./check-cost-key.ts";
import type { CostKey, PopulationParty } from "./cost-key.ts";

/** What each party pays of an amount, and how it was found. */
export interface CostSplit {
  /** In the order of the key. They sum to the amount exactly. */
  readonly shares: readonly { readonly key: string; readonly amountOere: Oere }[];
  /** One for each party. */
  readonly steps: readonly Step[];
}

/** How parties are called in an explanation. */
export interface PartyNames {
  /** The name of a party by its key; absent: the key itself. */
  readonly nameOf?: ((key: string) => string) | undefined;
}

/**
 * Answers what each party pays of an amount by a cost key, in whole øre. The øre that do not divide go one each to the
 * largest remainders, so nothing is lost, and the order of the parties decides nothing.
 * @param amountOere negative when something is paid back
 * @throws RateError with all that `checkCostKey` finds, and amount-unsafe for an amount beyond ten billion kroner
 * @example calculateCostSplit({ kind: "equal", parties: [{ key: "a" }, { key: "b" }] }, 101).shares // 51 and 50 øre
 */
export function calculateCostSplit(
  costKey: CostKey,
  amountOere: Oere,
  { nameOf = (key) => key }: PartyNames = {},
): CostSplit {
  const refusals = checkCostKey(costKey);
  if (!Number.isInteger(amountOere) || Math.abs(amountOere) > rateLimits.amountOere)
    refusals.push({
      code: "amount-unsafe",
      path: "amountOere",
      value: amountOere,
      limit: rateLimits.amountOere,
    });
  if (refusals.length > 0) throw new RateError(refusals);

  const weighted = listWeights(costKey);
  const amounts = splitAmount(amountOere, weighted);
  const weights = Number(weighted.reduce((sum, { weight }) => sum + weight, 0).toFixed(4));
  const shares = weighted.map(({ key }, at) => ({ key, amountOere: amounts[at] as Oere }));
  const steps = weighted.map(({ key, weight, party }, at): Step => {
    const name = nameOf(key);
    return {
      key: `share.${key}`,
      label: { da: `Andel for ${name}`, en: `Share of ${name}` },
      formula: costKey.kind === "equal" ? "amount / parties" : "amount × weight / weights",
      inputs: [
        { key: "amount", label: labels.amount, value: amountOere, unit: "oere" },
        ...explainWeight(costKey.kind, weight, weights),
      ],
      value: amounts[at] as Oere,
      unit: "oere",
      note: describeRounding(party),
    };
  });
  return { shares, steps };
}

interface WeightedParty {
  readonly key: string;
  readonly weight: number;
  readonly party?: PopulationParty;
}

function listWeights(costKey: CostKey): WeightedParty[] {
  switch (costKey.kind) {
    case "equal":
      return costKey.parties.map(({ key }) => ({ key, weight: 1 }));
    case "population":
      return costKey.parties.map((party) => ({ key: party.key, weight: party.inhabitants, party }));
    case "agreed":
      return costKey.parties.map(({ key, percent }) => ({ key, weight: percent }));
  }
}

const labels = {
  amount: { da: "Beløb til fordeling", en: "Amount to share" },
  parties: { da: "Parter", en: "Parties" },
  inhabitants: { da: "Indbyggere", en: "Inhabitants" },
  agreed: { da: "Aftalt andel", en: "Agreed share" },
  weights: { da: "I alt", en: "In all" },
};

function explainWeight(kind: CostKey["kind"], weight: number, weights: number): StepInput[] {
  if (kind === "equal") return [{ key: "parties", label: labels.parties, value: weights, unit: "count" }];
  const unit = kind === "population" ? "count" : "percent";
  const label = kind === "population" ? labels.inhabitants : labels.agreed;
  return [
    { key: "weight", label, value: weight, unit },
    { key: "weights", label: labels.weights, value: weights, unit },
  ];
}

const rounding = {
  da: "Rundet ned. Øre til overs går én hver til de største rester.",
  en: "Rounded down. Øre left over go one each to the largest remainders.",
};

function describeRounding(party: PopulationParty | undefined): Step["note"] {
  if (party === undefined) return rounding;
  const { countedOn, source } = party;
  return {
    da: `Indbyggere opgjort ${sayDay(countedOn, "da-DK")}, kilde: ${source}. ${rounding.da}`,
    en: `Inhabitants counted on ${sayDay(countedOn, "en-GB")}, source: ${source}. ${rounding.en}`,
  };
}

/** A day in words; what is no day as it was given. */
function sayDay(day: string, locale: "da-DK" | "en-GB"): string {
  if (!isIsoDate(day)) return day;
  return new Date(day).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}
