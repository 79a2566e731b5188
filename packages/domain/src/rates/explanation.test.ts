import { describe, expect, test } from "vitest";
import {
  type AccountYear,
  type CapStrategyKey,
  calculateBudgetedOccupancy,
  calculateCapVerdicts,
  calculateChangeInYear,
  calculateCostsPerDay,
  calculateOverheadVerdict,
  calculatePriorYearAdjustment,
  calculateRates,
  calculateSubscription,
  capStrategyKeys,
  getRateParameters,
  type RateBudget,
  type Step,
} from "./index.ts";

const { values: parameters, rows } = getRateParameters("nordjylland", 2019);
const levels = [
  { key: "a", name: "Lav", places: 6, weight: 0.75 },
  { key: "b", name: "Høj", places: 9, weight: 1.5 },
];
const budget: RateBudget = {
  year: 2019,
  opening: { kind: "round-the-clock" },
  costs: [
    { category: "pay", amountOere: 980_000_033 },
    { category: "depreciation", amountOere: 42_000_000 },
    { category: "pay", amountOere: 1_000_000 },
  ],
  revenues: [{ category: "own-production", amountOere: 6_000_000 }],
  overhead: { kind: "percent", percent: 6.5 },
  occupancyPercent: 97.3,
  structure: { kind: "single", places: 20 },
  supplements: [],
};
const account: AccountYear = {
  year: 2017,
  budgetOere: 1_335_600_033,
  costsOere: 1_280_000_000,
  charged: [
    { careDays: 7000.5, rateOere: 188_617 },
    { careDays: 100, rateOere: 150_000 },
  ],
  otherRevenueOere: 5,
  carriedInOere: -7,
};
const adjustments = [{ accountYear: 2017, amountOere: 18_807_080 }];
const explain = (change: Partial<RateBudget>, overheadBase = parameters.overheadBase): readonly Step[] =>
  calculateRates({ ...budget, ...change }, { parameters: { ...parameters, overheadBase }, rows, adjustments })
    .steps ?? [];
const ofAccount = (costsOere: number, mode: "all-if-exceeds" | "full" | "excess-only" | "set-aside") =>
  calculatePriorYearAdjustment(
    { ...account, costsOere },
    { parameters: { ...parameters, adjustmentMode: mode }, rows },
  ).steps ?? [];

const explanations: Record<string, readonly Step[]> = {
  "a single rate": explain({}),
  "no revenues, overhead as an amount": explain({
    revenues: [],
    overhead: { kind: "amount", amountOere: 5_000_000 },
    opening: { kind: "opening-days", days: 220 },
  }),
  "overhead of direct costs": explain({}, "direct"),
  "overhead without capital costs": explain({}, "direct-without-capital"),
  levels: explain({ structure: { kind: "levels", levels } }),
  "basis and service": explain({ structure: { kind: "basis-and-service", basisPercent: 40, levels } }),
  "a surplus that is set aside": ofAccount(1_200_000_000, "set-aside"),
  "all of a surplus": ofAccount(1_200_000_000, "all-if-exceeds"),
  "a surplus within the band": ofAccount(1_320_000_000, "all-if-exceeds"),
  "a full deficit": ofAccount(1_500_000_000, "excess-only"),
  occupancy: calculateBudgetedOccupancy(
    [
      { year: 2016, occupancyPercent: 96.4 },
      { year: 2017, occupancyPercent: 98.85 },
    ],
    "day",
    { parameters, rows },
  ).steps,
  "a change in the year": calculateChangeInYear(
    {
      before: budget,
      after: budget,
      changesFrom: "2019-03-01",
      chargedFrom: "2019-04-01",
      isRecovered: true,
    },
    { parameters, rows },
  ).steps,
  ...Object.fromEntries(capStrategyKeys.map((strategy) => [`cap ${strategy}`, capSteps(strategy)])),
  overhead: withoutVerdict(
    calculateOverheadVerdict(
      [
        {
          operatorId: "a",
          operatorKind: "municipal",
          directCostsOere: 1_000_000_033,
          overheadOere: 61_000_007,
        },
        { operatorId: "b", operatorKind: "regional", directCostsOere: 5, overheadOere: 5 },
      ],
      { norm: { targetPercent: 6, operatorKinds: ["municipal"] } },
    ),
  ),
  "a subscription":
    calculateSubscription({
      costBaseOere: 500_000_001,
      subscriptionPercent: 60.5,
      budgetedUnits: 730.25,
      fundingKey: "population",
      parties: [
        { key: "360", weight: 41_000 },
        { key: "376", weight: 60_000 },
      ],
    }).steps?.filter(({ key }) => !key.startsWith("share")) ?? [],
};

