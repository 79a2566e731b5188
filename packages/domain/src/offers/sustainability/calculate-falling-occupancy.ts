import { signalThresholds, signalThresholdsOpen } from "./signal-thresholds.ts";
import type { SustainabilitySignal } from "./sustainability-signal.ts";

const yearOfMonths = 12;

/**
 * Answers whether occupancy has fallen: the average of the last 12 months lies at least five percentage
 * points below that of the 12 months before.
 * @param monthlyPercents oldest first, without gaps; fewer than 24 can't be judged
 * @example calculateFallingOccupancy([...Array(12).fill(97), ...Array(12).fill(91)]).state // "raised"
 */
export function calculateFallingOccupancy(monthlyPercents: readonly number[]): SustainabilitySignal {
  const code = "falling-occupancy";
  if (monthlyPercents.length < 2 * yearOfMonths)
    return {
      code,
      state: "unknown",
      sentence: {
        da: `Belægningen kan ikke vurderes: der er tal for ${monthlyPercents.length} måneder, og der skal 24 til.`,
        en: `Occupancy can't be judged: there are figures for ${monthlyPercents.length} months, and it takes 24.`,
      },
    };
  const latest = calculateAverage(monthlyPercents.slice(-yearOfMonths));
  const before = calculateAverage(monthlyPercents.slice(-2 * yearOfMonths, -yearOfMonths));
  const fall = roundToTenths(before - latest);
  const threshold = signalThresholds.occupancyFallPoints;
  return {
    code,
    state: fall >= threshold ? "raised" : "quiet",
    sentence: {
      da: `Belægningen var ${write(latest, ",")} % de seneste 12 måneder og ${write(before, ",")} % de 12 før.`,
      en: `Occupancy was ${write(latest, ".")} % in the last 12 months and ${write(before, ".")} % in the 12 before.`,
    },
    step: {
      key: "occupancyFall",
      label: { da: "Fald i belægning, procentpoint", en: "Fall in occupancy, percentage points" },
      formula: "before − latest",
      inputs: [
        { key: "before", label: { da: "Året før", en: "The year before" }, value: before, unit: "percent" },
        { key: "latest", label: { da: "Seneste år", en: "The last year" }, value: latest, unit: "percent" },
        {
          key: "threshold",
          label: { da: "Grænse", en: "Threshold" },
          value: threshold,
          unit: "percent",
          open: signalThresholdsOpen,
        },
      ],
      value: fall,
      unit: "percent",
    },
  };
}

function calculateAverage(percents: readonly number[]): number {
  return roundToTenths(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}

function roundToTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function write(value: number, decimalMark: "," | "."): string {
  return String(value).replace(".", decimalMark);
}
