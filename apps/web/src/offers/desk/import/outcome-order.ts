import type { RowOutcome } from "@rammevaerk/contracts/offer-desk";

/** What is worth looking at first: what is wrong, then what changes. */
export const outcomeOrder = [
  "refused",
  "changed",
  "added",
  "confirmed",
  "unchanged",
] as const satisfies readonly RowOutcome[];
