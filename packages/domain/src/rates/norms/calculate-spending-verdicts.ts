import { type Oere, roundQuotient } from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import { RateError } from "../rate-refusal.ts";
import { partsOfPercent, wholeInParts } from "../series/project-percents.ts";
import type { SpendingRule } from "./spending-rule.ts";

/** What a municipality or region spent on the field in two years; absent while not known. */
export interface SpendingOfParty {
  readonly key: string;
  readonly previousOere?: Oere | undefined;
  readonly currentOere?: Oere | undefined;
}

export type SpendingVerdict =
  | {
      readonly key: string;
      /** fell and held keep the rule. */
      readonly outcome: "fell" | "held" | "rose";
      /** What the year before allows, in the price level of the rule. */
      readonly allowedOere: Oere;
      /** Spent less allowed: negative when it fell. */
      readonly changeOere: Oere;
    }
  | {
      readonly key: string;
      readonly outcome: "cannot-be-judged";
      readonly missing: readonly ("previous-year" | "current-year" | "price-wage")[];
    };

/**
 * Answers for every party whether its total spending fell, held or rose against the year before. A missing figure is a
 * verdict of its own. Source: rates fact 1.9, Syddanmark.
 * @param projectionPercent the price-and-wage projection between the two years; needed when the rule counts the year
 * before with it
 * @returns in the order of the parties
 * @throws RateError `amount-negative`, `amount-unsafe`
 */
export function calculateSpendingVerdicts(
  parties: readonly SpendingOfParty[],
  rule: SpendingRule,
  projectionPercent?: number,
): SpendingVerdict[] {
  const refusals = parties.flatMap(checkParty);
  if (refusals.length > 0) throw new RateError(refusals);
  const percent = rule.priceLevel === "as-spent" ? 0 : projectionPercent;
  return parties.map(({ key, previousOere, currentOere }) => {
    if (previousOere === undefined || currentOere === undefined || percent === undefined)
      return {
        key,
        outcome: "cannot-be-judged",
        missing: [
          ...(previousOere === undefined ? (["previous-year"] as const) : []),
          ...(currentOere === undefined ? (["current-year"] as const) : []),
          ...(percent === undefined ? (["price-wage"] as const) : []),
        ],
      };
    const allowedOere = roundQuotient(
      BigInt(previousOere) * (wholeInParts + partsOfPercent(percent)),
      wholeInParts,
    );
    const changeOere = currentOere - allowedOere;
    return { key, outcome: outcomeOf(changeOere), allowedOere, changeOere };
  });
}

function checkParty({ previousOere = 0, currentOere = 0 }: SpendingOfParty, at: number) {
  return [
    checkAmount(previousOere, `parties.${at}.previousOere`),
    checkAmount(currentOere, `parties.${at}.currentOere`),
  ].filter((refusal) => refusal !== undefined);
}

function outcomeOf(changeOere: Oere): "fell" | "held" | "rose" {
  if (changeOere === 0) return "held";
  return changeOere < 0 ? "fell" : "rose";
}
