import type { Oere } from "../../money/index.ts";
import type { Step } from "../explanation.ts";
import type { YearPair } from "../series/price-wage-estimate.ts";

/**
 * kept: at or under the cap. broken: over it in a year that binds. above-path: over it in a year that does not bind,
 * because only the last one does. cannot-be-judged: something is missing, see `gaps`.
 */
export const capOutcomes = ["kept", "broken", "above-path", "cannot-be-judged"] as const;
export type CapOutcome = (typeof capOutcomes)[number];

/** What is missing before a verdict can be given. */
export type CapGap =
  | ({ readonly kind: "price-wage" } & YearPair)
  /** No costs and days are known for the year. */
  | { readonly kind: "cost"; readonly year: number }
  /** The cap has no line for the year: it is not after the base year, or after the end. */
  | { readonly kind: "year-outside-path"; readonly year: number };

/** A verdict with the figures it rests on. */
export interface JudgedCap {
  readonly key: string;
  readonly year: number;
  readonly outcome: Exclude<CapOutcome, "cannot-be-judged">;
  readonly costPerDayOere: Oere;
  readonly baseCostPerDayOere: Oere;
  /** The most that a day may cost, rounded half up. */
  readonly capOere: Oere;
  /** What is left under the cap for a day; negative when it is exceeded. Rounded once from the exact difference. */
  readonly headroomPerDayOere: Oere;
  /** The same for all days of the year. */
  readonly headroomOere: Oere;
  readonly careDays: number;
  /** Present unless it was left out for bulk work. */
  readonly steps?: readonly Step[];
}

/** Whether expenditure per day keeps the cap in a year. */
export type CapVerdict =
  | JudgedCap
  | {
      readonly key: string;
      readonly year: number;
      readonly outcome: "cannot-be-judged";
      /** All of them, at least one. */
      readonly gaps: readonly CapGap[];
    };
