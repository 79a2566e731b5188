import type { FindInput } from "@rammevaerk/contracts/search";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import type { ReaderAudiences } from "../audiences/list-audiences.ts";

export type Age = NonNullable<FindInput["age"]>;

/** What a document is narrowed by, besides the text and who asks. */
export interface Narrowing {
  readonly kind?: FindInput["kind"];
  readonly regionId?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly age?: Age | undefined;
  /** Only what came into being later than this instant. */
  readonly since?: string | undefined;
}

/** Who asks, and on which day: ages are counted from it. */
export interface Asker {
  readonly reader: ReaderAudiences;
  readonly today: IsoDate;
}

const monthDays = 30;
const yearDays = 365;

/** The days of `as_of` of each age: from the first on, before the second. */
export function toDays(age: Age, today: IsoDate): { readonly from: string; readonly before: string } {
  const month = addDays(today, -monthDays);
  const year = addDays(today, -yearDays);
  if (age === "month") return { from: month, before: "9999-12-31" };
  return age === "year" ? { from: year, before: month } : { from: "0000-01-01", before: year };
}

/** Answers a function that tells how long before today a day was. */
export function createAgeOf(today: IsoDate): (asOf: string) => Age {
  const { from: month } = toDays("month", today);
  const { from: year } = toDays("year", today);
  return (asOf) => {
    if (asOf >= month) return "month";
    return asOf >= year ? "year" : "older";
  };
}
