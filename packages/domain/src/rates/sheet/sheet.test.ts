import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccountYear, RateBudget, RateLevel, RateOptions, RateParameters } from "../index.ts";
import {
  adjustmentModes,
  bandBases,
  calculatePriorYearAdjustment,
  calculateRates,
  deficitModes,
  describeRateSheet,
  getRateParameters,
  overheadBases,
  type RateSheet,
  type SheetCell,
} from "../index.ts";

type Value = number | string | boolean | readonly Value[];

/** Recalculates a sheet as a plain spreadsheet does: with floats, and without knowing what its cells should come to. */
class Recalculation {
  readonly #cells = new Map<string, SheetCell>();
  readonly #values = new Map<string, number>();
  #tokens: string[] = [];

  constructor(sheet: RateSheet) {
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) this.#cells.set(`${"ABCDEFGH"[column]}${row + 1}`, cell);
  }

  write(address: string, value: number): void {
    this.#cells.set(address, { value, unit: "kroner" });
    this.#values.clear();
  }

  read(address: string): number {
    const known = this.#values.get(address);
    if (known !== undefined) return known;
    const cell = this.#cells.get(address);
    if (cell?.formula === undefined) return Number(cell?.value ?? Number.NaN);
    const before = this.#tokens;
    this.#tokens = cell.formula.slice(1).match(/\d+(?:\.\d+)?|[A-H]\d+|[A-Z]+|<>|./g) ?? [];
    const value = Number(this.#readComparison());
    if (this.#tokens.length > 0) throw new Error(`Not understood: ${cell.formula}`);
    this.#tokens = before;
    this.#values.set(address, value);
    return value;
  }

  #readComparison(): Value {
    const left = this.#readSum();
    if (this.#take("=")) return left === this.#readSum();
    if (this.#take("<>")) return left !== this.#readSum();
    return this.#take("<") ? Number(left) < Number(this.#readSum()) : left;
  }

  #readSum(): Value {
    let sum = this.#readProduct();
    for (;;) {
      if (this.#take("+")) sum = Number(sum) + Number(this.#readProduct());
      else if (this.#take("-")) sum = Number(sum) - Number(this.#readProduct());
      else return sum;
    }
  }

  #readProduct(): Value {
    let product = this.#readFactor();
    for (;;) {
      if (this.#take("*")) product = Number(product) * Number(this.#readFactor());
      else if (this.#take("/")) product = Number(product) / Number(this.#readFactor());
      else return product;
    }
  }

  #readFactor(): Value {
    if (this.#take("-")) return -Number(this.#readFactor());
    if (this.#take("(")) return this.#readList()[0] ?? Number.NaN;
    const token = this.#tokens.shift() ?? "";
    if (this.#take("(")) return calculateFunction(token, this.#readList());
    if (this.#take(":")) return this.#readRange(token, this.#tokens.shift() ?? "");
    return /^[A-H]/.test(token) ? this.read(token) : Number(token);
  }

  #readList(): Value[] {
    const values: Value[] = [];
    do values.push(this.#readComparison());
    while (this.#take(","));
    if (!this.#take(")")) throw new Error("A bracket is missing.");
    return values;
  }

  #readRange(from: string, to: string): Value[] {
    const rows = [from, to].map((address) => Number(address.slice(1)));
    const [first = 0, last = 0] = rows;
    return Array.from({ length: last - first + 1 }, (_, at) => this.read(`${from[0]}${first + at}`));
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }
}

function calculateFunction(name: string, values: readonly Value[]): Value {
  const numbers = values.flat().map(Number);
  const [first = Number.NaN, second = Number.NaN] = numbers;
  switch (name) {
    case "SUM":
      return numbers.reduce((sum, value) => sum + value, 0);
    case "ROUND":
      return (Math.sign(first) * Math.floor(Math.abs(first) * 10 ** second + 0.5)) / 10 ** second;
    case "MIN":
      return Math.min(...numbers);
    case "MAX":
      return Math.max(...numbers);
    case "MOD":
      return first - second * Math.floor(first / second);
    case "AND":
      return values.every(Boolean);
    case "OR":
      return values.some(Boolean);
    case "IF":
      return (values[0] === true ? values[1] : values[2]) ?? Number.NaN;
    default:
      throw new Error(`No function ${name}.`);
  }
}

const oere = (max: number) => fc.integer({ min: 0, max });
const percents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const level = fc.record({
  places: fc.integer({ min: 1, max: 60 }),
  weight: fc.integer({ min: 1, max: 400 }).map((n) => n / 100),
});
const levels: fc.Arbitrary<RateLevel[]> = fc
  .array(level, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, at) => ({ key: String(at), name: `Niveau ${at + 1}`, ...one })));
const budgets: fc.Arbitrary<RateBudget> = fc.record({
  year: fc.integer({ min: 2015, max: 2030 }),
  opening: fc.oneof(
    fc.constant({ kind: "round-the-clock" } as const),
    fc.integer({ min: 100, max: 365 }).map((days) => ({ kind: "opening-days", days }) as const),
  ),
  costs: fc.array(
    fc.record({
      category: fc.constantFrom("pay", "property", "depreciation", "interest"),
      amountOere: fc.integer({ min: 200_000_000, max: 900_000_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  revenues: fc.array(fc.record({ category: fc.constant("sales"), amountOere: oere(30_000_000) }), {
    maxLength: 2,
  }),
  overhead: fc.oneof(
    percents(0, 12).map((percent) => ({ kind: "percent", percent }) as const),
    oere(90_000_000).map((amountOere) => ({ kind: "amount", amountOere }) as const),
  ),
  occupancyPercent: percents(60, 110),
  structure: fc.oneof(
    fc.integer({ min: 1, max: 90 }).map((places) => ({ kind: "single", places }) as const),
    levels.map((list) => ({ kind: "levels", levels: list }) as const),
    fc
      .record({ list: levels, basisPercent: percents(0, 100) })
      .map(({ list, basisPercent }) => ({ kind: "basis-and-service", basisPercent, levels: list }) as const),
  ),
  supplements: fc.constant([{ key: "k", name: "Kørsel", amountOere: 12_345, per: "piece" } as const]),
});
const accounts: fc.Arbitrary<AccountYear> = fc.record({
  year: fc.constant(2013),
  budgetOere: oere(2_000_000_000),
  costsOere: oere(100_000_000),
  charged: fc.array(fc.record({ careDays: percents(0, 900), rateOere: oere(60_000) }), { maxLength: 3 }),
  otherRevenueOere: oere(1_000_000),
  carriedInOere: fc.integer({ min: -1_000_000, max: 1_000_000 }),
});
const { values, rows } = getRateParameters("syddanmark", 2019);
const parameters: fc.Arbitrary<RateParameters> = fc
  .record({
    overheadBase: fc.constantFrom(...overheadBases),
    rateStepOere: fc.constantFrom(1, 5, 100),
    adjustmentMode: fc.constantFrom(...adjustmentModes),
    deficitMode: fc.constantFrom(...deficitModes),
    bandBase: fc.constantFrom(...bandBases),
    bandPercent: percents(0, 10),
  })
  .map((own) => ({ ...values, ...own }));

describe("describeRateSheet", () => {
  test("recalculates to the øre of the model, in every cell that has a formula", () => {
    fc.assert(
      fc.property(budgets, parameters, fc.option(accounts, { nil: undefined }), (budget, own, account) => {
        const options: RateOptions = {
          parameters: own,
          rows,
          adjustments: [{ accountYear: 2012, amountOere: 77 }],
        };
        const sheet = describeRateSheet({ budget, options, account }, "da");
        const recalculation = new Recalculation(sheet);
        for (const [row, cells] of sheet.rows.entries())
          for (const [column, { value, formula }] of cells.entries()) {
            if (formula === undefined) continue;
            const seen = recalculation.read(`${"ABCDEFGH"[column]}${row + 1}`);
            // What is rounded to øre is the same number; days are shown with four decimals.
            const allowed = /^=(ROUND|IF)/.test(formula) ? 0 : 0.00005001;
            expect(Math.abs(seen - Number(value))).toBeLessThanOrEqual(allowed);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("follows a cell that is changed, as the model follows the budget", () => {
    fc.assert(
      fc.property(budgets, accounts, oere(3_000_000_000), (budget, account, amountOere) => {
        const options: RateOptions = { parameters: values };
        const sheet = describeRateSheet({ budget, options, account }, "en");
        const recalculation = new Recalculation(sheet);
        recalculation.write(sheet.addresses["costs.0"] ?? "", amountOere / 100);
        recalculation.write(sheet.addresses["occupancyPercent"] ?? "", 97.5);
        recalculation.write(sheet.addresses["otherRevenue"] ?? "", 50_000);

        const costs = budget.costs.map((line, at) => (at === 0 ? { ...line, amountOere } : line));
        const changed = { ...budget, costs, occupancyPercent: 97.5 };
        const closed = { ...account, otherRevenueOere: 5_000_000 };
        const { toRateOere } = calculatePriorYearAdjustment(closed, options);
        fc.pre(costs.some((line) => line.amountOere > 50_000_000));
        const adjustments = [{ accountYear: account.year, amountOere: toRateOere }];
        const result = calculateRates(changed, { ...options, adjustments });
        const read = (key: string) => recalculation.read(sheet.addresses[key] ?? "");
        expect(read("toRate")).toBe(toRateOere / 100);
        expect(read("unitRate")).toBe(result.unitRateOere / 100);
        const rates = Object.keys(sheet.addresses).filter((key) => /^rate\d/.test(key));
        expect(rates.map(read)).toEqual(rates.map((_, at) => (result.levels[at]?.rateOere ?? 0) / 100));
      }),
    );
  });

  test("keeps a half a half where floats do not", () => {
    const budget: RateBudget = {
      year: 2019,
      opening: { kind: "opening-days", days: 100 },
      costs: [{ category: "pay", amountOere: 110_050 }],
      revenues: [],
      overhead: { kind: "amount", amountOere: 0 },
      occupancyPercent: 100,
      structure: { kind: "single", places: 1 },
      supplements: [],
    };
    const sheet = describeRateSheet({ budget, options: { parameters: values } }, "da");
    expect(calculateRates(budget, { parameters: values }).unitRateOere).toBe(1101);
    expect(new Recalculation(sheet).read(sheet.addresses["unitRate"] ?? "")).toBe(11.01);
  });

  test("names its parts in the language asked for, and where the rules come from", () => {
    const budget = fc.sample(budgets, { numRuns: 1, seed: 3 })[0] as RateBudget;
    const account = fc.sample(accounts, { numRuns: 1, seed: 3 })[0] as AccountYear;
    const write = (language: "da" | "en", withRows: boolean) =>
      describeRateSheet(
        { budget, options: { parameters: values, rows: withRows ? rows : undefined }, account },
        language,
      );
    const texts = (sheet: RateSheet) => sheet.rows.flat().map(({ value }) => value);
    expect(write("da", true).name).toBe(`Takstberegning ${budget.year}`);
    expect(texts(write("da", true))).toContain("Opholdsdage");
    expect(texts(write("en", true))).toContain("Care days");
    expect(texts(write("en", true))).not.toContain("Opholdsdage");
    expect(texts(write("da", true))).toContain(
      "Syddanmark: model for indregning af overskud eller underskud i taksterne",
    );
    expect(texts(write("da", false))).not.toContain("Regler");
  });
});
