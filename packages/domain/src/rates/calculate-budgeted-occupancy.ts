import { roundQuotient, scaleDecimal } from "../money/index.ts";
import { calculateOccupancySignal } from "./calculate-occupancy-signal.ts";
import { checkPercent } from "./check-percent.ts";
import { checkRateParameters } from "./check-rate-parameters.ts";
import { explainParameter } from "./explain-parameter.ts";
import type { Step, StepInput } from "./explanation.ts";
import type { OccupancySignal } from "./occupancy-signal.ts";
import { rateLimits } from "./rate-limits.ts";
import type { RateOptions } from "./rate-options.ts";
import type { OccupancyKind } from "./rate-parameters.ts";
import { RateError, type RateRefusal } from "./rate-refusal.ts";

/** The actual occupancy of an offer in a closed account year. */
export interface YearOccupancy {
  readonly year: number;
  /** May exceed 100; at most four decimals. */
  readonly occupancyPercent: number;
}

/** What an offer budgets with by the rule of its agreement. */
export interface BudgetedOccupancy {
  /** The average, or the limit it passed: to use the average itself then takes an approval. */
  readonly usedPercent: number;
  /** Of the latest closed accounts, rounded half up to four decimals. */
  readonly averagePercent: number;
  /** What the average gives rise to. */
  readonly signal?: OccupancySignal;
  readonly steps: readonly Step[];
}

/**
 * Answers the occupancy that a rate is budgeted with: the average of the latest closed accounts, within the bounds for
 * the kind of offer.
 * @param closed accounts in any order; of them the latest are used, as many as the agreement says
 * @throws RateError with no-accounts, account-year-missing for a year that the average needs, account-year-repeated,
 * percent-out-of-range, too-many-decimals, and what `checkRateParameters` finds
 * @example calculateBudgetedOccupancy(
 *   [{ year: 2010, occupancyPercent: 96.4 }, { year: 2011, occupancyPercent: 98.8 }], "day", { parameters },
 * ).usedPercent // 97.6
 * Source: rates fact 1.4.
 */
export function calculateBudgetedOccupancy(
  closed: readonly YearOccupancy[],
  kind: OccupancyKind,
  options: Pick<RateOptions, "parameters" | "rows">,
): BudgetedOccupancy {
  const { parameters } = options;
  const count = parameters.occupancyAccountYears;
  const refusals = [...checkRateParameters(parameters), ...checkClosed(closed, count)];
  if (refusals.length > 0) throw new RateError(refusals);

  const latest = closed.toSorted((a, b) => a.year - b.year).slice(-count);
  const sum = latest.reduce(
    (total, { occupancyPercent }) => total + scaleDecimal(occupancyPercent, 10_000),
    0,
  );
  const averagePercent = roundQuotient(sum, count) / 10_000;
  const signal = calculateOccupancySignal(averagePercent, kind, parameters);
  const usedPercent = signal?.needsApproval === true ? signal.limitPercent : averagePercent;
  const steps = explainOccupancy({ latest, averagePercent, usedPercent, kind, options });
  return { usedPercent, averagePercent, ...(signal && { signal }), steps };
}

function checkClosed(closed: readonly YearOccupancy[], count: number): RateRefusal[] {
  const refusals: RateRefusal[] = [];
  const years = new Set<number>();
  for (const [at, { year, occupancyPercent }] of closed.entries()) {
    if (years.has(year)) refusals.push({ code: "account-year-repeated", path: `${at}.year`, value: year });
    years.add(year);
    const range = { from: 0, to: rateLimits.percent };
    const refusal = checkPercent(occupancyPercent, `${at}.occupancyPercent`, range);
    if (refusal !== undefined) refusals.push(refusal);
  }
  if (closed.length === 0) return [{ code: "no-accounts", path: "", value: 0 }];
  const last = Math.max(...years);
  for (let year = last; year > last - count; year--)
    if (!years.has(year)) refusals.push({ code: "account-year-missing", path: "", value: year });
  return refusals;
}

interface Explained {
  readonly latest: readonly YearOccupancy[];
  readonly averagePercent: number;
  readonly usedPercent: number;
  readonly kind: OccupancyKind;
  readonly options: Pick<RateOptions, "parameters" | "rows">;
}

function explainOccupancy({ latest, averagePercent, usedPercent, kind, options }: Explained): Step[] {
  const { parameters, rows } = options;
  const average: StepInput = {
    key: "averageOccupancy",
    label: { da: "Gennemsnitlig belægning", en: "Average occupancy" },
    value: averagePercent,
    unit: "percent",
  };
  const years: StepInput = {
    key: "years",
    label: { da: "Regnskabsår", en: "Account years" },
    value: latest.length,
    unit: "count",
  };
  const minimum: StepInput = {
    key: "minimum",
    label: { da: "Minimum", en: "Minimum" },
    value: parameters.occupancyMinimumPercent[kind],
    unit: "percent",
  };
  const maximum: StepInput = {
    key: "maximum",
    label: { da: "Maksimum", en: "Maximum" },
    value: parameters.occupancyMaximumPercent,
    unit: "percent",
  };
  return [
    {
      ...average,
      formula: `round((${latest.map(({ year }) => `account${year}`).join(" + ")}) / years, 0.0001)`,
      inputs: [
        ...latest.map<StepInput>(({ year, occupancyPercent }) => ({
          key: `account${year}`,
          label: { da: `Belægning i regnskab ${year}`, en: `Occupancy in the accounts of ${year}` },
          value: occupancyPercent,
          unit: "percent",
        })),
        explainParameter(years, rows?.occupancyAccountYears),
      ],
    },
    {
      key: "occupancyPercent",
      label: { da: "Belægning at budgettere med", en: "Occupancy to budget with" },
      formula: "min(max(averageOccupancy, minimum), maximum)",
      inputs: [
        average,
        explainParameter(minimum, rows?.occupancyMinimumPercent),
        explainParameter(maximum, rows?.occupancyMaximumPercent),
      ],
      value: usedPercent,
      unit: "percent",
    },
  ];
}
