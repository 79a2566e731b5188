import type { BilingualText } from "../../law/index.ts";
import type { Unit } from "../explanation.ts";
import { nameUnitRate } from "../name-unit-rate.ts";
import { rateLabels } from "../rate-labels.ts";
import type { LevelRate, RateResult } from "../rate-result.ts";

/** One figure of two calculations, side by side. */
export interface RateDifference {
  /** That of its step: "careDays", or "rate.<level>" for a level. */
  readonly key: string;
  readonly label: BilingualText;
  readonly unit: Unit;
  /** Absent for a level that the base does not have. */
  readonly base?: number;
  /** Absent for a level that the other does not have. */
  readonly other?: number;
  /** Other less base; absent when one of them is. */
  readonly difference?: number;
}

/**
 * Answers two calculations side by side, figure by figure and level by level. Levels are matched by key; those that only
 * the other has come last.
 * @example compareRates(base, scenario).find(({ key }) => key === "unitRate")?.difference // -1052
 */
export function compareRates(base: RateResult, other: RateResult): RateDifference[] {
  const figures = [
    compareFigure("directCosts", "oere", [base.directCostsOere, other.directCostsOere]),
    compareFigure("overhead", "oere", [base.overheadOere, other.overheadOere]),
    compareFigure("revenues", "oere", [base.revenuesOere, other.revenuesOere]),
    compareFigure("costBase", "oere", [base.costBaseOere, other.costBaseOere]),
    compareFigure("adjustment", "oere", [base.adjustmentOere, other.adjustmentOere]),
    compareFigure("netCostBase", "oere", [base.netCostBaseOere, other.netCostBaseOere]),
    compareFigure("places", "places", [base.places, other.places]),
    compareFigure("daysInYear", "days", [base.daysInYear, other.daysInYear]),
    compareFigure("careDays", "days", [base.careDays, other.careDays]),
    {
      ...compareFigure("unitRate", "oere-per-day", [base.unitRateOere, other.unitRateOere]),
      label: nameUnitRate(base.levels),
    },
  ];
  const added = other.levels.filter(({ key }) => base.levels.every((level) => level.key !== key));
  return [...figures, ...[...base.levels, ...added].map((level) => compareLevel(level, base, other))];
}

function compareFigure(key: keyof typeof rateLabels, unit: Unit, figures: readonly [number, number]) {
  const [base, other] = figures;
  // Days have four decimals; their difference has no more.
  const difference = Math.round((other - base) * 10_000) / 10_000;
  return { key, label: rateLabels[key], unit, base, other, difference };
}

function compareLevel({ key, name }: LevelRate, base: RateResult, other: RateResult): RateDifference {
  const own = base.levels.find((level) => level.key === key);
  const others = other.levels.find((level) => level.key === key);
  return {
    key: `rate.${key}`,
    label: { da: `${rateLabels.rate.da} ${name}`.trim(), en: `${rateLabels.rate.en} ${name}`.trim() },
    unit: "oere-per-day",
    ...(own && { base: own.rateOere }),
    ...(others && { other: others.rateOere }),
    ...(own && others && { difference: others.rateOere - own.rateOere }),
  };
}
