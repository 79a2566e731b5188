import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { Period } from "../../time/index.ts";
import type { Unit } from "../explanation.ts";
import type { RateParameter, RateParameterKey, RateParameters } from "../rate-parameters.ts";

const descriptions: Readonly<
  Record<RateParameterKey, { readonly unit: Unit; readonly label: BilingualText }>
> = {
  overheadBase: { unit: "choice", label: { da: "Grundlag for overhead", en: "Base of overhead" } },
  rateStepOere: { unit: "oere", label: { da: "Takster afrundes til", en: "Rates are rounded to" } },
  adjustmentMode: {
    unit: "choice",
    label: { da: "Efterregulering af overskud", en: "Adjustment for a surplus" },
  },
  deficitMode: {
    unit: "choice",
    label: { da: "Efterregulering af underskud", en: "Adjustment for a deficit" },
  },
  bandPercent: {
    unit: "percent",
    label: { da: "Bånd om et resultat på nul", en: "Band around a result of zero" },
  },
  bandBase: { unit: "choice", label: { da: "Båndet regnes af", en: "The band is a percentage of" } },
  lagYears: {
    unit: "count",
    label: { da: "År fra regnskabsår til takstår", en: "Years from account year to rate year" },
  },
  useWithinYears: {
    unit: "count",
    label: { da: "År til at bruge et henlagt overskud", en: "Years to use a surplus that is set aside" },
  },
  occupancyAccountYears: {
    unit: "count",
    label: { da: "Regnskabsår bag belægningen", en: "Account years behind the occupancy" },
  },
  occupancyMinimumPercent: {
    unit: "percent",
    label: { da: "Mindste budgetterede belægning", en: "Lowest budgeted occupancy" },
  },
  occupancyMaximumPercent: {
    unit: "percent",
    label: { da: "Største budgetterede belægning", en: "Highest budgeted occupancy" },
  },
  occupancyRecommendedMaximumPercent: {
    unit: "percent",
    label: { da: "Anbefalet største belægning", en: "Recommended highest occupancy" },
  },
};

/** Where a value comes from: a source, or a default of ours that says what no source tells, or both. */
export interface ParameterOrigin extends Period {
  readonly source?: SourceKey;
  readonly open?: BilingualText;
}

/** Answers a row of parameter data; its label and unit are the same in every agreement. */
export function describeParameter<Key extends RateParameterKey>(
  key: Key,
  value: RateParameters[Key],
  origin: ParameterOrigin,
): RateParameter<Key> {
  return { key, value, ...descriptions[key], ...origin };
}
