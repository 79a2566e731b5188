import type { FactView } from "@rammevaerk/contracts/offers";

/** What the offer has said of a day. */
export function findHeld(series: readonly FactView[], day: string): FactView | undefined {
  return series.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
}

/** The next thing that it has said of a later day. */
export function findNext(series: readonly FactView[], day: string): FactView | undefined {
  return series
    .filter(({ validFrom }) => validFrom > day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
}
