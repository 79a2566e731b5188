import type { BilingualText, SourceKey } from "../law/index.ts";
import type { Period } from "../time/index.ts";
import type { Unit } from "./explanation.ts";

/** What overhead is a percentage of. */
export const overheadBases = ["direct-less-revenues", "direct", "direct-without-capital"] as const;
export type OverheadBase = (typeof overheadBases)[number];

/** What is done with a surplus or deficit. Source: rates fact 1.5. */
export const adjustmentModes = ["excess-only", "all-if-exceeds", "full", "set-aside"] as const;
export type AdjustmentMode = (typeof adjustmentModes)[number];

/** A deficit can't be set aside, so this mode is for a surplus alone. */
export const deficitModes = ["excess-only", "all-if-exceeds", "full"] as const;
export type DeficitMode = (typeof deficitModes)[number];

/** What the band is a percentage of. */
export const bandBases = ["cost-based-budget", "rate-revenue"] as const;
export type BandBase = (typeof bandBases)[number];

/** The kinds of offer that occupancy rules tell apart. */
export const occupancyKinds = ["round-the-clock", "day", "short-stay"] as const;
export type OccupancyKind = (typeof occupancyKinds)[number];

/**
 * The rules of an agreement that a rate is calculated by, as plain values. The numbers live in
 * `parameters/<agreement>.ts`, each with its dates, unit, source and what the source leaves open.
 */
export interface RateParameters {
  readonly overheadBase: OverheadBase;
  /** What a published rate is rounded to: 1 is whole øre, 100 whole kroner. Half goes up. */
  readonly rateStepOere: number;
  /** What is done with a surplus. */
  readonly adjustmentMode: AdjustmentMode;
  /** What is done with a deficit. */
  readonly deficitMode: DeficitMode;
  /** The band around a result of zero, in percent of its base. */
  readonly bandPercent: number;
  readonly bandBase: BandBase;
  /** Years from the account year to the rate year that it enters. */
  readonly lagYears: number;
  /** Mode `set-aside`: how many years after its own a surplus may be used. */
  readonly useWithinYears: number;
  /** How many closed accounts the budgeted occupancy is the average of. */
  readonly occupancyAccountYears: number;
  readonly occupancyMinimumPercent: Readonly<Record<OccupancyKind, number>>;
  readonly occupancyMaximumPercent: number;
  readonly occupancyRecommendedMaximumPercent: number;
}

export type RateParameterKey = keyof RateParameters;

/** Where each value comes from, by key. */
export type RateParameterRows = { readonly [Key in RateParameterKey]: RateParameter<Key> };

/** One parameter of one agreement in one period, with where it comes from. */
export interface RateParameter<Key extends RateParameterKey = RateParameterKey> extends Period {
  readonly key: Key;
  readonly value: RateParameters[Key];
  readonly unit: Unit;
  readonly label: BilingualText;
  /** Absent for a default of ours; then `open` says what no source tells. */
  readonly source?: SourceKey;
  readonly open?: BilingualText;
}
