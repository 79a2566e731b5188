import type { Oere } from "../../money/oere.ts";
import { signalThresholds, signalThresholdsOpen } from "./signal-thresholds.ts";
import type { SustainabilitySignal } from "./sustainability-signal.ts";

/** How a closed account year came out. */
export interface YearResult {
  readonly year: number;
  readonly budgetOere: Oere;
  /** Surplus positive, deficit negative. */
  readonly resultOere: Oere;
}

/**
 * Answers whether an offer has had a deficit beyond the agreement's band more than once lately: in at least
 * two of its last three closed account years.
 * @param bandPercent of the budget; the agreement's, or 5 when it is left out
 * @example calculateRepeatedDeficit([{ year: 2025, budgetOere: 100, resultOere: -9 }]).state
 *   // "unknown": it takes three years
 */
export function calculateRepeatedDeficit(
  results: readonly YearResult[],
  bandPercent: number = signalThresholds.bandPercent,
): SustainabilitySignal {
  const code = "repeated-deficit";
  const { deficitYears, deficitAmongYears } = signalThresholds;
  const latest = results.toSorted((a, b) => b.year - a.year).slice(0, deficitAmongYears);
  const beyond = latest.filter(({ budgetOere, resultOere }) => -resultOere * 100 > budgetOere * bandPercent);
  if (latest.length < deficitAmongYears && beyond.length < deficitYears)
    return {
      code,
      state: "unknown",
      sentence: {
        da: `Underskud kan ikke vurderes: der er regnskab for ${latest.length} år, og der skal ${deficitAmongYears} til.`,
        en: `Deficits can't be judged: there are accounts for ${latest.length} years, and it takes ${deficitAmongYears}.`,
      },
    };
  const years = beyond.map(({ year }) => year).toSorted((a, b) => a - b);
  return {
    code,
    state: beyond.length >= deficitYears ? "raised" : "quiet",
    sentence:
      years.length === 0
        ? {
            da: `Intet underskud ud over båndet i de seneste ${latest.length} regnskaber.`,
            en: `No deficit beyond the band in the last ${latest.length} accounts.`,
          }
        : {
            da: `Underskud ud over båndet på ${bandPercent} % i ${years.join(", ")}.`,
            en: `A deficit beyond the band of ${bandPercent} % in ${years.join(", ")}.`,
          },
    step: {
      key: "deficitYears",
      label: { da: "År med underskud ud over båndet", en: "Years with a deficit beyond the band" },
      formula: "count(−result > budget × bandPercent ÷ 100)",
      inputs: [
        ...latest.map(({ year, resultOere }) => ({
          key: `result.${year}`,
          label: { da: `Resultat ${year}`, en: `Result ${year}` },
          value: resultOere,
          unit: "oere" as const,
        })),
        { key: "bandPercent", label: { da: "Bånd", en: "Band" }, value: bandPercent, unit: "percent" },
        {
          key: "threshold",
          label: { da: "Grænse", en: "Threshold" },
          value: deficitYears,
          unit: "count",
          open: signalThresholdsOpen,
        },
      ],
      value: beyond.length,
      unit: "count",
    },
  };
}
