import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateFallingOccupancy } from "./calculate-falling-occupancy.ts";
import { calculateFewPayingMunicipalities } from "./calculate-few-paying-municipalities.ts";
import { calculateRateAboveCap } from "./calculate-rate-above-cap.ts";
import { calculateRepeatedDeficit } from "./calculate-repeated-deficit.ts";
import { calculateSustainabilitySignals } from "./calculate-sustainability-signals.ts";
import { signalThresholds, signalThresholdsOpen } from "./signal-thresholds.ts";
import { signalCodes } from "./sustainability-signal.ts";

const months = (...percents: number[]) => percents.flatMap((percent) => Array<number>(12).fill(percent));
const year = (number: number, resultPercent: number) => ({
  year: number,
  budgetOere: 1_000_000_00,
  resultOere: (resultPercent * 1_000_000_00) / 100,
});

describe("falling occupancy", () => {
  test("is the last 12 months against the 12 before, from five points on", () => {
    expect(calculateFallingOccupancy(months(60, 97, 92)).state).toBe("raised");
    expect(calculateFallingOccupancy(months(97, 92.1)).state).toBe("quiet");
    expect(calculateFallingOccupancy(months(92, 104)).state).toBe("quiet");
  });

  test("tells both figures and how it was calculated", () => {
    const { sentence, step } = calculateFallingOccupancy(months(97.25, 90));
    expect(sentence.da).toBe("Belægningen var 90 % de seneste 12 måneder og 97,3 % de 12 før.");
    expect(sentence.en).toContain("97.3 %");
    expect(step).toMatchObject({ formula: "before − latest", value: 7.3, unit: "percent" });
    expect(step?.inputs[2]?.open).toBe(signalThresholdsOpen);
  });

  test("can't be judged without two years", () => {
    const signal = calculateFallingOccupancy(months(97, 90).slice(1));
    expect(signal.state).toBe("unknown");
    expect(signal.sentence.en).toContain("23 months");
    expect(signal.step).toBeUndefined();
  });

  test("does not depend on the order of months within a year, nor on earlier years", () => {
    const percents = fc.array(fc.integer({ min: 50, max: 110 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(percents, percents, percents, (older, before, latest) => {
        const signal = calculateFallingOccupancy([...before, ...latest]);
        expect(calculateFallingOccupancy([...older, ...before.toReversed(), ...latest.toReversed()])).toEqual(
          signal,
        );
      }),
    );
  });
});

describe("repeated deficit", () => {
  test("is beyond the band in two of the last three years", () => {
    const results = [year(2023, -6), year(2025, -5.01), year(2022, -30), year(2024, 3)];
    const signal = calculateRepeatedDeficit(results);
    expect(signal).toMatchObject({ state: "raised", step: { value: 2 } });
    expect(signal.sentence.da).toBe("Underskud ud over båndet på 5 % i 2023, 2025.");
  });

  test("is not what lies within the band, or on it, or came once", () => {
    expect(calculateRepeatedDeficit([year(2023, -5), year(2024, -5), year(2025, -5)])).toMatchObject({
      state: "quiet",
      sentence: { en: "No deficit beyond the band in the last 3 accounts." },
    });
    const once = calculateRepeatedDeficit([year(2023, -9), year(2024, 9), year(2025, -1)]);
    expect(once.state).toBe("quiet");
    expect(once.sentence.en).toBe("A deficit beyond the band of 5 % in 2023.");
    expect(calculateRepeatedDeficit([year(2023, -6), year(2024, -6), year(2025, -6)], 7).state).toBe("quiet");
  });

  test("can't be judged with few accounts, unless they are enough", () => {
    expect(calculateRepeatedDeficit([year(2024, 2), year(2025, -9)]).state).toBe("unknown");
    expect(calculateRepeatedDeficit([]).state).toBe("unknown");
    expect(calculateRepeatedDeficit([year(2024, -9), year(2025, -9)]).state).toBe("raised");
  });
});

describe("the rate against the cap", () => {
  test.each([
    { cost: 200_001, state: "raised", value: 1 },
    { cost: 200_000, state: "quiet", value: 0 },
    { cost: 199_000, state: "quiet", value: -1_000 },
  ])("$cost against 200000 is $state", ({ cost, state, value }) => {
    expect(calculateRateAboveCap(cost, 200_000)).toMatchObject({
      state,
      step: { value, unit: "oere-per-day" },
    });
  });

  test("can't be judged when either is missing", () => {
    expect(calculateRateAboveCap(undefined, 200_000).state).toBe("unknown");
    expect(calculateRateAboveCap(200_000, undefined).state).toBe("unknown");
  });
});

describe("paying municipalities", () => {
  test("are few below three, each counted once", () => {
    expect(calculateFewPayingMunicipalities(["101", "165", "101"])).toMatchObject({
      state: "raised",
      step: { value: 2 },
    });
    expect(calculateFewPayingMunicipalities(["101", "165", "147"]).state).toBe("quiet");
    expect(calculateFewPayingMunicipalities([]).state).toBe("raised");
    expect(calculateFewPayingMunicipalities(undefined).state).toBe("unknown");
  });
});

test("all signals are told, also those that can't be judged", () => {
  const signals = calculateSustainabilitySignals({ monthlyOccupancyPercents: [], yearResults: [] });
  expect(signals.map(({ code }) => code)).toEqual([...signalCodes]);
  expect(signals.every(({ state }) => state === "unknown")).toBe(true);
  for (const { sentence } of signals) expect(sentence.da).not.toBe(sentence.en);
  expect(signalThresholds.bandPercent).toBe(5);
});
