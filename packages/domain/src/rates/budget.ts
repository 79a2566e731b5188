import type { Oere } from "../money/oere.ts";

/** The kinds of direct cost that a rate rests on, capital costs among them. Source: rates fact 1.2. */
export const costCategories = [
  "pay",
  "other-staff",
  "property",
  "goods-and-services",
  "training",
  "transport-and-activities",
  "supervision-fee",
  "civil-servant-pensions",
  "idle-costs",
  "secretariat",
  "depreciation",
  "interest",
] as const;
export type CostCategory = (typeof costCategories)[number];

/** Those of them that are cost of capital. Source: rates fact 1.2. */
export const capitalCategories: readonly CostCategory[] = ["depreciation", "interest"];

export const revenueCategories = ["sales", "own-production", "temporary-over-occupancy", "other"] as const;
export type RevenueCategory = (typeof revenueCategories)[number];

/** A direct cost in a budget. */
export interface CostLine {
  readonly category: CostCategory;
  readonly amountOere: Oere;
  readonly text?: string | undefined;
}

/** A revenue that lowers the cost base. */
export interface RevenueLine {
  readonly category: RevenueCategory;
  readonly amountOere: Oere;
  readonly text?: string | undefined;
}

/** Overhead as a percentage of the base that the agreement names, or, for regions, as an amount of its own. */
export type Overhead =
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "amount"; readonly amountOere: Oere };

/** Round the clock is every day of the year, 365 or 366; a day offer has as many as its own calendar. */
export type Opening =
  | { readonly kind: "round-the-clock" }
  | { readonly kind: "opening-days"; readonly days: number };

/** One of several rates of an offer (takstniveau). */
export interface RateLevel {
  /** Ours within the offer, and stable over the years: "1", "middel". */
  readonly key: string;
  readonly name: string;
  readonly places: number;
  /** How much a day on this level weighs against the others; at most four decimals. */
  readonly weight: number;
}

/** One rate, several levels by weight, or a basis that all pay beside a service by weight. */
export type RateStructure =
  | { readonly kind: "single"; readonly places: number }
  | { readonly kind: "levels"; readonly levels: readonly RateLevel[] }
  | {
      readonly kind: "basis-and-service";
      readonly basisPercent: number;
      readonly levels: readonly RateLevel[];
    };

/** What is paid beside the rate (tillægsydelse), priced by itself and outside the cost base. */
export interface Supplement {
  readonly key: string;
  readonly name: string;
  readonly amountOere: Oere;
  readonly per: "day" | "hour" | "month" | "piece";
}

/**
 * What an economist budgets for an offer in a year. All amounts are positive; percentages and weights have at most four
 * decimals.
 */
export interface RateBudget {
  readonly year: number;
  readonly opening: Opening;
  readonly costs: readonly CostLine[];
  readonly revenues: readonly RevenueLine[];
  readonly overhead: Overhead;
  /** May exceed 100. */
  readonly occupancyPercent: number;
  readonly structure: RateStructure;
  readonly supplements: readonly Supplement[];
}
