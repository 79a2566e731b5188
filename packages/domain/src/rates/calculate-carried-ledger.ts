import type { Oere } from "../money/index.ts";
import type { AccountYear } from "./account-year.ts";
import { calculatePriorYearAdjustment } from "./calculate-prior-year-adjustment.ts";
import type { CarriedLedgerRow, SetAsideUse } from "./carried-ledger.ts";
import { checkAccountYear } from "./check-account-year.ts";
import { checkAmount } from "./check-amount.ts";
import { checkYear } from "./check-year.ts";
import type { PriorYearAdjustment } from "./prior-year-adjustment.ts";
import type { RateParameters } from "./rate-parameters.ts";
import { RateError, type RateRefusal } from "./rate-refusal.ts";

/**
 * Answers where the results of several account years went, year by year, until all of it has gone: nothing is counted
 * twice and nothing disappears. Set-aside surplus can be used from the year after its own, the oldest first, and
 * lapses at the end of its last year.
 * @param accounts one for each year from the first to the last, in any order
 * @param parameters the rules, the same for all of the years
 * @param uses of set-aside surplus, in any order
 * @throws RateError with no-accounts, account-year-missing, account-year-repeated, set-aside-exceeded,
 * and everything `checkAccountYear` and `checkRateParameters` find
 * @example calculateCarriedLedger(accounts, parameters, []).at(-1)?.closingOere // 0
 * Source: rates fact 1.5. What happens to a surplus that was not used in time is not said; it is shown as lapsed.
 */
export function calculateCarriedLedger(
  accounts: readonly AccountYear[],
  parameters: RateParameters,
  uses: readonly SetAsideUse[],
): CarriedLedgerRow[] {
  const refusals = [...checkAccounts(accounts), ...checkUses(uses)];
  if (refusals.length > 0) throw new RateError(refusals);

  const results = accounts.map((account) =>
    calculatePriorYearAdjustment(account, { parameters, explain: false }),
  );
  const booked = new Map(accounts.map(({ year, carriedInOere }) => [year, carriedInOere]));
  const pots: Pot[] = [];
  const rows: CarriedLedgerRow[] = [];
  const { first, last } = calculateYears(results, uses);
  for (let year = first; year <= last; year++) {
    const own = results.find(({ accountYear }) => accountYear === year);
    const entering = results.find(({ rateYear }) => rateYear === year);
    const usedOere = takeFromPots(pots, uses, year);
    if (own !== undefined) pots.push({ leftOere: own.setAsideOere, useByYear: own.useByYear });
    const carriedIn = booked.get(year);
    const moved = {
      openingOere: rows.at(-1)?.closingOere ?? 0,
      resultOere: own?.resultOere ?? 0,
      toRateOere: entering?.toRateOere ?? 0,
      toFrameOere: own?.toFrameOere ?? 0,
      usedOere,
      lapsedOere: emptyLatePots(pots, year),
    };
    rows.push({
      year,
      ...moved,
      closingOere: calculateClosing(moved),
      setAsideOere: pots.reduce((sum, { leftOere }) => sum + leftOere, 0),
      ...(carriedIn !== undefined &&
        entering !== undefined && { carriedInDifferenceOere: carriedIn - entering.toRateOere }),
    });
  }
  return rows;
}

/** What was set aside from one year's surplus and is left. */
interface Pot {
  leftOere: Oere;
  readonly useByYear: number;
}

type Movements = Omit<CarriedLedgerRow, "year" | "closingOere" | "setAsideOere">;

function calculateClosing({
  openingOere,
  resultOere,
  toRateOere,
  toFrameOere,
  usedOere,
  lapsedOere,
}: Movements) {
  return openingOere + resultOere - toRateOere - toFrameOere - usedOere - lapsedOere;
}

function calculateYears(results: readonly PriorYearAdjustment[], uses: readonly SetAsideUse[]) {
  const years = results.flatMap(({ accountYear, rateYear, toRateOere, useByYear, setAsideOere }) => [
    accountYear,
    ...(toRateOere === 0 ? [] : [rateYear]),
    ...(setAsideOere === 0 ? [] : [useByYear]),
  ]);
  years.push(...uses.map(({ year }) => year));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Takes what is used in a year, oldest first, and answers how much that was. */
function takeFromPots(pots: readonly Pot[], uses: readonly SetAsideUse[], year: number): Oere {
  const usedOere = uses
    .filter((use) => use.year === year)
    .reduce((sum, { amountOere }) => sum + amountOere, 0);
  let wantedOere = usedOere;
  for (const pot of pots) {
    const takenOere = Math.min(pot.leftOere, wantedOere);
    pot.leftOere -= takenOere;
    wantedOere -= takenOere;
  }
  if (wantedOere === 0) return usedOere;
  const limit = usedOere - wantedOere;
  throw new RateError([{ code: "set-aside-exceeded", path: "uses", value: usedOere, limit }]);
}

/** Empties what could be used until the end of a year and was not, and answers how much that was. */
function emptyLatePots(pots: readonly Pot[], year: number): Oere {
  let lapsedOere = 0;
  for (const pot of pots.filter(({ useByYear }) => useByYear === year)) {
    lapsedOere += pot.leftOere;
    pot.leftOere = 0;
  }
  return lapsedOere;
}

function checkAccounts(accounts: readonly AccountYear[]): RateRefusal[] {
  const refusals = accounts.flatMap((account, at) =>
    checkAccountYear(account).map((refusal) => ({ ...refusal, path: `accounts.${at}.${refusal.path}` })),
  );
  if (refusals.length > 0) return refusals;
  if (accounts.length === 0) return [{ code: "no-accounts", path: "accounts", value: 0 }];

  const years = accounts.map(({ year }) => year).toSorted((a, b) => a - b);
  for (const [at, year] of years.entries()) {
    const before = years[at - 1] ?? year - 1;
    if (before === year) refusals.push({ code: "account-year-repeated", path: "accounts", value: year });
    if (before < year - 1)
      refusals.push({ code: "account-year-missing", path: "accounts", value: before + 1 });
  }
  return refusals;
}

function checkUses(uses: readonly SetAsideUse[]): RateRefusal[] {
  return uses
    .flatMap(({ year, amountOere }, at) => [
      checkYear(year, `uses.${at}.year`),
      checkAmount(amountOere, `uses.${at}.amountOere`),
    ])
    .filter((refusal) => refusal !== undefined);
}
