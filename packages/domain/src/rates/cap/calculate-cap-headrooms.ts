import type { ExactRatio } from "../series/exact-ratio.ts";
import { calculateHeadroom } from "./calculate-headroom.ts";

/** Costs and days of many offers, one after the other; the same place in every column is the same offer. */
export interface CapColumns {
  readonly baseCostOere: ArrayLike<number>;
  readonly baseCareDays: ArrayLike<number>;
  readonly costOere: ArrayLike<number>;
  readonly careDays: ArrayLike<number>;
}

/** A verdict for every offer: 1 kept, 0 over the cap, -1 can't be judged because it has no days in one of the years. */
export interface CapHeadrooms {
  readonly verdicts: Int8Array;
  /** Whole øre; 0 where it can't be judged. */
  readonly headroomPerDayOere: Float64Array;
  readonly headroomOere: Float64Array;
}

/** Far more than the handful of roundings that a float goes through here can add up to. */
const floatDoubt = 1e-14;
const floatScale = 1e20;

/**
 * Answers the same as `calculateCapVerdicts`, to the øre, for many offers at once and without explanation. It
 * calculates with floats, and where a float can't settle a rounding or a verdict, exactly.
 * @param columns of equal length; amounts in whole øre, days with at most four decimals
 * @param factor from `calculateCapFactor`
 */
export function calculateCapHeadrooms(columns: CapColumns, factor: ExactRatio): CapHeadrooms {
  const { baseCostOere, baseCareDays, costOere, careDays } = columns;
  const count = costOere.length;
  const verdicts = new Int8Array(count).fill(-1);
  const headroomPerDayOere = new Float64Array(count);
  const headroomOere = new Float64Array(count);
  const multiplier = toFloat(factor);
  for (let at = 0; at < count; at++) {
    const baseCost = baseCostOere[at] as number;
    const baseDays = baseCareDays[at] as number;
    const cost = costOere[at] as number;
    const days = careDays[at] as number;
    if (!(baseDays > 0 && days > 0)) continue;
    const allowed = (baseCost / baseDays) * multiplier * days;
    const left = allowed - cost;
    const perDay = left / days;
    const doubt = (Math.abs(allowed) + Math.abs(cost)) * floatDoubt;
    if (isSettled(left, doubt) && isSettled(perDay, (2 * doubt) / days)) {
      verdicts[at] = left > 0 ? 1 : 0;
      headroomPerDayOere[at] = roundHalfUp(perDay);
      headroomOere[at] = roundHalfUp(left);
    } else {
      const base = { costOere: baseCost, careDays: baseDays };
      const exact = calculateHeadroom(base, { costOere: cost, careDays: days }, factor);
      verdicts[at] = exact.isKept ? 1 : 0;
      headroomPerDayOere[at] = exact.headroomPerDayOere;
      headroomOere[at] = exact.headroomOere;
    }
  }
  return { verdicts, headroomPerDayOere, headroomOere };
}

/** Whole numbers this large are no floats any more, so they are divided before. */
function toFloat({ numerator, denominator }: ExactRatio): number {
  return Number((numerator * BigInt(floatScale)) / denominator) / floatScale;
}

/** Whether neither the sign nor the rounding of a float can change within its doubt. */
function isSettled(value: number, doubt: number): boolean {
  const size = Math.abs(value);
  const fraction = size - Math.floor(size);
  return size > doubt && Math.abs(fraction - 0.5) > doubt && doubt < 0.25;
}

function roundHalfUp(value: number): number {
  return value < 0 ? 0 - Math.floor(0.5 - value) : Math.floor(value + 0.5);
}
