import { deepStrictEqual } from "node:assert";
import {
  type AccountYear,
  calculateCapFactor,
  calculateCapHeadrooms,
  calculatePriorYearAdjustment,
  calculateRates,
  calculateRateTable,
  collectRateColumns,
  getRateParameters,
  type RateColumns,
  type RateRow,
} from "@rammevaerk/domain/rates";
import { median } from "./measure.ts";
import { createRandom } from "./random.ts";

const offers = 20_000;
const years = [2015, 2016, 2017, 2018, 2019, 2020];
const rounds = 15;
const explained = 5_000;

export interface WorkloadE {
  readonly rates: number;
  /** All rates, with prior-year adjustment and cap, from columns. */
  readonly tableMilliseconds: number;
  /** The same in plain floats, which is to the øre only where no float errs. */
  readonly floatMilliseconds: number;
  /** After one input of one offer has changed: that offer's six years. */
  readonly oneInputMilliseconds: number;
  /** A rate from its budget by itself, checked, without and with its steps. */
  readonly plainMicroseconds: number;
  readonly explainedMicroseconds: number;
}

/** E: the rates of 20,000 offers for six years, each with its account year, the last year held against the cap of the first. */
export function measureWorkloadE(): WorkloadE {
  const { values: parameters } = getRateParameters("syddanmark", 2020);
  const rows = years.map((year) => inventRows(year));
  const tables = rows.map((ofYear) => collectRateColumns(ofYear, parameters.overheadBase));
  const rule = {
    strategy: "B",
    baseYear: 2015,
    endYear: 2020,
    reductionPercent: 2.5,
    binding: "end-point",
  } as const;
  const factor = calculateCapFactor(rule, [2, 2, 2, 2, 2]);
  const calculate = () => {
    const results = tables.map((columns) => calculateRateTable(columns, parameters));
    const [base, current] = [results[0], results.at(-1)];
    if (base === undefined || current === undefined) throw new Error("There are no years.");
    const cap = {
      baseCostOere: base.netCostBaseOere,
      baseCareDays: base.careDays,
      costOere: current.netCostBaseOere,
      careDays: current.careDays,
    };
    return { results, cap: calculateCapHeadrooms(cap, factor) };
  };
  const multiplier = 1.02 ** 5 * 0.975;
  const band = parameters.bandPercent / 100;
  const times = takeTurns([calculate, () => calculateInFloats(tables, band, multiplier)]);
  checkAgainstModel(rows[0] ?? [], calculate().results[0]?.unitRateOere ?? new Float64Array(), parameters);

  const own = rows.map((ofYear) => ofYear.slice(0, 1));
  const [oneInput] = takeTurns([
    () => {
      for (const ofYear of own)
        calculateRateTable(collectRateColumns(ofYear, parameters.overheadBase), parameters);
    },
  ]);
  const some = (rows[0] ?? []).slice(0, explained);
  const [plain, withSteps] = takeTurns(
    [false, true].map((explain) => () => {
      for (const { budget } of some) calculateRates(budget, { parameters, explain });
    }),
  );
  return {
    rates: offers * years.length,
    tableMilliseconds: times[0] ?? Number.NaN,
    floatMilliseconds: times[1] ?? Number.NaN,
    oneInputMilliseconds: oneInput ?? Number.NaN,
    plainMicroseconds: ((plain ?? Number.NaN) / explained) * 1000,
    explainedMicroseconds: ((withSteps ?? Number.NaN) / explained) * 1000,
  };
}

/** The median time of each, taken in turns; the first rounds only warm up. */
function takeTurns(tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds + 5; round++)
    for (const [at, task] of tasks.entries()) {
      const started = performance.now();
      task();
      if (round >= 5) times[at]?.push(performance.now() - started);
    }
  return times.map(median);
}

function inventRows(year: number): RateRow[] {
  const random = createRandom(year);
  return Array.from({ length: offers }, (): RateRow => {
    const places = 4 + Math.floor(random() * 40);
    const payOere = places * 48_000_000 + Math.floor(random() * 10_000_000);
    const account: AccountYear = {
      year: year - 2,
      budgetOere: payOere,
      costsOere: Math.round(payOere * (0.9 + random() * 0.2)),
      charged: [{ careDays: places * 350, rateOere: 140_000 }],
      otherRevenueOere: 0,
      carriedInOere: 0,
    };
    const costs = [
      { category: "pay", amountOere: payOere },
      { category: "property", amountOere: Math.round(payOere / 9) },
      { category: "depreciation", amountOere: Math.round(payOere / 30) },
    ] as const;
    const budget = {
      year,
      opening: { kind: "round-the-clock" },
      costs,
      revenues: [{ category: "sales", amountOere: 6_000_000 }],
      overhead: { kind: "percent", percent: 6 },
      occupancyPercent: 95 + Math.floor(random() * 50) / 10,
      structure: { kind: "single", places },
      supplements: [],
    } as const;
    return { budget, account };
  });
}

function calculateInFloats(tables: readonly RateColumns[], band: number, multiplier: number): number {
  let sum = 0;
  const perDay = tables.map((columns) => {
    const count = columns.directCostsOere.length;
    const costPerDay = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const read = (column: ArrayLike<number>): number => column[at] as number;
      const direct = read(columns.directCostsOere) - read(columns.revenuesOere);
      const overhead = (read(columns.overheadBaseOere) * read(columns.overheadPercent)) / 100;
      const result = read(columns.accountResultOere);
      const limit = read(columns.accountBudgetOere) * band;
      const excess = Math.sign(result) * Math.max(0, Math.abs(result) - limit);
      const days = (read(columns.places) * read(columns.daysInYear) * read(columns.occupancyPercent)) / 100;
      costPerDay[at] = (direct + overhead - excess) / days;
      sum += Math.round(costPerDay[at] as number);
    }
    return costPerDay;
  });
  const [base, current] = [perDay[0] ?? [], perDay.at(-1) ?? []];
  for (let at = 0; at < current.length; at++)
    sum += (current[at] as number) <= (base[at] as number) * multiplier ? 1 : 0;
  return sum;
}

/** What is measured is right: the table's rates are those of the explained model. */
function checkAgainstModel(
  rows: readonly RateRow[],
  rates: Float64Array,
  parameters: ReturnType<typeof getRateParameters>["values"],
): void {
  for (let at = 0; at < rows.length; at += 997) {
    const row = rows[at];
    if (row?.account === undefined) continue;
    const { toRateOere } = calculatePriorYearAdjustment(row.account, { parameters, explain: false });
    const adjustments = [{ accountYear: row.account.year, amountOere: toRateOere }];
    const { unitRateOere } = calculateRates(row.budget, { parameters, adjustments, explain: false });
    deepStrictEqual(rates[at], unitRateOere);
  }
}
