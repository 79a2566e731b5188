import { calculateFallingOccupancy } from "./calculate-falling-occupancy.ts";
import { calculateFewPayingMunicipalities } from "./calculate-few-paying-municipalities.ts";
import { calculateRateAboveCap } from "./calculate-rate-above-cap.ts";
import { calculateRepeatedDeficit, type YearResult } from "./calculate-repeated-deficit.ts";
import type { SustainabilitySignal } from "./sustainability-signal.ts";

/** The figures that the signals look at; what is absent can't be judged. */
export interface SustainabilityFigures {
  /** Oldest first, without gaps. */
  readonly monthlyOccupancyPercents: readonly number[];
  readonly yearResults: readonly YearResult[];
  /** The agreement's band around the budget. */
  readonly bandPercent?: number | undefined;
  readonly costPerDayOere?: number | undefined;
  readonly capOere?: number | undefined;
  readonly payingMunicipalityCodes?: readonly string[] | undefined;
}

/**
 * Answers every sign that an offer's sustainability may be in doubt, in the order of `signalCodes`, each with
 * what it was calculated from. The thresholds are `signalThresholds`; what they leave open is
 * `signalThresholdsOpen`.
 * @example calculateSustainabilitySignals({ monthlyOccupancyPercents: [], yearResults: [] }).map(({ state }) => state)
 *   // four times "unknown"
 */
export function calculateSustainabilitySignals(figures: SustainabilityFigures): SustainabilitySignal[] {
  return [
    calculateFallingOccupancy(figures.monthlyOccupancyPercents),
    calculateRepeatedDeficit(figures.yearResults, figures.bandPercent),
    calculateRateAboveCap(figures.costPerDayOere, figures.capOere),
    calculateFewPayingMunicipalities(figures.payingMunicipalityCodes),
  ];
}
