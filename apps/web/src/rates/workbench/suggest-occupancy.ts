import {
  type AccountYear,
  type BudgetedOccupancy,
  calculateBudgetedOccupancy,
  getRateParameters,
  type OccupancyKind,
  RateError,
  type RateParameters,
} from "@rammevaerk/domain/rates";
import { calculateDaysInYear } from "@rammevaerk/domain/time";

/** What the occupancy of closed accounts is measured against. */
export interface OccupancyBasis {
  readonly agreementId: string;
  readonly overrides: Partial<RateParameters>;
  readonly year: number;
  readonly kind: OccupancyKind;
  /** The places of the budget: accounts tell days, not places. */
  readonly places: number;
  /** Opening days of a year like this one; absent for round the clock. */
  readonly openingDays: number | undefined;
}

export interface SuggestedOccupancy extends BudgetedOccupancy {
  /** The account years it rests on, oldest first. */
  readonly years: readonly number[];
}

/**
 * Answers the occupancy that the agreement's rule gives for a budget, from the days that were charged in closed account
 * years; undefined when accounts or places are missing.
 */
export function suggestOccupancy(
  accounts: readonly AccountYear[],
  { agreementId, overrides, year, kind, places, openingDays }: OccupancyBasis,
): SuggestedOccupancy | undefined {
  if (!(places > 0)) return undefined;
  const closed = accounts
    .filter((account) => account.year < year)
    .map((account) => ({
      year: account.year,
      occupancyPercent: toPercent(
        account.charged.reduce((sum, { careDays }) => sum + careDays, 0),
        places * (openingDays ?? calculateDaysInYear(account.year)),
      ),
    }));
  try {
    const { values, rows } = getRateParameters(agreementId, year);
    const parameters = { ...values, ...overrides };
    const years = closed
      .map((one) => one.year)
      .toSorted((a, b) => a - b)
      .slice(-parameters.occupancyAccountYears);
    return { ...calculateBudgetedOccupancy(closed, kind, { parameters, rows }), years };
  } catch (error) {
    if (error instanceof RateError) return undefined;
    throw error;
  }
}

function toPercent(days: number, available: number): number {
  return Math.round((days / available) * 1_000_000) / 10_000;
}
