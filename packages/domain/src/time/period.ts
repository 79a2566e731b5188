import { addDays, type IsoDate } from "./iso-date.ts";

/**
 * The days on which something holds: from `validFrom`, which is the first of them, up to but **not including**
 * `validTo`. Absent `validTo`: no end is known.
 *
 * So what ends with 2026 and what follows it share one date, "2027-01-01", and there is neither gap nor overlap.
 * It is also how acts are written ("in force on 1 January 2024"). People expect the last day instead ("til og
 * med 31. december 2026"): `calculateLastDay` gives it, for every text that a person reads.
 */
export interface Period {
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | undefined;
}

/**
 * Answers whether a period holds on a day. A period that ends where it begins holds on none.
 * @example isInForce({ validFrom: "2007-01-01", validTo: "2024-01-01" }, "2024-01-01") // false
 */
export function isInForce(period: Period, on: IsoDate): boolean {
  return period.validFrom <= on && (period.validTo === undefined || on < period.validTo);
}

/**
 * Answers whether two periods have at least one day in common.
 * @example periodsOverlap({ validFrom: "2019-01-01", validTo: "2021-01-01" }, { validFrom: "2021-01-01" }) // false
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  const firstShared = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
  return isInForce(a, firstShared) && isInForce(b, firstShared);
}

/**
 * Answers the last day on which a period holds, for showing to people; undefined when no end is known.
 * @throws RangeError when `validTo` is no day in the calendar
 * @example calculateLastDay({ validFrom: "2007-01-01", validTo: "2027-01-01" }) // "2026-12-31"
 */
export function calculateLastDay(period: Period): IsoDate | undefined {
  return period.validTo === undefined ? undefined : addDays(period.validTo, -1);
}
