import type { IsoDate } from "@rammevaerk/domain/time";

/** The first day of a month, 1 to 12, and of the one after it. */
export function monthPeriod(year: number, month: number): { validFrom: IsoDate; validTo: IsoDate } {
  return {
    validFrom: firstOf(year, month),
    validTo: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1),
  };
}

function firstOf(year: number, month: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as IsoDate;
}
