import type { EvidenceRating } from "../method-fields.ts";
import { type EvidenceBand, evidenceBands } from "../vocabulary.ts";
import { deriveEvidenceBand } from "./derive-evidence-band.ts";

/** A rating that stands for its scale in a list. */
export interface RatingHighlight {
  readonly rating: EvidenceRating;
  readonly band: EvidenceBand;
}

/**
 * Answers the ratings that a list shows of a method: for each scale the best one, and after it each other grade on the same scale that
 * found no effect or harm, so that a bad grade is never hidden behind a good one. Scales stand in the order in which they are first rated.
 * Of the knowledge declaration only what is said of the effect.
 */
export function listRatingHighlights(ratings: readonly EvidenceRating[]): RatingHighlight[] {
  const rated = ratings
    .filter(({ scale, dimension }) => scale !== "vidensdeklaration" || dimension === "effect")
    .map((rating) => ({ rating, band: deriveEvidenceBand(rating).band }));
  const scales = new Set(rated.map(nameScale));
  return [...scales].flatMap((name) => highlight(rated.filter((one) => nameScale(one) === name)));
}

function nameScale({ rating }: RatingHighlight): string {
  return `${rating.scale} ${rating.scaleName}`;
}

/** The first after sorting is the best; the others that found nothing or harm follow, each value once. */
function highlight(ofScale: readonly RatingHighlight[]): RatingHighlight[] {
  const sorted = ofScale.toSorted((a, b) => evidenceBands.indexOf(a.band) - evidenceBands.indexOf(b.band));
  return sorted.filter(
    ({ rating, band }, at) =>
      at === 0 ||
      ((band === "none-found" || band === "harmful") &&
        sorted.findIndex((one) => one.rating.value === rating.value) === at),
  );
}
