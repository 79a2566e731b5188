import { describe, expect, test } from "vitest";
import {
  calculatePriorYearAdjustment,
  calculateRates,
  getRateParameters,
  type Step,
  writeStep,
} from "./index.ts";

const { values: parameters } = getRateParameters("national", 2027);
const figure =
  (language: "da" | "en") =>
  (value: number | string, unit: string): string => {
    const shown = unit.startsWith("oere") ? Number(value) / 100 : value;
    return `${shown.toLocaleString(language)}${unit === "oere" ? " kr." : unit === "percent" ? " %" : ""}`;
  };
const write = (step: Step | undefined, language: "da" | "en" = "da") =>
  writeStep(step as Step, { language, figure: figure(language) });

const account = {
  year: 2025,
  budgetOere: 1_000_000,
  costsOere: 900_000,
  charged: [{ careDays: 10, rateOere: 100_000 }],
  otherRevenueOere: 0,
  carriedInOere: 0,
};
const stepsOf = (adjustmentMode: "excess-only" | "all-if-exceeds") =>
  calculatePriorYearAdjustment(account, { parameters: { ...parameters, adjustmentMode } }).steps ?? [];
const find = (steps: readonly Step[], key: string) => steps.find((step) => step.key === key);

describe("a step as people read it", () => {
  test("says what money is rounded to, keeps parts apart by semicolon in Danish, and a percentage is a number", () => {
    const band = find(stepsOf("excess-only"), "band");
    expect(write(band)).toEqual({
      words: `afrund(${band?.inputs[0]?.label.da} × ${band?.inputs[1]?.label.da} / 100; 0,01 kr.)`,
      numbers: "afrund(10.000 kr. × 5 / 100; 0,01 kr.)",
      value: "500 kr.",
    });
    expect(write(band, "en").numbers).toBe("round(10,000 kr. × 5 / 100, 0.01 kr.)");
  });

  test("names functions and conditions in words, and keeps commas that part a sentence", () => {
    expect(write(find(stepsOf("excess-only"), "excess")).numbers).toBe(
      "1.000 kr. − mindste(største(1.000 kr.; −500 kr.); 500 kr.)",
    );
    const toRate = find(stepsOf("all-if-exceeds"), "toRate");
    expect(write(toRate).numbers).toBe("1.000 kr. hvis 500 kr. ikke er 0, ellers 0");
    expect(write(toRate, "en").numbers).toBe("1,000 kr. if 500 kr. is not 0, else 0");
  });

  test("has no numbers where they say no more than the value, and no øre where days are rounded", () => {
    const { steps = [] } = calculateRates(
      {
        year: 2028,
        opening: { kind: "opening-days", days: 226 },
        costs: [{ category: "pay", amountOere: 1_000_000 }],
        revenues: [],
        overhead: { kind: "percent", percent: 5 },
        occupancyPercent: 100,
        structure: { kind: "single", places: 1 },
        supplements: [],
      },
      { parameters },
    );
    expect(write(find(steps, "daysInYear"))).toEqual({
      words: "Åbningsdage",
      numbers: undefined,
      value: "226",
    });
    const inDays = { formula: "round(days, 1)", inputs: [], value: 1, unit: "days" };
    expect(writeStep(inDays, { language: "da", figure: figure("da") }).words).toBe("afrund(days; 1)");
  });

  test("of a leap year names the year", () => {
    const leap = {
      formula: "daysIn(year)",
      value: 366,
      unit: "days",
      inputs: [{ key: "year", label: { da: "År", en: "Year" }, value: "2028", unit: "year" }],
    };
    expect(writeStep(leap, { language: "da", figure: figure("da") }).numbers).toBe("dage i (2028)");
  });
});
