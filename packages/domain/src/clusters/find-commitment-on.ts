import type { IsoDate } from "../time/index.ts";
import type { CommitmentDegree } from "./vocabulary.ts";

/** A degree that a party was said to have from a day on. What is said later of the same day takes its place. */
export interface Commitment {
  readonly degree: CommitmentDegree;
  /** The first day of it, "2026-11-22". */
  readonly fromOn: string;
  /** When it was said, as a UTC instant. */
  readonly recordedAt: string;
}

/**
 * Answers how far a party had bound itself on a day, by all that is known of it today; undefined before the first
 * day of which anything was said.
 * @param commitments in any order
 * @example findCommitmentOn([{ degree: "bound", fromOn: "2026-01-01", recordedAt }], "2026-11-22")?.degree // "bound"
 */
export function findCommitmentOn<Known extends Commitment>(
  commitments: readonly Known[],
  on: IsoDate,
): Known | undefined {
  let found: Known | undefined;
  for (const commitment of commitments) {
    if (commitment.fromOn <= on && (found === undefined || isLater(commitment, found))) found = commitment;
  }
  return found;
}

function isLater(one: Commitment, other: Commitment): boolean {
  return one.fromOn === other.fromOn ? one.recordedAt > other.recordedAt : one.fromOn > other.fromOn;
}
