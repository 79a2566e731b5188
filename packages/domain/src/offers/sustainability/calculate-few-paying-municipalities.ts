import { signalThresholds, signalThresholdsOpen } from "./signal-thresholds.ts";
import type { SustainabilitySignal } from "./sustainability-signal.ts";

/**
 * Answers whether an offer rests on few municipalities: fewer than three pay for somebody in it.
 * @param municipalityCodes those that pay, its own among them; undefined while not known
 * @example calculateFewPayingMunicipalities(["101", "165"]).state // "raised"
 */
export function calculateFewPayingMunicipalities(
  municipalityCodes: readonly string[] | undefined,
): SustainabilitySignal {
  const code = "few-paying-municipalities";
  if (municipalityCodes === undefined)
    return {
      code,
      state: "unknown",
      sentence: {
        da: "Det er ikke oplyst, hvilke kommuner der betaler for pladser.",
        en: "It is not told which municipalities pay for places.",
      },
    };
  const count = new Set(municipalityCodes).size;
  const threshold = signalThresholds.payingMunicipalities;
  return {
    code,
    state: count < threshold ? "raised" : "quiet",
    sentence: {
      da: `Antal kommuner, der betaler for pladser: ${count}.`,
      en: `Municipalities that pay for places: ${count}.`,
    },
    step: {
      key: "payingMunicipalities",
      label: { da: "Betalingskommuner", en: "Paying municipalities" },
      formula: "count(municipalities)",
      inputs: [
        {
          key: "municipalities",
          label: { da: "Kommuner", en: "Municipalities" },
          value: [...new Set(municipalityCodes)].toSorted().join(", "),
          unit: "choice",
        },
        {
          key: "threshold",
          label: { da: "Grænse", en: "Threshold" },
          value: threshold,
          unit: "count",
          open: signalThresholdsOpen,
        },
      ],
      value: count,
      unit: "count",
    },
  };
}
