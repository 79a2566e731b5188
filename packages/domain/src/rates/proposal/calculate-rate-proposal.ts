import type { AccountYear } from "../account-year.ts";
import { calculatePriorYearAdjustment } from "../calculate-prior-year-adjustment.ts";
import { calculateRates } from "../calculate-rates.ts";
import { checkAccountYear } from "../check-account-year.ts";
import { checkRateBudget } from "../check-rate-budget.ts";
import { getRateParameters } from "../parameters/get-rate-parameters.ts";
import type { PriorYearAdjustment } from "../prior-year-adjustment.ts";
import type { RateOptions } from "../rate-options.ts";
import type { RateParameterRows, RateParameters } from "../rate-parameters.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";
import type { RateResult } from "../rate-result.ts";
import type { RateProposal } from "./rate-proposal.ts";

/** What a proposal comes to. */
export interface ProposedRate {
  /** The agreement's rules, with the budget's own in their place. */
  readonly parameters: RateParameters;
  /** Where each rule comes from. */
  readonly rows: RateParameterRows;
  /** Of the closed account year that enters; absent when it is left out. */
  readonly adjustment?: PriorYearAdjustment;
  /** Its steps begin with those of the adjustment. */
  readonly result: RateResult;
}

/**
 * Answers the rate that is proposed for a year, by the rules of its agreement, with the surplus or deficit of the
 * account year that those rules name.
 * @param accountYears the offer's closed accounts, of which one is looked at
 * @throws RateError with everything that is refused about the budget, and about the accounts, where paths begin with
 * "account"; account-year-missing, with the year as its value, when it is not among them; parameter-unknown for an
 * agreement that is not known
 * @example calculateRateProposal(proposal, accounts).adjustment?.accountYear // 2025, for a rate of 2027
 */
export function calculateRateProposal(
  proposal: RateProposal,
  accountYears: readonly AccountYear[],
  { explain = true }: Pick<RateOptions, "explain"> = {},
): ProposedRate {
  const { budget, isWithoutAdjustment } = proposal;
  const { values, rows } = getRateParameters(proposal.agreementId, budget.year);
  const own = withoutAbsent(proposal.overrides);
  const parameters = { ...values, ...own };
  const known = { parameters, rows: replaceRows(rows, own) };
  const options = { ...known, explain };
  const accountYear = budget.year - parameters.lagYears;
  const account = isWithoutAdjustment ? undefined : accountYears.find(({ year }) => year === accountYear);
  const refusals = checkRateBudget(budget);
  if (!isWithoutAdjustment) refusals.push(...checkAccount(account, accountYear));
  if (refusals.length > 0) throw new RateError(refusals);
  if (account === undefined) return { ...known, result: calculateRates(budget, options) };

  const adjustment = calculatePriorYearAdjustment(account, options);
  const { toRateOere, steps = [] } = adjustment;
  const result = calculateRates(budget, {
    ...options,
    adjustments: [{ accountYear, amountOere: toRateOere }],
  });
  const explained = result.steps === undefined ? result : { ...result, steps: [...steps, ...result.steps] };
  return { ...known, adjustment, result: explained };
}

function checkAccount(account: AccountYear | undefined, year: number): RateRefusal[] {
  if (account === undefined) return [{ code: "account-year-missing", path: "account", value: year }];
  return checkAccountYear(account).map((refusal) => ({ ...refusal, path: `account.${refusal.path}` }));
}

function withoutAbsent(overrides: RateProposal["overrides"]): Partial<RateParameters> {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}

/** A rule of the budget's own has no source, and says so. */
function replaceRows(rows: RateParameterRows, own: Partial<RateParameters>): RateParameterRows {
  const replaced = Object.entries(own).map(([key, value]) => {
    const { source: _source, ...row } = rows[key as keyof RateParameterRows];
    return [key, { ...row, value, open: ownRule }];
  });
  return { ...rows, ...Object.fromEntries(replaced) };
}

const ownRule = {
  da: "Valgt for dette budget, ikke taget fra aftalen.",
  en: "Chosen for this budget, not taken from the agreement.",
};
