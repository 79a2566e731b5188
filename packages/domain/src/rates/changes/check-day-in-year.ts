import { type IsoDate, isIsoDate } from "../../time/index.ts";
import type { RateRefusal } from "../rate-refusal.ts";

/** Answers "period-outside-year" for a day that does not exist or lies in another year; undefined for one in the year. */
export function checkDayInYear(day: IsoDate, year: number, path: string): RateRefusal | undefined {
  if (isIsoDate(day) && day.startsWith(`${year}-`)) return undefined;
  return { code: "period-outside-year", path, value: day, limit: year };
}
