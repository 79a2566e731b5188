import type { MethodSummary } from "@rammevaerk/contracts/methods";
import { type EvidenceRating, listRatingHighlights } from "@rammevaerk/domain/methods";

/** The ratings of a method's page as its row in the list shows them. */
export function listEvidence(ratings: readonly EvidenceRating[]): MethodSummary["evidence"] {
  return listRatingHighlights(ratings).map(({ rating: { scale, scaleName, value }, band }) => ({
    scale,
    scaleName,
    value,
    band,
  }));
}
