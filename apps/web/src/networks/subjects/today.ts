import { type IsoDate, toDateInCopenhagen } from "@rammevaerk/domain/time";

/** The calendar day in Denmark now. */
export function today(): IsoDate {
  return toDateInCopenhagen(new Date().toISOString());
}
