import type { Oere } from "../../money/oere.ts";
import type { SustainabilitySignal } from "./sustainability-signal.ts";

/**
 * Answers whether the cost per day lies above the agreement's cap. What the cap is, the rate model tells
 * (`calculateCapVerdicts` of `rates`).
 * @param costPerDayOere of the offer in the year; undefined while not known
 * @param capOere in the same year; undefined when there is none, or it can't be judged
 * @example calculateRateAboveCap(200_001, 200_000).step?.value // 1
 */
export function calculateRateAboveCap(
  costPerDayOere: Oere | undefined,
  capOere: Oere | undefined,
): SustainabilitySignal {
  const code = "rate-above-cap";
  if (costPerDayOere === undefined || capOere === undefined)
    return {
      code,
      state: "unknown",
      sentence: {
        da: "Taksten kan ikke holdes op mod loftet: udgiften eller loftet mangler.",
        en: "The rate can't be held against the cap: the cost or the cap is missing.",
      },
    };
  const above = costPerDayOere - capOere;
  return {
    code,
    state: above > 0 ? "raised" : "quiet",
    sentence:
      above > 0
        ? {
            da: "Udgiften per dag ligger over det, aftalen giver lov til.",
            en: "The cost per day lies above what the agreement allows.",
          }
        : { da: "Udgiften per dag ligger inden for loftet.", en: "The cost per day lies within the cap." },
    step: {
      key: "aboveCap",
      label: { da: "Over loftet, pr. dag", en: "Above the cap, per day" },
      formula: "costPerDay − cap",
      inputs: [
        {
          key: "costPerDay",
          label: { da: "Udgift per dag", en: "Cost per day" },
          value: costPerDayOere,
          unit: "oere-per-day",
        },
        { key: "cap", label: { da: "Loft", en: "Cap" }, value: capOere, unit: "oere-per-day" },
      ],
      value: above,
      unit: "oere-per-day",
    },
  };
}