function capSteps(strategy: CapStrategyKey): readonly Step[] {
  const cost = { offerId: "a", operatorId: "o", offerType: "SEL-108", regionId: "hovedstaden" };
  const costs = [
    { ...cost, year: 2014, costOere: 1_335_600_033, careDays: 7081.25 },
    { ...cost, year: 2018, costOere: 1_418_000_077, careDays: 6998.5 },
  ];
  const estimates = [2014, 2015, 2016, 2017].map((fromYear) => ({
    fromYear,
    toYear: fromYear + 1,
    percent: fromYear / 1000,
    basis: "service-expenditure" as const,
    status: "final" as const,
    publishedOn: "2018-12-01" as const,
  }));
  const [verdict] = calculateCapVerdicts(calculateCostsPerDay(costs, "operator"), {
    rule: { strategy, baseYear: 2014, endYear: 2020, reductionPercent: 2.5, binding: "every-year" },
    year: 2018,
    estimates,
    estimateRule: { knownOn: "2019-01-01", basis: "service-expenditure" },
  });
  return withoutVerdict(verdict);
}

/** The last step of a verdict is a word. */
function withoutVerdict(verdict: { readonly steps?: readonly Step[] } | object | undefined): readonly Step[] {
  const steps = verdict !== undefined && "steps" in verdict ? (verdict.steps ?? []) : [];
  return steps.filter(({ unit }) => unit !== "choice");
}

/** Repeats a step as a person would, from its formula and the inputs that are shown. */
function repeat({ formula, inputs }: Step): number | undefined {
  const values = new Map(inputs.map(({ key, value }) => [key, value]));
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-zA-Z]+\d*|[^\s]/g) ?? [];
  const take = (token: string) => tokens[0] === token && tokens.shift() !== undefined;
  const readSum = (): number => {
    let sum = readProduct();
    for (;;) {
      if (take("+")) sum += readProduct();
      else if (take("−")) sum -= readProduct();
      else return sum;
    }
  };
  const readProduct = (): number => {
    let product = readFactor();
    for (;;) {
      if (take("×")) product *= readFactor();
      else if (take("/")) product /= readFactor();
      else return product;
    }
  };
  const readFactor = (): number => {
    if (take("−")) return -readFactor();
    if (take("(")) return readList()[0] ?? Number.NaN;
    const token = tokens.shift() ?? "";
    if (take("(")) return callFunction(token, readList());
    return /^\d/.test(token) ? Number(token) : Number(values.get(token) ?? Number.NaN);
  };
  const readList = (): number[] => {
    const list = [readSum()];
    while (take(",")) list.push(readSum());
    if (!take(")")) throw new Error(`A bracket is missing: ${formula}`);
    return list;
  };
  const value = readSum();
  if (tokens.length === 0) return value;
  // The one condition there is: "result if excess ≠ 0, else 0".
  return formula === "result if excess ≠ 0, else 0" && values.get("excess") === 0 ? 0 : value;
}

function callFunction(name: string, [first = Number.NaN, second = Number.NaN]: number[]): number {
  switch (name) {
    case "round":
      return Math.sign(first) * Math.floor(Math.abs(first) / second + 0.5) * second;
    case "min":
      return Math.min(first, second);
    case "max":
      return Math.max(first, second);
    case "daysIn":
      return new Date(Date.UTC(first, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
    default:
      throw new Error(`No function ${name}.`);
  }
}

describe("the steps of a calculation", () => {
  test.each(Object.entries(explanations))("can be repeated by hand: %s", (_name, steps) => {
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) {
      const off = Math.abs((repeat(step) ?? Number.NaN) - Number(step.value));
      // What is shown in whole øre, or days with four decimals, is carried on exactly.
      expect([step.key, off <= 0.5]).toEqual([step.key, true]);
    }
  });

  test.each(Object.entries(explanations))("are named once, in both languages: %s", (_name, steps) => {
    const keys = steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { label, inputs, formula } of steps) {
      for (const text of [label, ...inputs.map((input) => input.label)]) {
        expect(text.da).not.toBe("");
        expect(text.en).not.toBe("");
      }
      for (const { key, unit } of inputs.filter((input) => input.unit !== "choice"))
        expect([key, unit, formula.includes(key)]).toEqual([key, unit, true]);
    }
  });

  test("tell where a rule comes from and what its source leaves open", () => {
    const steps = explanations["a full deficit"] ?? [];
    const rule = steps.flatMap(({ inputs }) => inputs).find(({ key }) => key === "rule");
    expect(rule?.value).toBe("full");
    expect(rule?.open?.da).toContain("underskud");
    const band = steps.flatMap(({ inputs }) => inputs).find(({ key }) => key === "bandPercent");
    expect(band?.source).toBe("Nsur");
  });

  test("say when a figure is shown rounded and carried on exactly", () => {
    const noted = (explanations["a single rate"] ?? []).filter(({ note }) => note?.en.includes("exact"));
    expect(noted.map(({ key }) => key)).toEqual(["overhead", "costBase", "netCostBase"]);
    const whole = explain({ overhead: { kind: "percent", percent: 0 } });
    expect(whole.filter(({ note }) => note?.en.includes("exact"))).toEqual([]);
  });
});
