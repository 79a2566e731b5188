import type { MethodDetail, MethodSummary } from "@rammevaerk/contracts/methods";

/**
 * The ratings as a list shows them in short: of the knowledge declaration only what it says of effect, of every other
 * scale each rating as it is. Nothing is weighed or left out for being bad.
 */
export function listEvidence(ratings: MethodDetail["ratings"]): MethodSummary["evidence"] {
  return ratings
    .filter(({ dimension }) => dimension === null || dimension === "effect")
    .map(({ scale, scaleName, value, band }) => ({ scale, scaleName, value, band }));
}
