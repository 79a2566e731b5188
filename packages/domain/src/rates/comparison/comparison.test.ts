import { describe, expect, test } from "vitest";
import { calculateScenario, compareRates, type RateBudget, type RateProposal } from "../index.ts";

const budget: RateBudget = {
  year: 2019,
  opening: { kind: "round-the-clock" },
  costs: [{ category: "pay", amountOere: 1_335_600_000 }],
  revenues: [],
  overhead: { kind: "percent", percent: 0 },
  occupancyPercent: 97,
  structure: { kind: "single", places: 20 },
  supplements: [],
};
const proposal: RateProposal = { budget, agreementId: "national", overrides: {}, isWithoutAdjustment: true };
const level = { key: "1", name: "Lav", places: 10, weight: 1 };

describe("calculateScenario", () => {
  const compare = (change: Parameters<typeof calculateScenario>[1], base: RateProposal = proposal) =>
    calculateScenario({ proposal: base, accountYears: [] }, change);

  test("shows what follows from a change beside the base", () => {
    const { base, scenario, differences } = compare({ occupancyPercent: 95.5 });
    expect(base.result.unitRateOere).toBe(188_617);
    const careDays = differences.find(({ key }) => key === "careDays");
    expect(careDays).toMatchObject({ base: 7081, other: 6971.5, difference: -109.5, unit: "days" });
    const rate = differences.find(({ key }) => key === "unitRate");
    expect(rate?.difference).toBe(scenario.result.unitRateOere - 188_617);
    expect(rate?.label.da).toBe("Enhedstakst");
    expect(differences.find(({ key }) => key === "rate.")).toMatchObject({
      label: { da: "Takst", en: "Rate" },
    });
  });

  test("shows no difference when nothing is changed", () => {
    for (const { difference } of compare({}).differences) expect(difference).toBe(0);
  });
});

describe("compareRates", () => {
  test("matches levels by key, and leaves out what one of the two does not have", () => {
    const levelled = (...levels: (typeof level)[]): RateProposal => ({
      ...proposal,
      budget: { ...budget, structure: { kind: "levels", levels } },
    });
    const high = { ...level, key: "2", name: "Høj", weight: 2 };
    const [one, two] = [levelled(level), levelled(high, level)].map(
      (given) => calculateScenario({ proposal: given, accountYears: [] }, {}).base.result,
    );
    if (one === undefined || two === undefined) throw new Error("There are two.");
    const forth = compareRates(one, two).filter(({ key }) => key.startsWith("rate."));
    expect(forth.map(({ key, label }) => [key, label.da])).toEqual([
      ["rate.1", "Takst Lav"],
      ["rate.2", "Takst Høj"],
    ]);
    expect(forth[0]?.difference).toBe((two.levels[1]?.rateOere ?? 0) - (one.levels[0]?.rateOere ?? 0));
    expect(forth[1]).toEqual({
      key: "rate.2",
      label: { da: "Takst Høj", en: "Rate Høj" },
      unit: "oere-per-day",
      other: two.levels[0]?.rateOere,
    });
    expect(compareRates(one, two).find(({ key }) => key === "unitRate")?.label).toEqual({
      da: "Gennemsnitlig enhedstakst",
      en: "Average unit rate",
    });
    const back = compareRates(two, one).find(({ key }) => key === "rate.2");
    expect([back?.base, back?.other]).toEqual([two.levels[0]?.rateOere, undefined]);
  });
});
